using System.Globalization;
using System.Text;

namespace ElkeDeur.Domain.Writing;

/// <summary>Takes the characters out of a text that a word processor puts in and nobody sees.</summary>
internal static class PastedCharacters
{
    private const char NoBreakSpace = '\u00A0', SoftHyphen = '\u00AD', ZeroWidthNonJoiner = '\u200C', ZeroWidthJoiner = '\u200D', LineSeparator = '\u2028', ParagraphSeparator = '\u2029';

    public static (string Text, Dictionary<Cleaning, int> Counts) Clean(string text)
    {
        var counts = new Dictionary<Cleaning, int>();
        var clean = new StringBuilder(text.Length);
        foreach (var letter in text.ReplaceLineEndings("\n"))
            if (Found(letter, clean) is not { } cleaning) clean.Append(letter is LineSeparator or ParagraphSeparator ? '\n' : letter);
            else
            {
                counts[cleaning] = counts.GetValueOrDefault(cleaning) + 1;
                if (cleaning == Cleaning.Spaces) clean.Append(' ');
            }
        return (Whole(clean.ToString()), counts);
    }

    private static Cleaning? Found(char letter, StringBuilder before) => letter switch
    {
        '\n' or '\t' or LineSeparator or ParagraphSeparator => null,
        SoftHyphen => Cleaning.SoftHyphens,
        // An amount stays on one line.
        NoBreakSpace when before.Length > 0 && before[^1] == '€' => null,
        ZeroWidthNonJoiner or ZeroWidthJoiner => JoinsLetters(before) ? null : Cleaning.Invisible,
        _ => char.GetUnicodeCategory(letter) switch
        {
            UnicodeCategory.Control or UnicodeCategory.Format => Cleaning.Invisible,
            UnicodeCategory.SpaceSeparator when letter != ' ' => Cleaning.Spaces,
            _ => null,
        },
    };

    // Arabic, Persian, Hindi and pictograms need them; our own letters do not.
    private static bool JoinsLetters(StringBuilder before) => before.Length > 0 && before[^1] >= '\u0590';

    // Half a pair cannot be stored; an accent beside its letter is one letter.
    private static string Whole(string text) =>
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Normalize(NormalizationForm.FormC);
}
