using System.Text;

namespace ElkeDeur.Web.Features.Shared;

/// <summary>Lines of a calendar file (RFC 5545): escaped, and folded at 75 bytes.</summary>
public static class CalendarText
{
    private const int LongestLine = 75;
    private static readonly string[] Head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Elke Deur//Elke Deur//NL", "CALSCALE:GREGORIAN"];

    /// <summary>A text as a value: without control characters, with marks for what has a meaning.</summary>
    public static string Escape(string text) => string.Concat(text.ReplaceLineEndings("\n").Where(c => c == '\n' || !char.IsControl(c)))
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);

    /// <summary>The file with these events; lines that are null are left out.</summary>
    public static string Of(IEnumerable<string?> events)
    {
        var file = new StringBuilder();
        foreach (var line in Head.Concat(events.OfType<string>()).Append("END:VCALENDAR")) Fold(file, line);
        return file.ToString();
    }

    // Folding counts bytes, and never breaks a character: a continued line starts with a space that counts too.
    private static void Fold(StringBuilder file, string line)
    {
        var used = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (used + rune.Utf8SequenceLength > LongestLine)
            {
                file.Append("\r\n ");
                used = 1;
            }
            file.Append(rune.ToString());
            used += rune.Utf8SequenceLength;
        }
        file.Append("\r\n");
    }
}
