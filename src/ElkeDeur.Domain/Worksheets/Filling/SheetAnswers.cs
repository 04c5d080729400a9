using System.Collections.Immutable;
using System.Globalization;

namespace ElkeDeur.Domain.Worksheets.Filling;

/// <summary>
/// What was typed, exactly as it was typed, by place: <c>doel</c>, <c>kosten.1.bedrag</c> (row 1 of a table), <c>kosten.1.bedrag.laag</c> (the low end
/// of a range), <c>plan.van</c> (a period). More choices of one field stand on lines of their own. An empty place is not there.
/// </summary>
public sealed record SheetAnswers(ImmutableDictionary<string, string> Typed)
{
    public static readonly SheetAnswers Empty = new(ImmutableDictionary<string, string>.Empty);

    private FilledSheet? understood;

    /// <summary>What was typed there, or nothing.</summary>
    public string this[string place] => Typed.GetValueOrDefault(place, "");

    /// <summary>The answers with this one; an empty text takes it away.</summary>
    public SheetAnswers With(string place, string text) =>
        new(string.IsNullOrWhiteSpace(text) ? Typed.Remove(place) : Typed.SetItem(place, text));

    public static SheetAnswers Of(IEnumerable<KeyValuePair<string, string>> typed) =>
        typed.Aggregate(Empty, (answers, one) => answers.With(one.Key, one.Value));

    /// <summary>What they mean on this day. Asked again for the same answers it is the same: of many who answer, only who changed something is read anew.</summary>
    public FilledSheet Understood(CheckedSheet sheet, DateOnly today) =>
        understood is { } known && known.Checked == sheet && known.On == today ? known : understood = new(sheet, this, today);

    /// <summary>The numbers of the rows of a table that hold something, from low to high.</summary>
    public IReadOnlyList<int> RowsOf(string table) =>
        [.. Typed.Keys.Where(place => place.StartsWith(table + ".", StringComparison.Ordinal))
            .Select(place => int.TryParse(place.Split('.')[1], NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : 0)
            .Where(row => row > 0).Distinct().Order()];

    /// <summary>Whether something was typed in this row of a table.</summary>
    public bool HasIn(string row) => Typed.Keys.Any(place => place.StartsWith(row + ".", StringComparison.Ordinal));

    /// <summary>The same answers, when equal in every place.</summary>
    public bool Equals(SheetAnswers? other) => other is not null && Typed.Count == other.Typed.Count && Typed.All(one => other[one.Key] == one.Value);

    public override int GetHashCode() => Typed.Count;
}
