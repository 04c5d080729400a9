using System.Globalization;
using System.Text;

namespace ElkeDeur.Web.Features.Sessions;

/// <summary>An appointment as every calendar reads it: RFC 5545, times in UTC, lines folded at 75 bytes.</summary>
public static class CalendarFile
{
    private const int LongestLine = 75;

    /// <summary>The file, or null when there is no date. The same session gives the same id; a higher version replaces the older appointment.</summary>
    public static string? Of(Invitation invitation, string sessionId, int version, DateTime now) => invitation.Settings.PlannedFor is not { } start ? null : Write(
    [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Elke Deur//Elke Deur//NL",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        "BEGIN:VEVENT",
        $"UID:{sessionId}@{new Uri(invitation.Link).Host}",
        string.Create(CultureInfo.InvariantCulture, $"SEQUENCE:{version}"),
        $"DTSTAMP:{Utc(now)}",
        $"DTSTART:{Utc(start)}",
        $"DTEND:{Utc(start.AddMinutes(invitation.Minutes))}",
        $"SUMMARY:{Text(invitation.Subject)}",
        $"DESCRIPTION:{Text(invitation.Text)}",
        invitation.Settings.Place is { } place ? $"LOCATION:{Text(place)}" : null,
        $"URL:{invitation.Link}",
        "END:VEVENT",
        "END:VCALENDAR",
    ]);

    private static string Utc(DateTime moment) => moment.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Text(string text) => string.Concat(text.ReplaceLineEndings("\n").Where(c => c == '\n' || !char.IsControl(c)))
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);

    private static string Write(IEnumerable<string?> lines)
    {
        var file = new StringBuilder();
        foreach (var line in lines.OfType<string>()) Fold(file, line);
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
