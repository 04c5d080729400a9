using System.Collections.Frozen;

namespace ElkeDeur.Domain.Language;

/// <summary>Splits a Dutch compound into parts that are in the list: huurschuld, huur and schuld. Between parts may stand -s-, -en-, -e-, -n- or -er-.</summary>
public sealed class Compounds
{
    private const int Shortest = 3;
    private static readonly string[] Links = ["", "s", "en", "e", "n", "er"];
    private readonly FrozenSet<string> parts, stems;
    private readonly Lexicon lexicon;

    internal Compounds(IEnumerable<string> parts, Lexicon lexicon)
    {
        this.parts = parts.Where(part => part.Length >= Shortest).ToFrozenSet();
        this.lexicon = lexicon;
        stems = this.parts.SelectMany(lexicon.Stems).ToFrozenSet();
    }

    /// <summary>The parts of a plain word, at least two; none when it cannot be split. The fewest parts win, then the longest first part.</summary>
    public IReadOnlyList<string> Split(string plain) =>
        plain.Length >= 2 * Shortest && Rest(plain, 0, []) is { Count: > 1 } found ? found : [];

    private List<string>? Rest(string word, int at, Dictionary<int, List<string>?> known)
    {
        if (known.TryGetValue(at, out var before)) return before;
        List<string>? best = null;
        if (at > 0 && IsLast(word[at..])) best = [word[at..]];
        for (var length = word.Length - at - Shortest; best is null && length >= Shortest; length--)
            if (parts.Contains(word.Substring(at, length))) best = Fewer(best, word, at, length, known);
        return known[at] = best;
    }

    private List<string>? Fewer(List<string>? best, string word, int at, int length, Dictionary<int, List<string>?> known)
    {
        foreach (var link in Links)
        {
            var next = at + length + link.Length;
            if (string.CompareOrdinal(word, at + length, link, 0, link.Length) != 0 || word.Length - next < Shortest) continue;
            if (Rest(word, next, known) is { } rest && (best is null || rest.Count + 1 < best.Count)) best = [word.Substring(at, length), .. rest];
        }
        return best;
    }

    // Only the last part is inflected.
    private bool IsLast(string piece) => piece.Length >= Shortest && (parts.Contains(piece) || lexicon.Stems(piece).Any(stems.Contains));
}
