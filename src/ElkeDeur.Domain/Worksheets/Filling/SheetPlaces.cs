using System.Globalization;

namespace ElkeDeur.Domain.Worksheets.Filling;

/// <summary>The places of a field where something can be typed.</summary>
public static class SheetPlaces
{
    /// <summary>Whether this place belongs to the field.</summary>
    public static bool Has(SheetField field, string place)
    {
        var parts = place.Split('.');
        if (parts[0] != field.Id) return false;
        return field.Kind switch
        {
            FieldKind.Table => parts.Length > 2 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var row) && parts[1][0] != '0' && row <= (field.Most ?? SheetField.MostRows) && InColumn(field, parts),
            FieldKind.Matrix => parts.Length > 2 && field.Rows?.Any(one => one.Id == parts[1]) == true && InColumn(field, parts),
            _ => Single(field, parts[1..]),
        };
    }

    private static bool InColumn(SheetField table, string[] parts) => table.Columns?.FirstOrDefault(one => one.Id == parts[2]) is { } column && Single(column, parts[3..]);

    private static bool Single(SheetField field, string[] rest) => field.Kind switch
    {
        FieldKind.Period => rest is ["van"] or ["tot"],
        FieldKind.Ranking => rest.Length == 1 && field.Options.Any(option => option.Id == rest[0]),
        FieldKind.Number or FieldKind.Money when field.Range => rest is [] or ["laag"] or ["hoog"],
        _ => rest.Length == 0,
    };
}
