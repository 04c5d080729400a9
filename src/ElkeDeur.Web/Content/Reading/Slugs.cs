using System.Globalization;
using System.Text;

namespace ElkeDeur.Web.Content.Reading;

/// <summary>Words as part of an address: small letters, digits and hyphens.</summary>
public static class Slugs
{
    public static string Of(string words)
    {
        var slug = new StringBuilder();
        foreach (var letter in words.Normalize(NormalizationForm.FormD).ToLowerInvariant())
            if (char.IsAsciiLetterOrDigit(letter)) slug.Append(letter);
            else if (slug.Length > 0 && slug[^1] != '-' && char.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark) slug.Append('-');
        return slug.ToString().TrimEnd('-');
    }
}
