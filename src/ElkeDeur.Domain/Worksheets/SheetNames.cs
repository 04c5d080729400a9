using ElkeDeur.Domain.Worksheets.Formulas;

namespace ElkeDeur.Domain.Worksheets;

/// <summary>
/// The names that formulas of a sheet can use, and what they stand for: fields, <c>tabel</c> and <c>tabel.kolom</c>, <c>matrix.rij.kolom</c> for one cell,
/// <c>periode.van</c> and <c>periode.tot</c>, <c>rangorde.keuze</c>, figures, <c>norm.naam</c> and <c>vandaag</c>.
/// </summary>
public static class SheetNames
{
    public const string Today = "vandaag";

    /// <summary>The names of fields, norms and today; without figures, of which the kind follows from their formula.</summary>
    public static Dictionary<string, Kind> Of(Worksheet sheet, Norms norms)
    {
        var names = new Dictionary<string, Kind>(StringComparer.Ordinal) { [Today] = Kind.Day };
        foreach (var (name, kind) in sheet.Fields.SelectMany(Of)) names.TryAdd(name, kind);
        foreach (var norm in norms.All) names[$"norm.{norm.Id}"] = Kind.Number(Unit.Of(norm.Unit));
        return names;
    }

    /// <summary>What can be said in a sentence or drawn: fields, the rows of a table by their first column, cells and figures; not a whole column or matrix.</summary>
    public static HashSet<string> Sayable(Worksheet sheet) =>
        [.. Of(sheet, Norms.None).Where(name => !name.Value.IsColumn && name.Key != Today).Select(name => name.Key),
            .. sheet.Fields.Where(field => field.Kind is FieldKind.Period or FieldKind.Ranking or FieldKind.Table).Select(field => field.Id), .. sheet.Figures.Select(figure => figure.Id)];

    private static IEnumerable<(string Name, Kind Kind)> Of(SheetField field) => field.Kind switch
    {
        FieldKind.Table => Columns(field, field.Least ?? (field.Required ? 1 : 0)).Prepend((field.Id, Table(field, field.Least ?? (field.Required ? 1 : 0)))),
        FieldKind.Matrix => Columns(field, Rows(field)).Concat(Cells(field)).Prepend((field.Id, Table(field, Rows(field)))),
        FieldKind.Period => [($"{field.Id}.van", Kind.Day), ($"{field.Id}.tot", Kind.Day)],
        FieldKind.Ranking => field.Options.Select(option => ($"{field.Id}.{option.Id}", Kind.Number(Unit.None))),
        _ => [(field.Id, Single(field))],
    };

    private static int Rows(SheetField matrix) => matrix.Rows?.Count ?? 0;

    private static Kind Table(SheetField field, int rows) => new(Shape.Word, Unit.None, field.Id, null, rows);

    private static IEnumerable<(string, Kind)> Columns(SheetField table, int rows) =>
        (table.Columns ?? []).Select(column => ($"{table.Id}.{column.Id}", Single(column) with { Rows = table.Id, AtLeast = column.Least ?? 0 }));

    private static IEnumerable<(string, Kind)> Cells(SheetField matrix) =>
        from row in matrix.Rows ?? []
        from column in matrix.Columns ?? []
        select ($"{matrix.Id}.{row.Id}.{column.Id}", Single(column));

    private static Kind Single(SheetField field) => field.Kind switch
    {
        FieldKind.Number or FieldKind.Money => Kind.Number(field.Counts) with { AtLeast = field.Least ?? 0 },
        FieldKind.Date => Kind.Day,
        FieldKind.Choice or FieldKind.State => Kind.Word with { Choices = [.. field.Options.Select(option => option.Id)] },
        FieldKind.Choices => new(Shape.Words, Unit.None, null, [.. field.Options.Select(option => option.Id)]),
        _ => Kind.Word,
    };
}
