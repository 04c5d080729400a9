using System.Globalization;
using ElkeDeur.Domain.Worksheets;
using ElkeDeur.Domain.Worksheets.Filling;
using ElkeDeur.Domain.Worksheets.Formulas;

namespace ElkeDeur.Web.Features.Worksheets;

/// <summary>Answers to show, and of which fields.</summary>
public sealed record AnswersView(FilledSheet Filled, IReadOnlyList<SheetField> Fields);

/// <summary>A row of a table or matrix in words.</summary>
public sealed record RowWords(string Id, string Title, IReadOnlyList<string> Cells);

/// <summary>Tables and matrices as people read them.</summary>
public static class RowsOf
{
    public static IReadOnlyList<RowWords> Filled(FilledSheet filled, SheetField field) =>
    [
        .. Ids(filled, field).Select((row, i) => new RowWords(row.Id, row.Text, [.. field.Columns!.Select(column => Words(filled, field, column, row.Id, i))])),
    ];

    /// <summary>The fixed rows of a matrix, or the rows of a table that hold something.</summary>
    public static IReadOnlyList<SheetChoice> Ids(FilledSheet filled, SheetField field) => field.Kind == FieldKind.Matrix
        ? field.Rows!
        : [.. filled.Answers.RowsOf(field.Id).Select((row, i) => new SheetChoice(row.ToString(CultureInfo.InvariantCulture), $"{i + 1}"))];

    private static string Words(FilledSheet filled, SheetField field, SheetField column, string row, int number)
    {
        var value = filled[$"{field.Id}.{column.Id}"] is Column cells && number < cells.Cells.Length ? cells.Cells[number] : Value.Unknown;
        if (value.IsKnown) return ValueWords.Of(value, column.Counts, column.Options);
        return filled.Answers[$"{field.Id}.{row}.{column.Id}"] is { Length: > 0 } typed ? typed : column.Kind is FieldKind.Number or FieldKind.Money ? ValueWords.Unknown : "";
    }
}
