namespace ElkeDeur.Domain.Language.Search;

/// <summary>All terms of an index: says whether a term is there, and which words come near a word that is not.</summary>
public sealed class Vocabulary
{
    private const int Most = 3;
    private readonly HashSet<string> terms;
    private readonly ILookup<int, (string Word, int Times)> byLength;
    private readonly ILookup<string, (string Word, int Times)> bySound;

    /// <param name="terms">The terms of each field of each document; words that stand in more of them are likelier to be meant.</param>
    public Vocabulary(IEnumerable<string> terms)
    {
        var times = new Dictionary<string, int>();
        foreach (var term in terms) times[term] = times.GetValueOrDefault(term) + 1;
        this.terms = [.. times.Keys];
        var words = times.Where(term => term.Key.StartsWith("e:", StringComparison.Ordinal)).Select(term => (Word: term.Key[2..], Times: term.Value)).ToList();
        byLength = words.ToLookup(word => word.Word.Length);
        bySound = words.Where(word => word.Word.Length > 3).ToLookup(word => ByEar.Key(word.Word));
    }

    /// <summary>Whether some document has this term.</summary>
    public bool Has(string term) => terms.Contains(term);

    /// <summary>
    /// The words nearest to a plain word with typing errors, likeliest first; none when nothing is near enough. In a short word the first letter
    /// is right: otherwise every short word comes near another.
    /// </summary>
    public IReadOnlyList<string> Near(string plain)
    {
        var allowed = TypingErrors.Allowed(plain.Length);
        if (allowed == 0 || plain.Any(char.IsDigit)) return [];
        var near = Enumerable.Range(plain.Length - allowed, 2 * allowed + 1).SelectMany(length => byLength[length])
            .Where(word => allowed > 1 || word.Word[0] == plain[0])
            .Select(word => (word.Word, word.Times, Errors: TypingErrors.Between(plain, word.Word, allowed)))
            .Concat(bySound[ByEar.Key(plain)].Select(word => (word.Word, word.Times, Errors: 1)))
            .Where(word => word.Errors <= allowed && !word.Word.Any(char.IsDigit) && (allowed > 1 || word.Word[0] == plain[0])).ToList();
        if (near.Count == 0) return [];
        var least = near.Min(word => word.Errors);
        return [.. near.Where(word => word.Errors == least).OrderByDescending(word => word.Word[0] == plain[0]).ThenByDescending(word => word.Times)
            .ThenBy(word => word.Word, StringComparer.Ordinal).Select(word => word.Word).Distinct().Take(Most)];
    }
}
