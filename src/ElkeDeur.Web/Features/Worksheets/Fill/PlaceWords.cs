using ElkeDeur.Domain.Worksheets;
using ElkeDeur.Domain.Worksheets.Filling;

namespace ElkeDeur.Web.Features.Worksheets.Fill;

/// <summary>A place of a sheet as people call it.</summary>
public static class PlaceWords
{
    /// <summary>The question, with the row and column of a table.</summary>
    public static string Of(SheetField field, string place)
    {
        var parts = place.Split('.');
        if (!field.HasRows || parts.Length < 3) return field.Question;
        var row = field.Rows?.FirstOrDefault(one => one.Id == parts[1])?.Text ?? $"rij {parts[1]}";
        return $"{field.Question}: {row}, {field.Columns!.FirstOrDefault(one => one.Id == parts[2])?.Question ?? parts[2]}";
    }

    /// <summary>The same by place; a place that the sheet no longer has stands under its own name.</summary>
    public static string Of(Worksheet sheet, string place) => FieldOf(sheet, place) is { } field ? Of(field, place) : place;

    /// <summary>The field or column that is asked there; nothing when the sheet no longer has it.</summary>
    public static SheetField? CellOf(Worksheet sheet, string place) => FieldOf(sheet, place) is not { HasRows: true } field
        ? FieldOf(sheet, place) : field.Columns!.FirstOrDefault(one => one.Id == place.Split('.').ElementAtOrDefault(2));

    /// <summary>What was answered there, with the words of a choice.</summary>
    public static string Typed(FilledSheet filled, string place)
    {
        var options = CellOf(filled.Sheet, place)?.Options ?? [];
        return string.Join(", ", filled.Answers[place].Split('\n').Select(one => options.FirstOrDefault(option => option.Id == one)?.Text ?? one));
    }

    private static SheetField? FieldOf(Worksheet sheet, string place) => sheet.Fields.FirstOrDefault(one => one.Id == place.Split('.')[0]);
}
