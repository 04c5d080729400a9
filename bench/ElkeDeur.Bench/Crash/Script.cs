using ElkeDeur.Domain.Mysteries;

namespace ElkeDeur.Bench.Crash;

/// <summary>A whole session as the narrator's forms, from preparation to closing. {0} stands for the id of the command before.</summary>
internal static class Script
{
    public static IReadOnlyList<string> For(Mystery mystery)
    {
        var plain = mystery.Elements.Where(e => !e.HasOptions).Select(e => e.Id).ToList();
        return [.. Introduction(), .. Unravelling(plain), .. Reflecting(mystery.CaseQuestions[0].Id)];
    }

    private static IEnumerable<string> Introduction() =>
        ["command=next", "command=next", "command=next", "command=audio-start", "command=audio-pause", "command=next", "command=next"];

    private static IEnumerable<string> Unravelling(List<string> elements) =>
    [
        "command=timer-start&minutes=15", "command=announce", "command=answer&answer=ja", $"command=mark&element={elements[0]}",
        "command=timer-extend&minutes=5", $"command=mark&element={elements[1]}", "command=undo&target={0}", "command=answer&answer=nee",
        "command=timer-pause", $"command=mark&element={elements[2]}", "command=timer-resume", $"command=unmark&element={elements[2]}",
        "command=timer-shorten&minutes=3", "command=answer&answer=niet_relevant", "command=back", "command=next", "command=stop", "command=reveal",
    ];

    private static IEnumerable<string> Reflecting(string question) =>
    [
        "command=hide-solution", "command=show-solution", "command=next", "command=timer-start&minutes=10", $"command=question-show&question={question}",
        "command=takeaway&text=Eerder+bellen", "command=timer-pause", $"command=question-done&question={question}", "command=timer-resume", "command=next",
        "command=agreement&what=Samen+koffie&holder=Verteller&due=2030-01-15", "command=close",
    ];
}
