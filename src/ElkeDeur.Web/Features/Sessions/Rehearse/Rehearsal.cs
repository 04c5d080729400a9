using ElkeDeur.Domain.Mysteries;

namespace ElkeDeur.Web.Features.Sessions;

/// <summary>One practice question with what was answered to it. Nothing of it is kept.</summary>
public sealed record Rehearsal(Mystery Mystery, int Number, Reply? Said)
{
    public static readonly IReadOnlyList<(string Key, Reply Reply)> Answers =
        [("ja", Reply.Yes), ("nee", Reply.No), ("niet_relevant", Reply.NotRelevant), ("herformuleren", Reply.Rephrase)];

    public static Rehearsal Of(Mystery mystery, int? number, string? answer) => new(
        mystery,
        Math.Clamp(number ?? 1, 1, Math.Max(1, mystery.PracticeQuestions.Count)),
        Answers.Where(a => a.Key == answer).Select(a => (Reply?)a.Reply).FirstOrDefault());

    public int Total => Mystery.PracticeQuestions.Count;
    public PracticeQuestion Asked => Mystery.PracticeQuestions[Number - 1];
    public bool Same => Said == Asked.Reply;
    public int? Next => Number < Total ? Number + 1 : null;

    /// <summary>The element the question touches, with the option when it names one.</summary>
    public Element? Touched => Asked.ElementId is { } id ? Mystery.Element(id) : null;
    public Option? Named => Touched?.Options.FirstOrDefault(o => o.Id == Asked.OptionId);
}
