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
    // In a longer stretch of changes hardly a word is the same; marking them takes long and says nothing.
    private const int Around = 2, MostLines = 200;
    private static readonly char[] Separators = [' ', '\t', '\n', '.', ',', ';', ':', '(', ')', '!', '?', '"'];
    private static readonly Differ Differ = new();

    public static IReadOnlyList<DifferenceLine> Of(string before, string after)
    {
        var lines = Differ.CreateLineDiffs(before, after, ignoreWhitespace: false);
        var found = new List<DifferenceLine>();
        var (old, fresh) = (0, 0);
        foreach (var block in lines.DiffBlocks)
        {
            Equal(found, lines, ref old, ref fresh, block.DeleteStartA);
            found.AddRange(Changed(lines, block));
            (old, fresh) = (block.DeleteStartA + block.DeleteCountA, block.InsertStartB + block.InsertCountB);
        }
        Equal(found, lines, ref old, ref fresh, lines.PiecesOld.Length);
        return Folded(found);
    }

    private static void Equal(List<DifferenceLine> found, DiffResult lines, ref int old, ref int fresh, int end)
    {
        for (; old < end; old++, fresh++) found.Add(new(old + 1, fresh + 1, [new(lines.PiecesOld[old], false)]));
    }

    private static IEnumerable<DifferenceLine> Changed(DiffResult lines, DiffBlock block)
    {
        var gone = lines.PiecesOld.AsSpan(block.DeleteStartA, block.DeleteCountA).ToArray();
        var added = lines.PiecesNew.AsSpan(block.InsertStartB, block.InsertCountB).ToArray();
        var whole = gone.Length == 0 || added.Length == 0 || gone.Length + added.Length > MostLines;
        var words = whole ? null : Differ.CreateWordDiffs(string.Join('\n', gone), string.Join('\n', added), false, Separators);
        var (fromOld, fromNew) = words is null
            ? (Whole(gone), Whole(added))
            : (ByLine(words.PiecesOld, Marks(words, b => (b.DeleteStartA, b.DeleteCountA))), ByLine(words.PiecesNew, Marks(words, b => (b.InsertStartB, b.InsertCountB))));
        return [.. fromOld.Select((parts, i) => new DifferenceLine(block.DeleteStartA + i + 1, null, parts)), .. fromNew.Select((parts, i) => new DifferenceLine(null, block.InsertStartB + i + 1, parts))];
    }

    private static IReadOnlyList<IReadOnlyList<DifferencePart>> Whole(string[] lines) => [.. lines.Select(line => (IReadOnlyList<DifferencePart>)[new(line, true)])];

    private static HashSet<int> Marks(DiffResult words, Func<DiffBlock, (int Start, int Count)> side) =>
        [.. words.DiffBlocks.Select(side).SelectMany(range => Enumerable.Range(range.Start, range.Count))];

    // Neighbouring words of one sort are one part, or a screen reader stops at every word.
    private static IReadOnlyList<IReadOnlyList<DifferencePart>> ByLine(string[] words, HashSet<int> marked)
    {
        var lines = new List<List<DifferencePart>> { new() };
        for (var i = 0; i < words.Length; i++)
        {
            var line = lines[^1];
            if (words[i] == "\n") lines.Add([]);
            else if (line is [.., var last] && last.Only == marked.Contains(i)) line[^1] = last with { Text = last.Text + words[i] };
            else line.Add(new(words[i], marked.Contains(i)));
        }
        return lines;
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
