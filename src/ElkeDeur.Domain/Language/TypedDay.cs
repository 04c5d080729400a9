using System.Globalization;
using System.Text.RegularExpressions;

namespace ElkeDeur.Domain.Language;

/// <summary>Reads a day as people type it: <c>3-12-2026</c>, <c>3 december 2026</c>, <c>2026-12-03</c>.</summary>
public static partial class TypedDay
{
    private const string Unreadable = "Deze datum kunnen we niet lezen. Vul dag, maand en jaar in, bijvoorbeeld 3-12-2026.";
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>The day, or the sentence that says what to do. Nothing typed is nothing.</summary>
    public static (DateOnly? Day, string? Problem) Read(string typed)
    {
        var text = typed.Trim();
        if (text.Length == 0) return (null, null);
        if (Numbers().Match(text) is not { Success: true } match) return ByName(text);
        var (day, month) = (Part(match, "day"), Part(match, "month"));
        if (month is < 1 or > 12) return (null, "Een maand is een getal van 1 tot en met 12. Schrijf de dag eerst, bijvoorbeeld 3-12-2026.");
        if (!match.Groups["year"].Success) return (null, day > DateTime.DaysInMonth(2024, month) ? NoSuchDay(day, month) : "Zet het jaar erbij, bijvoorbeeld 3-12-2026.");
        var year = Part(match, "year") + (match.Groups["year"].Length == 2 ? 2000 : 0);
        if (!IsNear(year)) return (null, Unreadable);
        return day >= 1 && day <= DateTime.DaysInMonth(year, month) ? (new DateOnly(year, month, day), null) : (null, NoSuchDay(day, month));
    }

    private static (DateOnly?, string?) ByName(string text) =>
        DateOnly.TryParseExact(text, ["d MMMM yyyy", "d MMM yyyy"], Dutch, DateTimeStyles.AllowWhiteSpaces, out var day) && IsNear(day.Year) ? (day, null) : (null, Unreadable);

    private static bool IsNear(int year) => year is >= 1900 and <= 2100;

    private static string NoSuchDay(int day, int month) => $"{day} {Dutch.DateTimeFormat.GetMonthName(month)} bestaat niet. Kies een andere dag.";

    private static int Part(Match match, string name) => int.Parse(match.Groups[name].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?:(?<year>[0-9]{4})-(?<month>[0-9]{1,2})-(?<day>[0-9]{1,2})|(?<day>[0-9]{1,2})[-/. ](?<month>[0-9]{1,2})(?:[-/. ](?<year>[0-9]{4}|[0-9]{2}))?)$")]
    private static partial Regex Numbers();
}
