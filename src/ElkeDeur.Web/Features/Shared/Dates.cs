namespace ElkeDeur.Web.Features.Shared;

/// <summary>Moments as people here read them: Dutch words, Dutch clock.</summary>
public static class Dates
{
    private static readonly TimeZoneInfo Here = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    public static DateTime Local(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(utc, Here);

    /// <summary>Null in the hour that the clock skips in spring.</summary>
    public static DateTime? Utc(DateTime local)
    {
        var here = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        return Here.IsInvalidTime(here) ? null : TimeZoneInfo.ConvertTimeToUtc(here, Here);
    }

    public static DateOnly Today(DateTime utc) => DateOnly.FromDateTime(Local(utc));

    public static string Day(DateTime utc) => Local(utc).ToString("d MMMM yyyy", Texts.Dutch);

    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", Texts.Dutch);

    public static string Moment(DateTime utc) => Local(utc).ToString("dddd d MMMM yyyy 'om' HH:mm 'uur'", Texts.Dutch);

    public static string Clock(DateTime utc) => Local(utc).ToString("HH:mm", Texts.Dutch);

    public static long Unix(DateTime utc) => new DateTimeOffset(utc, TimeSpan.Zero).ToUnixTimeMilliseconds();

    public static string MinutesAndSeconds(TimeSpan left) => $"{(int)left.TotalMinutes:00}:{left.Seconds:00}";
}
