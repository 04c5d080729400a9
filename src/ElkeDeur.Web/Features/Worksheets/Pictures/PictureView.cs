using ElkeDeur.Domain.Worksheets;
using ElkeDeur.Domain.Worksheets.Filling;
using ElkeDeur.Domain.Worksheets.Formulas;

namespace ElkeDeur.Web.Features.Worksheets.Pictures;

/// <summary>A part of a picture: what it is called, what it says, and how much it is when that can be drawn.</summary>
/// <param name="State">The id of a state or choice, for its pattern; empty when there is none.</param>
public sealed record PicturePoint(string Label, string Words, bool Known, string State = "", Quantity? Amount = null, DateOnly? Day = null);

/// <summary>A picture of an outcome, ready to draw. Whatever it shows also stands in a table.</summary>
/// <param name="X">From left to right, from -1 to 1; nothing when it is unknown.</param>
/// <param name="Y">From bottom to top.</param>
public sealed record PictureView(PictureKind Kind, string Name, IReadOnlyList<PicturePoint> Points, IReadOnlyList<string> Axes, double? X, double? Y)
{
    public static PictureView Of(FilledSheet filled, SheetPicture picture)
    {
        var points = (picture.Kind, picture.Table) switch
        {
            (PictureKind.Quadrant, _) => [Point(filled, filled.Sheet.Figures.First(one => one.Id == picture.X).Name, picture.X!), Point(filled, filled.Sheet.Figures.First(one => one.Id == picture.Y).Name, picture.Y!)],
            (PictureKind.HeatMap, { } matrix) when filled.Sheet.Fields.First(one => one.Id == matrix) is { Kind: FieldKind.Matrix } field => Cells(filled, field),
            (_, { } table) => FromRows(filled, picture, filled.Sheet.Fields.First(one => one.Id == table)),
            _ => [.. (picture.Parts ?? []).Select(part => Point(filled, part.Name, part.Field))],
        };
        return new(picture.Kind, picture.Name, picture.Kind == PictureKind.Timeline ? [.. points.OrderBy(one => one.Day ?? DateOnly.MaxValue)] : points, picture.Axes ?? [], On(filled, picture.X, picture.Size), On(filled, picture.Y, picture.Size));
    }

    /// <summary>A quadrant of which the browser fills in the figures and moves the point.</summary>
    public static PictureView ToFillIn(Worksheet sheet, SheetPicture quadrant) =>
        new(quadrant.Kind, quadrant.Name, [.. new[] { quadrant.X!, quadrant.Y! }.Select(id => new PicturePoint(sheet.Figures.First(one => one.Id == id).Name, $"{{{id}}}", true))], quadrant.Axes!, 0, 0);

    /// <summary>The largest amount, to draw bars beside each other; at least one.</summary>
    public decimal Largest => Points.Select(one => one.Amount?.High ?? 0).Append(1).Max();

    /// <summary>A label that fits; the whole one stands in the table.</summary>
    public static string Short(string label, int most) => label.Length <= most ? label : $"{label[..(most - 1)].TrimEnd()}…";

    private static PicturePoint Point(FilledSheet filled, string label, string name) => Of(label, filled.Words(name), filled[name]);

    private static PicturePoint Of(string label, string words, Value value) =>
        new(label, words, value is Column column ? !column.Cells.IsEmpty : value.IsKnown, value is Word { Text.Length: <= 40 } word ? word.Text : "", value as Quantity, (value as Day)?.Date);

    private static IReadOnlyList<PicturePoint> FromRows(FilledSheet filled, SheetPicture picture, SheetField table)
    {
        var (label, value) = (table.Columns!.ToList().FindIndex(one => one.Id == picture.Label), table.Columns!.ToList().FindIndex(one => one.Id == picture.Value));
        var values = filled[$"{table.Id}.{picture.Value}"] as Column;
        return [.. RowsOf.Filled(filled, table).Select((row, i) => Of(table.Kind == FieldKind.Matrix ? row.Title : row.Cells[label], row.Cells[value], values?.Cells.ElementAtOrDefault(i) ?? Value.Unknown))];
    }

    private static IReadOnlyList<PicturePoint> Cells(FilledSheet filled, SheetField matrix)
    {
        var columns = matrix.Columns!.Where(one => one.Kind is FieldKind.State or FieldKind.Choice).ToList();
        return [.. from row in matrix.Rows! from column in columns let name = $"{matrix.Id}.{row.Id}.{column.Id}" select Of(columns.Count == 1 ? row.Text : $"{row.Text}: {column.Question}", filled.Words(name), filled[name])];
    }

    private static double? On(FilledSheet filled, string? figure, int size) =>
        figure is not null && filled[figure] is Quantity amount ? Math.Clamp((double)amount.Likely / size, -1, 1) : null;
}
