using ElkeDeur.Domain.Auditing;
using System.Collections.Immutable;

namespace ElkeDeur.Domain.Sessions;

/// <summary>Live work as a value: its state and the log that led there. Replaying the log gives the same state.</summary>
public sealed record Live<TState, TCommand>(TState State, ImmutableList<Entry<TCommand>> Log)
{
    /// <summary>How long after a command it can usually be taken back.</summary>
    public static readonly TimeSpan UndoWindow = TimeSpan.FromSeconds(30);

    /// <summary>The number of accepted commands.</summary>
    public int Version => Log.Count;

    /// <summary>Live work that has not begun.</summary>
    public static Live<TState, TCommand> New(Rules<TState, TCommand> rules) => new(rules.Start, []);

    /// <summary>Builds the state again from its log.</summary>
    public static Live<TState, TCommand> Replay(Rules<TState, TCommand> rules, IEnumerable<Entry<TCommand>> log) =>
        log.Aggregate(New(rules), (live, entry) => live.With(rules, entry));

    /// <summary>Decides a command: accepted, repeated (nothing changes) or refused with a sentence.</summary>
    public Decision<TState, TCommand> Decide(Rules<TState, TCommand> rules, TCommand command, Guid commandId, Actor by, DateTime now)
    {
        if (Find(commandId) is not null) return new(this, null, null);
        var refusal = rules.Undoes(command) is { } target
            ? RefuseUndo(rules, target, by, now)
            : rules.Refuse(State, command, by, now);
        if (refusal is not null) return new(this, null, refusal);
        var entry = new Entry<TCommand>(Version + 1, commandId, now, by, rules.Settle(State, command));
        return new(With(rules, entry), entry, null);
    }

    /// <summary>The accepted command with this id, or null.</summary>
    public Entry<TCommand>? Find(Guid commandId) => Log.FindLast(e => e.CommandId == commandId);

    /// <summary>The ids of all commands that were taken back.</summary>
    public ImmutableHashSet<Guid> Undone(Rules<TState, TCommand> rules) =>
        Log.Select(e => rules.Undoes(e.Command)).OfType<Guid>().ToImmutableHashSet();

    private Live<TState, TCommand> With(Rules<TState, TCommand> rules, Entry<TCommand> entry)
    {
        var next = rules.Undoes(entry.Command) is { } target
            ? rules.AfterUndo(State, Without(rules, target), Find(target)!.Command)
            : rules.Apply(State, entry);
        return new(next, Log.Add(entry));
    }

    private TState Without(Rules<TState, TCommand> rules, Guid target) =>
        Remaining(rules).Where(entry => entry.CommandId != target).Aggregate(rules.Start, (state, entry) => rules.Apply(state, Settled(rules, state, entry)));

    private static Entry<TCommand> Settled(Rules<TState, TCommand> rules, TState state, Entry<TCommand> entry) =>
        entry with { Command = rules.Settle(state, entry.Command) };

    private IEnumerable<Entry<TCommand>> Remaining(Rules<TState, TCommand> rules)
    {
        var skip = Undone(rules);
        return Log.Where(e => rules.Undoes(e.Command) is null && !skip.Contains(e.CommandId));
    }

    private string? RefuseUndo(Rules<TState, TCommand> rules, Guid target, Actor by, DateTime now)
    {
        if (Find(target) is not { } entry) return "Deze actie staat niet in het logboek.";
        if (by.Role != Role.Narrator && by != entry.By) return rules.UndoWords.NotYours;
        if (!rules.CanBeUndone(entry, by)) return "Deze actie kun je niet ongedaan maken.";
        if (Undone(rules).Contains(target)) return "Deze actie is al ongedaan gemaakt.";
        if (now - entry.At > rules.UndoWindow) return rules.UndoWords.TooLate;
        return BuiltOn(rules, entry) ? rules.UndoWords.BuiltOn : null;
    }

    // A later command builds on the target when it would have been refused, or have meant something else, without it.
    private bool BuiltOn(Rules<TState, TCommand> rules, Entry<TCommand> target)
    {
        var (with, without) = (rules.Start, rules.Start);
        foreach (var entry in Remaining(rules))
        {
            if (entry != target)
            {
                if (rules.Refuse(without, entry.Command, entry.By, entry.At) is not null || rules.BuildsOn(entry.Command, with, without)) return true;
                without = rules.Apply(without, entry);
            }
            with = rules.Apply(with, entry);
        }
        return false;
    }
}

/// <summary>The outcome of a command. <see cref="Entry"/> is null when nothing changed; <see cref="Refusal"/> says why in a sentence for people.</summary>
public sealed record Decision<TState, TCommand>(Live<TState, TCommand> Live, Entry<TCommand>? Entry, string? Refusal);
