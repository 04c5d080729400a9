namespace ElkeDeur.Web.Features.Mysteries;

/// <summary>One list to choose by. Only what some case has can be chosen; anything else typed in the address counts as no choice.</summary>
public sealed record Filter(string Name, string Label, IReadOnlyList<string> Words, string? Chosen)
{
    public static Filter Of(string name, string label, IEnumerable<string> words, string? typed)
    {
        var known = words.Distinct().Order(StringComparer.CurrentCulture).ToList();
        return new(name, label, known, known.FirstOrDefault(word => Value(word) == typed));
    }

    public bool Lets(IEnumerable<string> words) => Chosen is null || words.Contains(Chosen);

    public static string Value(string word) => word.ToLowerInvariant().Replace(' ', '-');
}
