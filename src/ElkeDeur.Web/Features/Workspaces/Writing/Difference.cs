using DiffPlex;
using DiffPlex.Model;

namespace ElkeDeur.Web.Features.Workspaces.Writing;

/// <summary>Some words of a line, and whether only this text has them.</summary>
public sealed record DifferencePart(string Text, bool Only);

/// <summary>A line that one of two texts has, or both; or a stretch of equal lines that is left out.</summary>
/// <param name="Old">Its number in the first text, if it is there.</param>
/// <param name="New">Its number in the second text, if it is there.</param>
/// <param name="Skipped">How many equal lines this stands for; zero for a line.</param>
public sealed record DifferenceLine(int? Old, int? New, IReadOnlyList<DifferencePart> Parts, int Skipped = 0)
{
    public bool Gone => New is null && Skipped == 0;
    public bool Added => Old is null && Skipped == 0;
}

/// <summary>What differs between two texts: by line, and within changed lines by word, with a few equal lines around.</summary>
public static class Difference
{
    // In a longer stretch of changes hardly anything is the same; looking for it takes long and says nothing.
    private const int Around = 2, MostLines = 8_000, MostCharacters = 20_000;
    private static readonly char[] Separators = [' ', '\t', '\n', '.', ',', ';', ':', '(', ')', '!', '?', '"'];
    private static readonly Differ Differ = new();

    public static IReadOnlyList<DifferenceLine> Of(string before, string after)
    {
        var (old, fresh) = (before.Split('\n'), after.Split('\n'));
        var start = old.AsSpan().CommonPrefixLength(fresh);
        var end = CommonEnd(old, fresh, start);
        var (gone, added) = (old[start..^end], fresh[start..^end]);
        var found = new List<DifferenceLine>();
        Equal(found, old, 0, 0, start);
        if (gone.Length == 0 || added.Length == 0 || gone.Length + added.Length > MostLines) found.AddRange(Changed(gone, added, start, start));
        else Compare(found, gone, added, start);
        Equal(found, old, old.Length - end, fresh.Length - end, end);
        return Folded(found);
    }

    private static int CommonEnd(string[] old, string[] fresh, int start)
    {
        var end = 0;
        while (end < Math.Min(old.Length, fresh.Length) - start && old[^(end + 1)] == fresh[^(end + 1)]) end++;
        return end;
    }

    private static void Compare(List<DifferenceLine> found, string[] old, string[] fresh, int from)
    {
        var at = 0;
        var shift = 0;
        foreach (var block in Differ.CreateCustomDiffs(string.Join('\n', old), string.Join('\n', fresh), false, text => text.Split('\n')).DiffBlocks)
        {
            Equal(found, old, at, at + shift, block.DeleteStartA - at, from);
            found.AddRange(Changed(old[block.DeleteStartA..(block.DeleteStartA + block.DeleteCountA)], fresh[block.InsertStartB..(block.InsertStartB + block.InsertCountB)], from + block.DeleteStartA, from + block.InsertStartB));
            at = block.DeleteStartA + block.DeleteCountA;
            shift = block.InsertStartB + block.InsertCountB - at;
        }
        Equal(found, old, at, at + shift, old.Length - at, from);
    }

    private static void Equal(List<DifferenceLine> found, string[] lines, int old, int fresh, int count, int from = 0)
    {
        for (var i = 0; i < count; i++) found.Add(new(from + old + i + 1, from + fresh + i + 1, [new(lines[old + i], false)]));
    }

    private static IEnumerable<DifferenceLine> Changed(string[] gone, string[] added, int old, int fresh)
    {
        var whole = gone.Length == 0 || added.Length == 0 || gone.Concat(added).Sum(line => line.Length) > MostCharacters;
        var words = whole ? null : Differ.CreateWordDiffs(string.Join('\n', gone), string.Join('\n', added), false, Separators);
        var (fromOld, fromNew) = words is null
            ? (Whole(gone), Whole(added))
            : (ByLine(words.PiecesOld, Marks(words, b => (b.DeleteStartA, b.DeleteCountA))), ByLine(words.PiecesNew, Marks(words, b => (b.InsertStartB, b.InsertCountB))));
        return [.. fromOld.Select((parts, i) => new DifferenceLine(old + i + 1, null, parts)), .. fromNew.Select((parts, i) => new DifferenceLine(null, fresh + i + 1, parts))];
    }

    private static IReadOnlyList<IReadOnlyList<DifferencePart>> Whole(string[] lines) => [.. lines.Select(line => (IReadOnlyList<DifferencePart>)[new(line, true)])];

    private static HashSet<int> Marks(DiffResult words, Func<DiffBlock, (int Start, int Count)> side) =>
        [.. words.DiffBlocks.Select(side).SelectMany(range => Enumerable.Range(range.Start, range.Count))];

    private static IReadOnlyList<IReadOnlyList<DifferencePart>> ByLine(string[] words, HashSet<int> marked)
    {
        var lines = new List<List<DifferencePart>> { new() };
        for (var i = 0; i < words.Length; i++)
            foreach (var (n, part) in words[i].Split('\n').Index())
            {
                if (n > 0) lines.Add([]);
                Join(lines[^1], part, marked.Contains(i));
            }
        return lines;
    }

    // Neighbouring words of one sort are one part, or a screen reader stops at every word.
    private static void Join(List<DifferencePart> line, string words, bool only)
    {
        if (words.Length == 0) return;
        if (line is [.., var last] && last.Only == only) line[^1] = last with { Text = last.Text + words };
        else line.Add(new(words, only));
    }

    private static IReadOnlyList<DifferenceLine> Folded(IReadOnlyList<DifferenceLine> lines)
    {
        var near = new bool[lines.Count];
        for (var i = 0; i < lines.Count; i++)
            if (lines[i].Gone || lines[i].Added)
                for (var j = Math.Max(0, i - Around); j < Math.Min(lines.Count, i + Around + 1); j++) near[j] = true;
        var folded = new List<DifferenceLine>();
        for (var i = 0; i < lines.Count; i++)
            if (near[i]) folded.Add(lines[i]);
            else if (folded is [.., { Skipped: > 0 } stretch]) folded[^1] = stretch with { Skipped = stretch.Skipped + 1 };
            else folded.Add(new(null, null, [], 1));
        return folded;
    }
}
