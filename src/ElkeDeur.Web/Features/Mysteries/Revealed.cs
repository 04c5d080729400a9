using ElkeDeur.Domain.Mysteries;

namespace ElkeDeur.Web.Features.Mysteries;

/// <summary>What was secret, for who asked for it: how it went, what there was to find, and the words that told too much.</summary>
public sealed record Revealed(
    IReadOnlyList<string> Paragraphs, IReadOnlyList<string> Elements, IReadOnlyList<Term> Terms, IReadOnlyList<string> Questions)
{
    public static Revealed Of(Mystery mystery) => new(
        [.. mystery.Solution.Paragraphs.OrderBy(p => p.Order).Select(p => p.Spoken)],
        [.. mystery.Elements.OrderBy(e => e.Number).Select(e => e.Text)],
        [.. mystery.Glossary.Where(term => term.Secret)],
        [.. mystery.CaseQuestions.Select(question => string.Join(' ', question.Parts))]);
}
