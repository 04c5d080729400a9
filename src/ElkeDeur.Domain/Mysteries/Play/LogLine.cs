using ElkeDeur.Domain.Auditing;
using ElkeDeur.Domain.Sessions;

namespace ElkeDeur.Domain.Mysteries.Play;

/// <summary>One line of the narrator's log; <see cref="UndoUntil"/> is null when it cannot be taken back any more.</summary>
/// <param name="Own">Done by a narrator, not by the team.</param>
public sealed record LogLine(Guid CommandId, DateTime At, string Text, bool Undone, DateTime? UndoUntil, bool Own)
{
    private const int Shown = 12;
    private static readonly Actor Narrator = new(Role.Narrator);

    /// <summary>The last lines, and every line that can still be taken back, but for questions: a large team types more than a phone can show. Newest first.</summary>
    public static IReadOnlyList<LogLine> Of(MysteryRules rules, Mystery mystery, Live<PlayState, PlayCommand> live, DateTime now)
    {
        var undone = live.Undone(rules);
        var recent = live.Log.Count - 1 - live.Log.FindLastIndex(e => e.At + Live<PlayState, PlayCommand>.UndoWindow < now);
        var entries = live.Log.TakeLast(Math.Max(Shown, recent)).Reverse().Where((e, place) => place < Shown || e.Command is not PlayCommand.Ask);
        var lines = entries.Select(e => Line(rules, mystery, live, e, undone.Contains(e.CommandId), now));
        return [.. lines.Where((line, place) => place < Shown || line.UndoUntil is not null)];
    }

    private static LogLine Line(MysteryRules rules, Mystery mystery, Live<PlayState, PlayCommand> live, Entry<PlayCommand> entry, bool undone, DateTime now)
    {
        var until = entry.At + Live<PlayState, PlayCommand>.UndoWindow;
        var offered = !undone && rules.CanBeUndone(entry, Narrator) && until > now;
        return new(entry.CommandId, entry.At, Describe(mystery, live, entry.Command), undone, offered ? until : null, entry.By.Role == Role.Narrator);
    }

    private static string Describe(Mystery mystery, Live<PlayState, PlayCommand> live, PlayCommand command) => command switch
    {
        PlayCommand.Prepare => "Voorbereiding opgeslagen",
        PlayCommand.SwitchCase => "Ander mysterie gekozen",
        PlayCommand.Announce => "Aantal elementen genoemd",
        PlayCommand.Next => "Naar de volgende fase",
        PlayCommand.Back => "Eén fase terug",
        PlayCommand.TimerStart c => $"Klok gestart: {Minutes(c.Minutes)}",
        PlayCommand.TimerPause => "Klok op pauze",
        PlayCommand.TimerResume => "Klok loopt verder",
        PlayCommand.TimerExtend c => $"{Minutes(c.Minutes)} erbij",
        PlayCommand.TimerShorten c => $"{Minutes(c.Minutes)} eraf",
        PlayCommand.Ask => "Getypte vraag van het team",
        PlayCommand.Answer c => $"Antwoord: {Words.Of(c.Reply)}",
        PlayCommand.Mark c => $"Element {Number(mystery, c.ElementId)} geraden",
        PlayCommand.Unmark c => $"Element {Number(mystery, c.ElementId)} weer open",
        PlayCommand.MarkOption c => $"Genoemd bij element {Number(mystery, c.ElementId)}: {OptionText(mystery, c.ElementId, c.OptionId)}",
        PlayCommand.UnmarkOption c => $"Teruggenomen bij element {Number(mystery, c.ElementId)}: {OptionText(mystery, c.ElementId, c.OptionId)}",
        PlayCommand.Half c => $"Half: element {Number(mystery, c.ElementId)}",
        PlayCommand.GiveHint c => $"Hint gegeven bij element {HintNumber(mystery, c.HintId)}",
        PlayCommand.DeclineHint c => $"Hint bewaard bij element {HintNumber(mystery, c.HintId)}",
        PlayCommand.AudioStart => "Geluid gestart",
        PlayCommand.AudioPause => "Geluid op pauze",
        PlayCommand.Reveal => "Oplossing onthuld",
        PlayCommand.ShowSolution => "Oplossing op het bord",
        PlayCommand.HideSolution => "Oplossing van het bord",
        PlayCommand.QuestionShow => "Vraag op het bord",
        PlayCommand.QuestionSkip => "Vraag overgeslagen",
        PlayCommand.QuestionDone => "Vraag besproken",
        PlayCommand.TakeawayNote => "Genoteerd wat iemand meeneemt",
        PlayCommand.AgreementNote => "Afspraak genoteerd",
        PlayCommand.Stop => "Ontrafelen gestopt",
        PlayCommand.Close => "Bijeenkomst afgesloten",
        PlayCommand.Undo c => $"Ongedaan gemaakt: {(live.Find(c.CommandId) is { } e ? Describe(mystery, live, e.Command) : "een actie")}",
        _ => "Actie",
    };

    private static string Minutes(int minutes) => minutes == 1 ? "1 minuut" : $"{minutes} minuten";

    private static string Number(Mystery mystery, string elementId) =>
        mystery.Elements.FirstOrDefault(e => e.Id == elementId)?.Number.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "?";

    private static string HintNumber(Mystery mystery, string hintId) =>
        mystery.Hints.FirstOrDefault(h => h.Id == hintId) is { } hint ? Number(mystery, hint.ElementId) : "?";

    private static string OptionText(Mystery mystery, string elementId, string optionId) =>
        mystery.Elements.FirstOrDefault(e => e.Id == elementId)?.Options.FirstOrDefault(o => o.Id == optionId)?.Text ?? "?";
}
