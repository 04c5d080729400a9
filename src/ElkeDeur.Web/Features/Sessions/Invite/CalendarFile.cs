using System.Globalization;
using ElkeDeur.Web.Features.Shared;

namespace ElkeDeur.Web.Features.Sessions;

/// <summary>An appointment as every calendar reads it: RFC 5545, times in UTC, lines folded at 75 bytes.</summary>
public static class CalendarFile
{
    /// <summary>The file, or null when there is no date. The same session gives the same id; a higher version replaces the older appointment.</summary>
    public static string? Of(Invitation invitation, string sessionId, int version, DateTime now) => invitation.Settings.PlannedFor is not { } start ? null : CalendarText.Of(
    [
        "METHOD:PUBLISH",
        "BEGIN:VEVENT",
        $"UID:{sessionId}@{new Uri(invitation.Link).Host}",
        string.Create(CultureInfo.InvariantCulture, $"SEQUENCE:{version}"),
        $"DTSTAMP:{Utc(now)}",
        $"DTSTART:{Utc(start)}",
        $"DTEND:{Utc(start.AddMinutes(invitation.Minutes))}",
        $"SUMMARY:{CalendarText.Escape(invitation.Subject)}",
        $"DESCRIPTION:{CalendarText.Escape(invitation.Text)}",
        invitation.Settings.Place is { } place ? $"LOCATION:{CalendarText.Escape(place)}" : null,
        $"URL:{invitation.Link}",
        "END:VEVENT",
    ]);

    private static string Utc(DateTime moment) => moment.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
}
