using System.Globalization;
using ElkeDeur.Domain.Worksheets.Formulas;

namespace ElkeDeur.Domain.Worksheets.Filling;

/// <summary>A value as people read it, in Dutch. Unknown is said, never shown as zero.</summary>
public static class ValueWords
{
    public const string Unknown = "onbekend";
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    private static readonly Dictionary<string, string> Plural = new()
    {
        ["dag"] = "dagen", ["week"] = "weken", ["maand"] = "maanden", ["jaar"] = "jaar", ["uur"] = "uur", ["minuut"] = "minuten",
        ["persoon"] = "personen", ["keer"] = "keer", ["procent"] = "procent", ["inwoner"] = "inwoners", ["gesprek"] = "gesprekken", ["zaak"] = "zaken",
    };

    /// <param name="options">The words of what could be chosen.</param>
    public static string Of(Value value, Unit unit, IReadOnlyList<SheetChoice>? options = null) => value switch
    {
        Quantity { IsRange: true } q => $"{Of(q.Low, unit)} tot {Of(q.High, unit)}, waarschijnlijk {Of(q.Likely, unit)}",
        Quantity q => Of(q.Likely, unit),
        Day day => day.Date.ToString("d MMMM yyyy", Dutch),
        Truth truth => truth.Is ? "ja" : "nee",
        Word word => options?.FirstOrDefault(option => option.Id == word.Text)?.Text ?? word.Text,
        Words words => string.Join(", ", words.Chosen.Select(one => options?.FirstOrDefault(option => option.Id == one)?.Text ?? one)),
        _ => Unknown,
    };

    /// <summary>A number with its unit; money in whole euros unless there are cents.</summary>
    public static string Of(decimal amount, Unit unit)
    {
        if (!unit.IsMoney) return $"{Number(amount)}{(unit.Equals(Unit.None) ? "" : "\u00a0" + Told(amount, unit))}";
        var per = unit.Per(Unit.Euro);
        var rounded = Math.Round(amount, 2, MidpointRounding.AwayFromZero);
        var written = rounded.ToString(rounded == decimal.Truncate(rounded) ? "N0" : "N2", Dutch);
        return $"€\u00a0{written}{(per.Equals(Unit.None) ? "" : $" per {per.Name.TrimStart('/')}")}";
    }

    /// <summary>A ratio as people say it: one to forty-two.</summary>
    public static string Ratio(decimal amount) => amount <= 0 ? Unknown : amount < 1 ? $"ongeveer {Number(Whole(1 / amount))} op 1" : $"ongeveer 1 op {Number(Whole(amount))}";

    /// <summary>Rounded as people round: a half goes up.</summary>
    public static decimal Whole(decimal amount) => Math.Round(amount, MidpointRounding.AwayFromZero);

    private static string Number(decimal amount) => Math.Round(amount, 2, MidpointRounding.AwayFromZero).ToString("#,##0.##", Dutch);

    private static string Told(decimal amount, Unit unit)
    {
        var parts = unit.Name.Split('/');
        var first = amount != 1 && Plural.TryGetValue(parts[0], out var many) ? many : parts[0];
        return string.Join(" per ", parts.Skip(1).Prepend(first).Where(part => part.Length > 0));
    }
}
