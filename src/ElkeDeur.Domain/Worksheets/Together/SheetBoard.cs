using ElkeDeur.Domain.Worksheets.Filling;
using ElkeDeur.Domain.Worksheets.Formulas;

namespace ElkeDeur.Domain.Worksheets.Together;

/// <summary>
/// What everybody may see of a sheet that is filled in together. Organisations stand side by side under their names. Of people there are
/// only numbers, from five on: this type has no place for what one person answered.
/// </summary>
/// <param name="Parties">How many take part.</param>
/// <param name="Answered">How many of them answered something, or told their group of a mirror.</param>
/// <param name="OnBoard">The field that everybody looks at, if one was chosen.</param>
/// <param name="Rankings">Of people: how their orders differ.</param>
/// <param name="Pairs">Of people: what they chose in each row of a matrix.</param>
/// <param name="Team">Of a mirror: how many are in each group, in the order of the content; empty below five.</param>
public sealed record SheetBoard(
    string Title, string Name, Answering Answering, int Parties, int Answered, string? OnBoard,
    IReadOnlyList<BoardQuestion> Questions, IReadOnlyList<BoardRanking> Rankings, IReadOnlyList<BoardPairs> Pairs, IReadOnlyList<BoardGroup> Team, IReadOnlyList<string> Agreed)
{
    /// <summary>From how many people on a distribution is shown.</summary>
    public const int FewestPeople = 5;

    /// <summary>Whether numbers are withheld because there are too few people.</summary>
    public bool TooFew => Answering == Answering.PerPerson && Answered < FewestPeople;

    /// <summary>Whether it is a mirror: people tell only the name of their group.</summary>
    public bool IsMirror { get; private init; }

    public static SheetBoard Of(CheckedSheet sheet, SheetState state, DateOnly today)
    {
        var parties = state.Parties.Where(one => one.Key.Length > 0 || one.Value.HasAnswered)
            .OrderBy(one => one.Key.Length > 0).ThenBy(one => one.Value.Name, StringComparer.OrdinalIgnoreCase).Select(one => one.Value).ToList();
        var answered = parties.Where(one => one.HasAnswered).Select(one => (one.Name, Filled: one.Answers.Understood(sheet, today))).ToList();
        var (perPerson, all) = (sheet.Sheet.Answering == Answering.PerPerson, answered.ConvertAll(one => one.Filled));
        var fields = sheet.Sheet.Kept ? sheet.Sheet.Fields : [];
        return new(
            sheet.Sheet.Title, state.Name, sheet.Sheet.Answering, parties.Count, sheet.Sheet.Kept ? answered.Count : state.Told.Count, state.OnBoard,
            [.. fields.SelectMany(field => perPerson ? BoardSpread.Choices(field, all) : Beside(field, answered))],
            [.. perPerson ? fields.SelectMany(field => BoardSpread.Rankings(field, all)) : []],
            [.. perPerson ? fields.SelectMany(field => BoardSpread.Pairs(field, all)) : []],
            state.Told.Count < FewestPeople ? [] : [.. sheet.Sheet.Team.Select(group => new BoardGroup(group.Name, state.Groups.GetValueOrDefault(group.Name)))],
            [.. state.Agreements.Select(one => one.Holder is null ? one.What : $"{one.What} ({one.Holder})")]) { IsMirror = !sheet.Sheet.Kept };
    }

    private static IEnumerable<BoardQuestion> Beside(SheetField field, IReadOnlyList<(string Name, FilledSheet Filled)> parties)
    {
        if (field.Kind == FieldKind.Table)
        {
            var rows = parties.Select(one => new BoardAnswer(one.Name, RowsOf(field, one.Filled), "")).Where(one => one.Words.Length > 0).ToList();
            if (rows.Count > 0) yield return new(field.Id, field.Question, rows);
            yield break;
        }
        foreach (var (name, question) in Names(field))
        {
            var answers = parties.Where(one => one.Filled[name].IsKnown || field.Kind is FieldKind.Ranking or FieldKind.Period)
                .Select(one => new BoardAnswer(one.Name, one.Filled.Words(name), one.Filled[name] is Word word && (field.HasRows || field.Kind is FieldKind.State or FieldKind.Choice) ? word.Text : "")).ToList();
            if (answers.Count > 0) yield return new(field.Id, question, answers);
        }
    }

    // A row is a line, whatever was typed in it.
    private static string RowsOf(SheetField table, FilledSheet filled)
    {
        var columns = table.Columns!.Select(column => (Field: column, ((Column)filled[$"{table.Id}.{column.Id}"]).Cells)).ToList();
        var rows = Enumerable.Range(0, ((Column)filled[table.Id]).Cells.Length)
            .Select(row => columns.Where(one => one.Cells[row].IsKnown).Select(one => ValueWords.Of(one.Cells[row], one.Field.Counts, one.Field.Options).ReplaceLineEndings(" ")));
        return string.Join('\n', rows.Select(cells => string.Join(" · ", cells)).Where(row => row.Length > 0));
    }

    private static IEnumerable<(string Name, string Question)> Names(SheetField field) => field.Kind == FieldKind.Matrix
        ? from row in field.Rows! from column in field.Columns! select ($"{field.Id}.{row.Id}.{column.Id}", field.Columns!.Count == 1 ? row.Text : $"{row.Text}: {column.Question}")
        : [(field.Id, field.Question)];
}

/// <summary>A question and what was answered.</summary>
public sealed record BoardQuestion(string Field, string Question, IReadOnlyList<BoardAnswer> Answers);

/// <summary>An answer: of an organisation, or the number that chose an option.</summary>
/// <param name="Words">The answer; of a table a line for each row.</param>
/// <param name="State">The id of a state, for its pattern.</param>
public sealed record BoardAnswer(string Who, string Words, string State);

/// <summary>A group of a mirror, and how many people told they are in it.</summary>
public sealed record BoardGroup(string Name, int People);
