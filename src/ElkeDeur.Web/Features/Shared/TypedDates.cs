using System.Globalization;
using ElkeDeur.Domain.Language;

namespace ElkeDeur.Web.Features.Shared;

/// <summary>Reads days and moments as people type them; gives the sentence that says what to do when that cannot be.</summary>
public static class TypedDates
{
    private static readonly string[] Times = ["H:mm", "H:mm:ss", "H.mm"];

    /// <summary>A day for a plan, or nothing when nothing was typed.</summary>
    public static (DateOnly? Day, string? Flaw) Day(string? typed) =>
        TypedDay.Read(typed ?? "") is var (day, flaw) && day?.Year < 2020 ? (null, "Dit jaar ligt ver terug. Kijk het jaar na.") : (day, flaw);

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
