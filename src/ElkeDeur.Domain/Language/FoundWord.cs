using System.Buffers;
using System.Globalization;
using System.Text;

namespace ElkeDeur.Domain.Language;

/// <summary>A word of a text in its plain form (lower case, without accents), and where it stands in characters.</summary>
/// <param name="Joined">A word with hyphens once more as one: its pieces are found before it.</param>
public readonly record struct FoundWord(string Plain, int Start, int Length, bool Joined = false)
{
    private const int Longest = 40;
    private static readonly SearchValues<char> AsciiLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    /// <summary>Where the word ends in the text.</summary>
    public int End => Start + Length;

    /// <summary>All words and numbers of a text, in order. Foto's is one word, 6.000 one number.</summary>
    public static IEnumerable<FoundWord> In(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!IsPart(text[at])) continue;
            var (first, whole) = (at, "");
            while (true)
            {
                var end = EndOf(text, at);
                var plain = Fold(text.AsSpan(at, end - at));
                if (plain.Length > 0) yield return new(plain, at, end - at);
                var goesOn = end + 1 < text.Length && IsHyphen(text[end]) && IsPart(text[end + 1]);
                if (goesOn || whole.Length > 0) whole += plain;
                at = end;
                if (!goesOn) break;
                at++;
            }
            if (whole.Length is > 0 and <= Longest) yield return new(whole, first, at - first, Joined: true);
        }
    }

    /// <summary>Lower case, without accents and marks; only letters and digits.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        if (word.Length <= Longest && word.IndexOfAnyExcept(AsciiLetters) < 0) return word.ToString().ToLowerInvariant();
        var plain = new StringBuilder(word.Length);
        foreach (var c in word.ToString().Normalize(NormalizationForm.FormKD))
            if (char.IsLetterOrDigit(c) && plain.Length < Longest) plain.Append(char.ToLowerInvariant(c));
        return plain.ToString();
    }

    private static int EndOf(string text, int at)
    {
        while (at < text.Length && (IsPart(text[at]) || Binds(text, at))) at++;
        return at;
    }

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || c == '\u00AD' || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    private static bool Binds(string text, int at) => at > 0 && at + 1 < text.Length && text[at] switch
    {
        '\'' or '’' => char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]),
        '.' => char.IsAsciiDigit(text[at - 1]) && at + 3 < text.Length && text.AsSpan(at + 1, 3).IndexOfAnyExceptInRange('0', '9') < 0,
        _ => false,
    };
}
