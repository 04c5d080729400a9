using ElkeDeur.Domain.Worksheets.Filling;
using ElkeDeur.Domain.Worksheets.Formulas;

namespace ElkeDeur.Domain.Worksheets.Together;

/// <summary>
/// Answers of people as numbers. A question that fewer than <see cref="SheetBoard.FewestPeople"/> answered is left out, and so is an option that
/// fewer gave a place.
/// </summary>
internal static class BoardSpread
{
    /// <summary>How many chose each option. Only what was chosen can be counted; words of one person would tell who it was.</summary>
    public static IEnumerable<BoardQuestion> Choices(SheetField field, IReadOnlyList<FilledSheet> all)
    {
        var answers = all.Select(one => one[field.Id]).Where(value => value.IsKnown).ToList();
        if (field.Options.Count == 0 || field.Kind == FieldKind.Ranking || answers.Count < SheetBoard.FewestPeople) return [];
        return [new(field.Id, field.Question, [.. field.Options.Select(option => new BoardAnswer(option.Text, $"{answers.Count(value => Chose(value, option.Id))} van de {answers.Count}", ""))])];
    }

    /// <summary>How often each option of a ranking was given each place.</summary>
    public static IEnumerable<BoardRanking> Rankings(SheetField field, IReadOnlyList<FilledSheet> all)
    {
        if (field.Kind != FieldKind.Ranking) return [];
        var options = field.Options.Select(option => Ranked(option, field.Options.Count, [.. all.Select(one => one[$"{field.Id}.{option.Id}"]).OfType<Quantity>().Select(place => (int)place.Likely)])).ToList();
        var people = all.Count(one => field.Options.Any(option => one[$"{field.Id}.{option.Id}"].IsKnown));
        return options.All(one => one.Apart is null) ? [] : [new(field.Id, field.Question, people, options)];
    }

    /// <summary>What people chose in each row of a matrix, the row they are most divided on first.</summary>
    public static IEnumerable<BoardPairs> Pairs(SheetField field, IReadOnlyList<FilledSheet> all)
    {
        if (field.Kind != FieldKind.Matrix) return [];
        var columns = field.Columns!.Where(column => column.Options.Count > 0).ToList();
        var rows = from row in field.Rows!
                   from column in columns
                   let words = columns.Count == 1 ? row.Text : $"{row.Text}: {column.Question}"
                   let chosen = all.Select(one => one[$"{field.Id}.{row.Id}.{column.Id}"]).OfType<Word>().Select(word => word.Text).ToList()
                   where chosen.Count >= SheetBoard.FewestPeople
                   let counts = column.Options.Select(option => new BoardGroup(option.Text, chosen.Count(one => one == option.Id))).ToList()
                   select new BoardPair(words, chosen.Count, counts, Differing(counts.Select(one => one.People), chosen.Count));
        var found = rows.OrderByDescending(one => one.Apart).ToList();
        return found.Count == 0 ? [] : [new(field.Id, field.Question, found, found.Count < field.Rows!.Count * columns.Count)];
    }

    private static RankedOption Ranked(SheetChoice option, int places, IReadOnlyList<int> given)
    {
        if (given.Count < SheetBoard.FewestPeople) return new(option.Text, [], null);
        var apart = given.Sum(one => given.Sum(other => Math.Abs(one - other))) / (decimal)(given.Count * (given.Count - 1));
        return new(option.Text, [.. Enumerable.Range(1, places).Select(place => given.Count(one => one == place))], apart);
    }

    private static decimal Differing(IEnumerable<int> counts, int people) => ((people * people) - counts.Sum(count => count * count)) / (decimal)(people * (people - 1));

    private static bool Chose(Value value, string option) => value is Word word ? word.Text == option : value is Words words && words.Chosen.Contains(option);
}

/// <summary>How the orders of people differ, without a single order of anybody.</summary>
/// <param name="People">How many gave at least one place.</param>
public sealed record BoardRanking(string Field, string Question, int People, IReadOnlyList<RankedOption> Options)
{
    /// <summary>Whether an option stands without numbers, because fewer than five gave it a place.</summary>
    public bool LeavesOut => Options.Any(one => one.Apart is null);

    /// <summary>What people differ on most: more than one when they tie, none when all agree on what is counted.</summary>
    public IReadOnlyList<string> MostApart => Options.Max(one => one.Apart) is > 0 and var most ? [.. Options.Where(one => one.Apart == most).Select(one => one.Text)] : [];
}

/// <summary>An option of a ranking.</summary>
/// <param name="PerPlace">How many gave it place 1, 2, 3 and so on; empty when fewer than five gave it a place.</param>
/// <param name="Apart">How many places two people are apart here on average; nothing when fewer than five gave it a place.</param>
public sealed record RankedOption(string Text, IReadOnlyList<int> PerPlace, decimal? Apart);

/// <summary>The rows of a matrix with what people chose.</summary>
/// <param name="LeavesOut">Whether a row is not there, because fewer than five chose in it.</param>
public sealed record BoardPairs(string Field, string Question, IReadOnlyList<BoardPair> Rows, bool LeavesOut)
{
    /// <summary>The rows that divide people most: more than one when they tie, none when all agree on what is counted.</summary>
    public IReadOnlyList<string> MostDivided => Rows[0].Apart > 0 ? [.. Rows.Where(one => one.Apart == Rows[0].Apart).Select(one => one.Text)] : [];
}

/// <summary>One row.</summary>
/// <param name="Apart">Of every two people, the part that chose differently: 0 when all agree.</param>
public sealed record BoardPair(string Text, int People, IReadOnlyList<BoardGroup> Counts, decimal Apart);
