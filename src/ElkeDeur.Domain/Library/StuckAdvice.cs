namespace ElkeDeur.Domain.Library;

/// <summary>
/// What the answers point at: patterns, most pointed at first; cases that share them; the instrument to open. It is a suggestion, never a
/// verdict. Nothing of it is kept.
/// </summary>
public sealed record StuckAdvice(IReadOnlyList<string> Patterns, IReadOnlyList<string> CaseIds, string? Instrument)
{
    /// <summary>An own case gets at most three leading patterns, as in the taxonomy of stuck patterns.</summary>
    public const int MostPatterns = 3;

    /// <summary>From the third similar case on, the pattern itself wants attention: the working table.</summary>
    public const string ForThirdTime = "werktafel";

    private const int MostCases = 3;

    /// <param name="questions">The questions that were asked.</param>
    /// <param name="answers">The ids of the chosen answers; unknown ones are passed over.</param>
    /// <param name="seenBefore">Whether this is the third similar situation, or a later one.</param>
    /// <param name="cards">All items; cases and patterns are looked for among them.</param>
    /// <param name="firstInstrument">The first instrument of a pattern, when it has one.</param>
    public static StuckAdvice Of(
        StuckQuestions questions, IReadOnlyCollection<string> answers, bool seenBefore, IReadOnlyList<LibraryCard> cards, Func<string, string?> firstInstrument)
    {
        var patterns = questions.Questions.SelectMany(q => q.Answers.Where(a => answers.Contains($"{q.Id}.{a.Id}"))).SelectMany(a => a.Patterns)
            .CountBy(pattern => pattern).OrderByDescending(counted => counted.Value).ThenBy(counted => counted.Key, StringComparer.Ordinal)
            .Take(MostPatterns).Select(counted => counted.Key).ToList();
        var cases = cards.Where(card => card.Kind == LibraryKind.Case).Select(card => (card.Id, Shared: card.Patterns.Count(patterns.Contains), card.Patterns.Count))
            .Where(one => one.Shared > 0).OrderByDescending(one => one.Shared).ThenBy(one => one.Count).Take(MostCases).Select(one => one.Id);
        return new(patterns, [.. cases], seenBefore ? ForThirdTime : patterns.Select(firstInstrument).FirstOrDefault(found => found is not null));
    }
}
