using System.Globalization;
using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Domain.Mysteries.Play;
using ElkeDeur.Web.Features.Shared;

namespace ElkeDeur.Web.Features.Sessions;

/// <summary>Reads a command from the fields of a posted form, or gives the sentence that says what is wrong with them.</summary>
public static class CommandForm
{
    public static Guid Id(IFormCollection form) => Guid.TryParse(form["commandId"], out var id) ? id : Guid.NewGuid();

    public static (PlayCommand? Command, string? Flaw) Read(IFormCollection form)
    {
        if (TypedDates.Day(form["due"]).Flaw is { } flaw) return (null, flaw);
        return Command(form) is { } command ? (command, null) : (null, "Deze knop kennen we niet. Ververs de pagina.");
    }

    private static PlayCommand? Command(IFormCollection form) => form["command"].ToString() switch
    {
        "switch-case" => new PlayCommand.SwitchCase(Text(form, "mystery") ?? ""),
        "announce" => new PlayCommand.Announce(),
        "next" => new PlayCommand.Next(),
        "back" => new PlayCommand.Back(),
        "timer-start" => new PlayCommand.TimerStart(Minutes(form)),
        "timer-pause" => new PlayCommand.TimerPause(),
        "timer-resume" => new PlayCommand.TimerResume(),
        "timer-extend" => new PlayCommand.TimerExtend(Minutes(form)),
        "timer-shorten" => new PlayCommand.TimerShorten(Minutes(form)),
        "ask" => new PlayCommand.Ask(Words(form, "text")),
        "answer" => Answer(form),
        "mark" => new PlayCommand.Mark(Text(form, "element") ?? ""),
        "unmark" => new PlayCommand.Unmark(Text(form, "element") ?? ""),
        "mark-option" => new PlayCommand.MarkOption(Text(form, "element") ?? "", Text(form, "option") ?? ""),
        "unmark-option" => new PlayCommand.UnmarkOption(Text(form, "element") ?? "", Text(form, "option") ?? ""),
        "half" => new PlayCommand.Half(Text(form, "element") ?? ""),
        "give-hint" => new PlayCommand.GiveHint(Text(form, "hint") ?? ""),
        "decline-hint" => new PlayCommand.DeclineHint(Text(form, "hint") ?? ""),
        "audio-start" => new PlayCommand.AudioStart(),
        "audio-pause" => new PlayCommand.AudioPause(),
        "reveal" => new PlayCommand.Reveal(),
        "show-solution" => new PlayCommand.ShowSolution(),
        "hide-solution" => new PlayCommand.HideSolution(),
        "question-show" => new PlayCommand.QuestionShow(Text(form, "question") ?? ""),
        "question-skip" => new PlayCommand.QuestionSkip(Text(form, "question") ?? ""),
        "question-done" => new PlayCommand.QuestionDone(Text(form, "question") ?? ""),
        "takeaway" => new PlayCommand.TakeawayNote(Text(form, "who"), Words(form, "text"), Block(form)),
        "agreement" => new PlayCommand.AgreementNote(Words(form, "what"), Text(form, "holder"), TypedDates.Day(form["due"]).Day, Text(form, "partner"), Text(form, "element")),
        "stop" => new PlayCommand.Stop(),
        "close" => new PlayCommand.Close(form["keep"] == "ja"),
        "undo" => Guid.TryParse(form["target"], out var target) ? new PlayCommand.Undo(target) : null,
        _ => null,
    };

    private static PlayCommand? Answer(IFormCollection form)
    {
        Reply? reply = form["answer"].ToString() switch
        {
            "ja" => Reply.Yes,
            "nee" => Reply.No,
            "niet_relevant" => Reply.NotRelevant,
            "herformuleren" => Reply.Rephrase,
            _ => null,
        };
        return reply is { } said ? new PlayCommand.Answer(Guid.TryParse(form["question"], out var id) ? id : null, said) : null;
    }

    private static BuildingBlock? Block(IFormCollection form) =>
        Enum.TryParse<BuildingBlock>(form["block"], out var block) && Enum.IsDefined(block) ? block : null;

    private static string? Text(IFormCollection form, string name) =>
        Words(form, name).Trim() is { Length: > 0 } text ? text : null;

    // No database takes a zero character, and nobody types one.
    private static string Words(IFormCollection form, string name) => form[name].ToString().Replace("\0", "", StringComparison.Ordinal);

    private static int Minutes(IFormCollection form) =>
        int.TryParse(form["minutes"], NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) ? minutes : 0;
}
