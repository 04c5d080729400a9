using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Domain.Mysteries.Play;
using ElkeDeur.Domain.Sessions;

namespace ElkeDeur.Web.Features.Sessions;

/// <summary>
/// Something that a screen reader says once, when it comes onto the shared screen. Of each change only what is new is said: the page
/// compares the keys with those it had. A command that changes nothing public, such as a counted answer, brings nothing new.
/// </summary>
public sealed record Announcement(string Key, string Sentence)
{
    public static IEnumerable<Announcement> Of(BoardScreen s) =>
        [.. Moment(s).Select(sentence => new Announcement(sentence, sentence)), .. Clock(s), .. Found(s), .. Hints(s), .. Asked(s), .. Noted(s)];

    private static IEnumerable<string> Moment(BoardScreen s)
    {
        yield return $"{PhaseWords.Step(s.Phase)}.";
        if (s.Phase == Phase.Unravel) yield return Doors(s.Progress);
        if (s.Phase is >= Phase.Solution and < Phase.Closed)
            yield return s.Solution is null ? "De tekst van de oplossing staat niet op je scherm." : "De oplossing staat op je scherm.";
        if (s.Question is { } parts) yield return string.Join(" ", parts);
        if (s.Phase == Phase.Agree) yield return $"{s.Agreements.Count} {(s.Agreements.Count == 1 ? "afspraak" : "afspraken")}.";
    }

    private static string Doors(Progress progress) =>
        progress.Solved ? "Alle deuren zijn open. Het mysterie is opgelost."
        : progress.Total is { } total ? $"{progress.Guessed} van {total} deuren open."
        : $"{progress.Guessed} gevonden.";

    private static IEnumerable<Announcement> Clock(BoardScreen s)
    {
        if (s.Phase is not (Phase.Unravel or Phase.Reflect) || s.Timer.Mode == CountdownMode.Idle) yield break;
        var key = $"klok {s.Timer.Mode} {s.Timer.EndsAt?.Ticks} {s.Timer.Remaining?.Ticks}";
        yield return new(key, s.Timer.Mode == CountdownMode.Running ? "De klok loopt." : "De klok staat stil.");
    }

    private static IEnumerable<Announcement> Found(BoardScreen s)
    {
        foreach (var found in s.Found)
        {
            yield return new($"gevonden {found.Number}", $"Gevonden: {found.Text}");
            foreach (var named in found.Named) yield return new($"genoemd {found.Number} {named}", $"Genoemd: {named}.");
        }
    }

    private static IEnumerable<Announcement> Hints(BoardScreen s) =>
        s.Hints.Select((hint, i) => new Announcement($"hint {hint.At.Ticks}", $"Hint {i + 1}: {hint.Text}"));

    private static IEnumerable<Announcement> Asked(BoardScreen s) =>
        s.Asked.Select(asked => asked.Reply is { } reply ? $"Antwoord op “{asked.Text}”: {Words.Of(reply)}." : $"Nieuwe vraag: “{asked.Text}”.")
            .Select(sentence => new Announcement(sentence, sentence));

    private static IEnumerable<Announcement> Noted(BoardScreen s) =>
        s.Agreements.Select(a => $"Afspraak: {a.What}").Concat(s.Takeaways.Select(t => $"{t.Who ?? "Iemand"} neemt mee: {t.Text}"))
            .Select(sentence => new Announcement(sentence, sentence));
}
