using System.Globalization;

namespace ElkeDeur.Web.Features.Shared;

/// <summary>Reads days and moments as people type them; gives the sentence that says what to do when that cannot be.</summary>
public static class TypedDates
{
    private const string Unreadable = "Deze datum kunnen we niet lezen. Vul dag, maand en jaar in, bijvoorbeeld 3-12-2026.";
    private static readonly string[] Days = ["yyyy-MM-dd", "d-M-yyyy", "d/M/yyyy", "d MMMM yyyy"];
    private static readonly string[] Times = ["H:mm", "H:mm:ss", "H.mm"];

    /// <summary>A day, or nothing when nothing was typed.</summary>
    public static (DateOnly? Day, string? Flaw) Day(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed)) return (null, null);
        return DateOnly.TryParseExact(typed.Trim(), Days, Texts.Dutch, DateTimeStyles.None, out var day) && day.Year is >= 2020 and <= 2100
            ? (day, null)
            : (null, Unreadable);
    }

    /// <summary>A time on the clock, or nothing when nothing was typed.</summary>
    public static (TimeOnly? Time, string? Flaw) Time(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed)) return (null, null);
        return TimeOnly.TryParseExact(typed.Trim(), Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? (time, null)
            : (null, "Deze tijd kunnen we niet lezen. Vul een tijd in zoals 13:30.");
    }

    /// <summary>As the field of a form takes it.</summary>
    public static string? Field(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>As the field of a form takes it.</summary>
    public static string? Field(TimeOnly? time) => time?.ToString("HH:mm", CultureInfo.InvariantCulture);
}
