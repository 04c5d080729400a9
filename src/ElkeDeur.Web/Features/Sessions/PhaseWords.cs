using ElkeDeur.Domain.Mysteries.Play;
using ElkeDeur.Domain.Sessions;

namespace ElkeDeur.Web.Features.Sessions;

/// <summary>What the phases are called on screen.</summary>
public static class PhaseWords
{
    public static string Name(Phase phase) => phase switch
    {
        Phase.Preparation => "Voorbereiding",
        Phase.Introduction => "Inleiding",
        Phase.Situation => "Het mysterie",
        Phase.Audio => "Luister",
        Phase.FirstThoughts => "Eerste gedachten",
        Phase.Unravel => "Ontrafel",
        Phase.Solution => "De oplossing",
        Phase.Reflect => "Kijk terug",
        Phase.Agree => "Afspraken",
        _ => "Afgesloten",
    };

    public static string Step(Phase phase) =>
        phase.Step() == 0 ? (phase == Phase.Closed ? "Afgesloten" : "Zo meteen") : $"Stap {phase.Step()} van 3 · {Name(phase)}";

    /// <summary>What a screen reader hears when something public changed; exactly one sentence per change.</summary>
    public static string Announce(BoardScreen s) => s.Phase switch
    {
        Phase.Unravel when s.Progress.Solved => "Alle deuren zijn open. Het mysterie is opgelost.",
        Phase.Unravel => Progress(s),
        Phase.Reflect when s.Question is { } parts => string.Join(" ", parts),
        Phase.Solution when s.Solution is not null => "De oplossing staat op je scherm.",
        Phase.Agree => $"{Step(s.Phase)}. {s.Agreements.Count} {(s.Agreements.Count == 1 ? "afspraak" : "afspraken")}.",
        _ => Step(s.Phase),
    };

    /// <summary>
    /// Differs when something public changed that the sentence need not show. A command that changes nothing public, such as a counted
    /// answer, is not announced.
    /// </summary>
    public static string Moment(BoardScreen s) => string.Join('-',
        s.Phase.Key(), s.Timer.Mode, s.Timer.EndsAt?.Ticks, s.Timer.Remaining?.Ticks, s.Solution is not null,
        s.Found.Sum(f => f.Named.Count), s.Takeaways.Count, s.Agreements.Count);

    private static string Progress(BoardScreen s)
    {
        var doors = s.Progress.Total is { } total ? $"{s.Progress.Guessed} van {total} deuren open." : $"{s.Progress.Guessed} gevonden.";
        var hint = s.Hints.Count > 0 ? $" Hint {s.Hints.Count}: {s.Hints[^1].Text}" : "";
        var clock = s.Timer.Mode switch { CountdownMode.Running => " De klok loopt.", CountdownMode.Paused => " De klok staat stil.", _ => "" };
        return doors + clock + Asked(s) + hint;
    }

    private static string Asked(BoardScreen s) => (s.Asked.Count > 0 ? s.Asked[^1] : null) switch
    {
        null => "",
        { Reply: { } reply } asked => $" Antwoord op “{asked.Text}”: {ElkeDeur.Domain.Mysteries.Words.Of(reply)}.",
        var asked => $" Nieuwe vraag: “{asked.Text}”.",
    };
}
