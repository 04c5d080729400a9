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

    /// <summary>What was answered there, with the words of a choice.</summary>
    public static string Typed(FilledSheet filled, string place)
    {
        var field = filled.Sheet.Fields.First(one => one.Id == place.Split('.')[0]);
        var options = (field.HasRows ? field.Columns!.FirstOrDefault(one => one.Id == place.Split('.').ElementAtOrDefault(2)) : field)?.Options ?? [];
        return string.Join(", ", filled.Answers[place].Split('\n').Select(one => options.FirstOrDefault(option => option.Id == one)?.Text ?? one));
    }
}
