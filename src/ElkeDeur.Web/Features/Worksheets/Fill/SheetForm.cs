using System.Collections.Immutable;
using System.Globalization;
using ElkeDeur.Domain.Worksheets;
using ElkeDeur.Domain.Worksheets.Filling;
using ElkeDeur.Domain.Worksheets.Together;

namespace ElkeDeur.Web.Features.Worksheets.Fill;

/// <summary>A question on a page to fill in.</summary>
/// <param name="Label">What it is called here: the question, or the name of a column.</param>
/// <param name="References">What can be chosen for a role, building block, case or sheet.</param>
public sealed record FieldView(FilledSheet Filled, SheetField Field, string Place, IReadOnlyList<string> References)
{
    /// <summary>Empty rows to show, where the page decides; else the address does.</summary>
    public int? Extra { get; init; }

    public string Id => Place.Replace('.', '-');
    public string Typed => Filled.Answers[Place];
    public string? Problem => Filled.Problems.GetValueOrDefault(Place);
    public string? Describes => Join(Field.Help is null ? null : $"{Id}-uitleg", Problem is null ? null : $"{Id}-fout");

    public IEnumerable<string> Chosen => Typed.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static string? Join(params string?[] ids) => string.Join(' ', ids.OfType<string>()) is { Length: > 0 } all ? all : null;
}

/// <summary>Reads what was posted for one step of a sheet, beside what its writer began from.</summary>
public static class SheetForm
{
    /// <summary>The name under which a page posts which fields with ticks it showed.</summary>
    public const string Shown = "getoond";

    /// <summary>The places of a field that a page shows: for a table its rows, and empty ones at the end.</summary>
    public static IEnumerable<int> RowsShown(SheetField table, SheetAnswers answers, int extra)
    {
        var rows = answers.RowsOf(table.Id);
        var next = rows.Count == 0 ? 1 : rows[^1] + 1;
        var wanted = Math.Max(rows.Count + Math.Max(1, extra), table.Least ?? 0);
        var most = table.Most ?? SheetField.MostRows;
        return rows.Concat(Enumerable.Range(next, Math.Max(0, wanted - rows.Count))).Where(row => row <= most);
    }

    /// <summary>What changed, place by place.</summary>
    public static ImmutableList<Change> Changes(IEnumerable<SheetField> fields, IFormCollection posted, SheetAnswers from)
    {
        var places = fields.SelectMany(field => Places(field, posted));
        return [.. places.Select(place => new Change(place, from[place], Text(posted, place))).Where(change => change.Text != change.Was)];
    }

    /// <summary>Takes a row out: all its places become empty.</summary>
    public static ImmutableList<Change> WithoutRow(SheetField table, int row, SheetAnswers from) =>
        [.. from.Typed.Where(one => one.Key.StartsWith(string.Create(CultureInfo.InvariantCulture, $"{table.Id}.{row}."), StringComparison.Ordinal)).Select(one => new Change(one.Key, one.Value, ""))];

    // Ticks that are off are not posted: the page says which fields with ticks it showed.
    private static IEnumerable<string> Places(SheetField field, IFormCollection posted) =>
        field.Kind == FieldKind.Choices && posted[Shown].Contains(field.Id) ? [field.Id] : posted.Keys.Where(name => SheetPlaces.Has(field, name));

    private static string Text(IFormCollection posted, string place) => string.Join('\n', posted[place].Select(one => (one ?? "").ReplaceLineEndings("\n").Trim()).Where(one => one.Length > 0));
}
