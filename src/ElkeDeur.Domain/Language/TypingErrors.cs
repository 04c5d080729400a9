namespace ElkeDeur.Domain.Language;

/// <summary>How many keys apart two words are: one letter too many, missing, wrong, or two changed places (Damerau-Levenshtein).</summary>
public static class TypingErrors
{
    /// <summary>How many errors a word of this length may hold: none below four letters, one below eight, else two.</summary>
    public static int Allowed(int length) => length < 4 ? 0 : length < 8 ? 1 : 2;

    /// <summary>The number of errors between two words; more than <paramref name="most"/> when that is exceeded.</summary>
    public static int Between(string one, string other, int most)
    {
        if (Math.Abs(one.Length - other.Length) > most) return most + 1;
        var (before, last, row) = (new int[other.Length + 1], Enumerable.Range(0, other.Length + 1).ToArray(), new int[other.Length + 1]);
        for (var i = 1; i <= one.Length; i++)
        {
            if (Fill(row, last, before, one, other, i) > most) return most + 1;
            (before, last, row) = (last, row, before);
        }
        return last[other.Length];
    }

    private static int Fill(int[] row, int[] last, int[] before, string one, string other, int i)
    {
        row[0] = i;
        var least = i;
        for (var j = 1; j <= other.Length; j++)
        {
            var same = one[i - 1] == other[j - 1] ? 0 : 1;
            row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + same);
            if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1]) row[j] = Math.Min(row[j], before[j - 2] + 1);
            least = Math.Min(least, row[j]);
        }
        return least;
    }
}
