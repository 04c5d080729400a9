namespace ElkeDeur.Domain.Library;

/// <summary>The patterns to choose from in the trainer: at most three of the case itself, and as many that play no part in it.</summary>
public static class PatternChoice
{
    private const int MostOfCase = 3, Choices = 6;

    /// <summary>Always the same ones for the same case, in the order of their codes, so that nothing gives the right ones away.</summary>
    public static IReadOnlyList<string> For(PracticeCase one, IReadOnlyList<string> allPatterns)
    {
        var own = one.Patterns.Take(MostOfCase).ToList();
        var others = allPatterns.Where(pattern => !one.Patterns.Contains(pattern)).ToList();
        // Seven and the number of patterns share no divisor, so the others differ from case to case.
        var chosen = Enumerable.Range(0, Math.Min(Choices - own.Count, others.Count)).Select(i => others[((one.Number * 3) + (i * 7)) % others.Count]).Distinct();
        return [.. own.Concat(chosen).Order(StringComparer.Ordinal)];
    }
}
