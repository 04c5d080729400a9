using ElkeDeur.Domain.Auditing;
using ElkeDeur.Domain.Sessions;

namespace ElkeDeur.Domain.Mysteries.Play;

/// <summary>The rules of playing a mystery. Source: Mysterie Module rechtsbescherming, steps 1 to 3.</summary>
/// <param name="module">What all cases share.</param>
/// <param name="find">Gives the case with an id, or null.</param>
/// <param name="length">Gives how long the recording of a case takes, or null when there is none.</param>
public sealed class MysteryRules(MysteryModule module, Func<string, Mystery?> find, Func<Mystery, TimeSpan?>? length = null) : Rules<PlayState, PlayCommand>
{
    private const string OnlyBeforeTheSound = "Wisselen kan tot het geluid begint. Begin voor een ander mysterie een nieuwe bijeenkomst.";

    /// <inheritdoc/>
    public override PlayState Start { get; } = new();

    /// <summary>The case of a session.</summary>
    public Mystery CaseOf(PlayState state) =>
        find(state.MysteryId) ?? throw new InvalidOperationException($"Case {state.MysteryId} is gone.");

    /// <summary>How long the sound story of a session takes, or null when nobody knows.</summary>
    public TimeSpan? SoundLength(PlayState state) => length?.Invoke(CaseOf(state));

    /// <summary>The shared part of the module.</summary>
    public MysteryModule Module => module;

    /// <inheritdoc/>
    public override string? Refuse(PlayState state, PlayCommand command, Actor by, DateTime now)
    {
        if (!Permissions.Allows(by, command)) return "Alleen de verteller kan dit doen.";
        if (command is PlayCommand.Prepare prepare) return RefusePrepare(state, prepare);
        if (state.MysteryId.Length == 0) return "Kies eerst een mysterie.";
        if (state.Phase == Phase.Closed) return "Deze bijeenkomst is afgesloten.";
        if (command is PlayCommand.SwitchCase change) return RefuseSwitch(state, change);
        return Refusals.Of(new(CaseOf(state), SoundLength(state), module, state, by, now), command);
    }

    /// <inheritdoc/>
    public override PlayCommand Settle(PlayState state, PlayCommand command) => command switch
    {
        PlayCommand.GiveHint give => give with { Cause = CauseOf(state, give.HintId) },
        PlayCommand.Ask ask => new PlayCommand.Ask(ask.Text.Trim()),
        _ => command,
    };

    /// <inheritdoc/>
    public override PlayState Apply(PlayState state, Entry<PlayCommand> entry) => entry.Command switch
    {
        PlayCommand.Prepare p => Choose(state, p.MysteryId) with { Settings = p.Settings },
        PlayCommand.SwitchCase s => Choose(state, s.MysteryId),
        _ => Moves.Of(CaseOf(state), SoundLength(state), state, entry),
    };

    /// <inheritdoc/>
    public override Guid? Undoes(PlayCommand command) => (command as PlayCommand.Undo)?.CommandId;

    /// <summary>
    /// Everything but three: without the first preparation there is no session, closing deletes words and is confirmed instead, and what
    /// an undo took back is simply done again. Only the narrator takes a typed question back, or its five seconds could be passed by.
    /// </summary>
    public override bool CanBeUndone(Entry<PlayCommand> entry, Actor by) => entry.Command switch
    {
        PlayCommand.Prepare => entry.Sequence > 1,
        PlayCommand.Close or PlayCommand.Undo => false,
        PlayCommand.Ask => by.Role == Role.Narrator,
        _ => true,
    };

    /// <summary>What was done after another case was chosen was done in that case.</summary>
    public override bool BuildsOn(PlayCommand later, PlayState with, PlayState without) =>
        with.MysteryId != without.MysteryId && later is not PlayCommand.Prepare;

    /// <summary>What cannot be unsaid stays: that the solution was heard, and that a hint was given and withdrawn.</summary>
    public override PlayState AfterUndo(PlayState before, PlayState without, PlayCommand undone)
    {
        var state = without with { Revealed = before.Revealed };
        foreach (var (id, mark) in before.Hints.Where(h => h.Value.Withdrawn)) state = Withdraw(state, id);
        return undone is PlayCommand.GiveHint give ? Withdraw(state, give.HintId) : state;
    }

    private static PlayState Choose(PlayState state, string mysteryId) =>
        state.MysteryId == mysteryId ? state : state with { MysteryId = mysteryId, CountAnnounced = false };

    private static PlayState Withdraw(PlayState state, string hintId) =>
        state with { Hints = state.Hints.SetItem(hintId, state.HintOf(hintId) with { Withdrawn = true }) };

    private HintCause CauseOf(PlayState state, string hintId)
    {
        var mystery = CaseOf(state);
        return state.IsGuessed(mystery.Element(mystery.Hint(hintId).ElementId)) ? HintCause.Guessed : HintCause.Stuck;
    }

    private string? RefusePrepare(PlayState state, PlayCommand.Prepare prepare)
    {
        if (find(prepare.MysteryId) is null) return "Dit mysterie bestaat niet. Kies een ander.";
        if (state.Phase == Phase.Closed) return "Deze bijeenkomst is afgesloten.";
        if (prepare.MysteryId != state.MysteryId && state.Phase != Phase.Preparation) return "Wissel van mysterie met de knop ‘Ander mysterie’.";
        if (prepare.MysteryId != state.MysteryId && HasPlayed(state)) return OnlyBeforeTheSound;
        return RefuseSettings(prepare.Settings);
    }

    private static string? RefuseSettings(Settings settings)
    {
        if (settings.People < 2) return "Voor een mysterie zijn een verteller en een team nodig. Ben je alleen? Kies dan ‘Luister alleen’.";
        if (settings.Place?.Length > Settings.LongestPlace) return $"Maak de plek korter: hoogstens {Settings.LongestPlace} tekens.";
        return settings.Invitation?.Length > Settings.LongestInvitation ? $"Maak de uitnodiging korter: hoogstens {Settings.LongestInvitation} tekens." : null;
    }

    private string? RefuseSwitch(PlayState state, PlayCommand.SwitchCase change)
    {
        if (find(change.MysteryId) is null) return "Dit mysterie bestaat niet. Kies een ander.";
        if (change.MysteryId == state.MysteryId) return "Dit mysterie is al gekozen.";
        return state.Phase < Phase.Audio && !HasPlayed(state) ? null : OnlyBeforeTheSound;
    }

    // Marks and hints belong to the case they were made in: after going back, another case would show them as its own.
    private static bool HasPlayed(PlayState state) =>
        state.Sound != new Sound() || state.PhaseTimes.Any(p => p.Phase > Phase.Audio);
}
