using System.Globalization;
using System.Text;

namespace ElkeDeur.Domain.Language;

/// <summary>A word of a text in its plain form (lower case, without accents), and where it stands in characters.</summary>
/// <param name="Joined">A word with hyphens once more as one: its pieces are found before it.</param>
public readonly record struct FoundWord(string Plain, int Start, int Length, bool Joined = false)
{
    private const int Longest = 40;

    /// <summary>Where the word ends in the text.</summary>
    public int End => Start + Length;

    /// <summary>All words and numbers of a text, in order. Foto's is one word, 6.000 one number.</summary>
    public static IEnumerable<FoundWord> In(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!IsPart(text[at])) continue;
            var (first, pieces) = (at, 0);
            var whole = new StringBuilder();
            while (true)
            {
                var end = EndOf(text, at);
                var plain = Fold(text[at..end]);
                if (plain.Length > 0) yield return new(plain, at, end - at);
                whole.Append(plain);
                pieces++;
                at = end;
                if (at + 1 >= text.Length || !IsHyphen(text[at]) || !IsPart(text[at + 1])) break;
                at++;
            }
            if (pieces > 1 && whole.Length <= Longest) yield return new(whole.ToString(), first, at - first, Joined: true);
        }
    }

    /// <summary>Lower case, without accents and marks; only letters and digits.</summary>
    public static string Fold(string word)
    {
        var plain = new StringBuilder(word.Length);
        foreach (var c in word.Normalize(NormalizationForm.FormKD))
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
