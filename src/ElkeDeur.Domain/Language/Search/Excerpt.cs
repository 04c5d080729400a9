namespace ElkeDeur.Domain.Language.Search;

/// <summary>A piece of a text, marked when it is a word that was looked for.</summary>
public readonly record struct Piece(string Text, bool Marked);

/// <summary>The part of a text that shows best why it was found.</summary>
public static class Excerpt
{
    /// <summary>The whole text in pieces.</summary>
    public static IReadOnlyList<Piece> Whole(string text, Func<string, bool> isHit) => Cut(text, 0, text.Length, Hits(text, isHit));

    /// <summary>The part of about this many characters with the most different hits; the beginning when there are none.</summary>
    public static IReadOnlyList<Piece> Around(string text, Func<string, bool> isHit, int length)
    {
        var hits = Hits(text, isHit);
        var start = hits.Count == 0 ? 0 : WordStart(text, Math.Max(0, Best(hits, length).Start - length / 4));
        var end = WordEnd(text, Math.Min(text.Length, start + length));
        List<Piece> pieces = [.. Cut(text, start, end, hits)];
        if (start > 0) pieces.Insert(0, new("… ", false));
        if (end < text.Length) pieces.Add(new(" …", false));
        return pieces;
    }

    private static List<FoundWord> Hits(string text, Func<string, bool> isHit) => [.. FoundWord.In(text).Where(word => !word.Joined && isHit(word.Plain))];

    private static FoundWord Best(List<FoundWord> hits, int length) =>
        hits.MaxBy(first => hits.Where(hit => hit.Start >= first.Start && hit.End <= first.Start + length * 3 / 4).Select(hit => hit.Plain).Distinct().Count());

    private static int WordStart(string text, int at)
    {
        while (at > 0 && !char.IsWhiteSpace(text[at - 1])) at--;
        return at;
    }

    private static int WordEnd(string text, int at)
    {
        while (at < text.Length && !char.IsWhiteSpace(text[at])) at++;
        return at;
    }

    private static List<Piece> Cut(string text, int start, int end, List<FoundWord> hits)
    {
        var pieces = new List<Piece>();
        foreach (var hit in hits.Where(hit => hit.Start >= start && hit.End <= end))
        {
            if (hit.Start > start) pieces.Add(new(text[start..hit.Start], false));
            pieces.Add(new(text[hit.Start..hit.End], true));
            start = hit.End;
        }
        if (start < end) pieces.Add(new(text[start..end], false));
        return pieces;
    }
}
