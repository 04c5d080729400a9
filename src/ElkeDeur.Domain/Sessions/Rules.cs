using ElkeDeur.Domain.Auditing;

namespace ElkeDeur.Domain.Sessions;

/// <summary>The rules of one kind of live work: pure, without clock, storage or network.</summary>
public abstract class Rules<TState, TCommand>
{
    /// <summary>Before anything happened.</summary>
    public abstract TState Start { get; }

    /// <summary>The sentence that says why a command cannot be done now, or null when it can.</summary>
    public abstract string? Refuse(TState state, TCommand command, Actor by, DateTime now);

    /// <summary>Fills in what the server decides at acceptance, so that a replay decides nothing anew; an undo decides it again without the command.</summary>
    public virtual TCommand Settle(TState state, TCommand command) => command;

    /// <summary>The state after an accepted command.</summary>
    public abstract TState Apply(TState state, Entry<TCommand> entry);

    /// <summary>How long after a command it can still be taken back.</summary>
    public virtual TimeSpan UndoWindow => Live<TState, TCommand>.UndoWindow;

    /// <summary>What is said when a command cannot be taken back.</summary>
    public virtual UndoWords UndoWords => UndoWords.OfSession;

    /// <summary>The command id that this command takes back, or null when it is no undo.</summary>
    public abstract Guid? Undoes(TCommand command);

    /// <summary>Whether this person may take this command back at all.</summary>
    public abstract bool CanBeUndone(Entry<TCommand> entry, Actor by);

    /// <summary>Whether a later command means something else in the state without an earlier one than in the state with it, also when it would still be allowed.</summary>
    public virtual bool BuildsOn(TCommand later, TState with, TState without) => false;

    /// <summary>The state after an undo: <paramref name="without"/> is what would have been, <paramref name="before"/> holds what cannot be unsaid.</summary>
    public abstract TState AfterUndo(TState before, TState without, TCommand undone);
}

/// <summary>Why a command is not taken back, in the words of those who work with it.</summary>
/// <param name="NotYours">Somebody else did it.</param>
/// <param name="TooLate">The time to take it back is over.</param>
/// <param name="BuiltOn">A later command builds on it.</param>
public sealed record UndoWords(string NotYours, string TooLate, string BuiltOn)
{
    public static readonly UndoWords OfSession = new(
        "Alleen de verteller kan dit ongedaan maken.",
        "Ongedaan maken kan tot 30 seconden na de actie.",
        "Een latere actie bouwt hierop voort. Maak eerst die latere actie ongedaan.");
}
