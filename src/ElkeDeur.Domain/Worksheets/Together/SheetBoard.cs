using ElkeDeur.Domain.Worksheets.Filling;
using ElkeDeur.Domain.Worksheets.Formulas;

namespace ElkeDeur.Domain.Worksheets.Together;

/// <summary>
/// What everybody may see of a sheet that is filled in together. Organisations stand side by side under their names. Of people there are
/// only numbers, from five on: this type has no place for what one person answered.
/// </summary>
/// <param name="Parties">How many answer.</param>
/// <param name="OnBoard">The field that everybody looks at, if one was chosen.</param>
public sealed record SheetBoard(string Title, string Name, Answering Answering, int Parties, string? OnBoard, IReadOnlyList<BoardQuestion> Questions, IReadOnlyList<string> Agreed)
{
    /// <summary>From how many people on a distribution is shown.</summary>
    public const int FewestPeople = 5;

    /// <summary>Whether numbers are withheld because there are too few people.</summary>
    public bool TooFew => Answering == Answering.PerPerson && Parties < FewestPeople;

    public static SheetBoard Of(CheckedSheet sheet, SheetState state, DateOnly today)
    {
        var parties = state.Parties.Where(one => one.Key.Length > 0 || !one.Value.Answers.Equals(SheetAnswers.Empty))
            .OrderBy(one => one.Key.Length > 0).ThenBy(one => one.Value.Name, StringComparer.OrdinalIgnoreCase)
            .Select(one => (one.Value.Name, Filled: one.Value.Answers.Understood(sheet, today))).ToList();
        var questions = sheet.Sheet.Answering == Answering.PerPerson
            ? parties.Count < FewestPeople ? [] : sheet.Sheet.Fields.SelectMany(field => Spread(field, parties.ConvertAll(one => one.Filled)))
            : sheet.Sheet.Fields.SelectMany(field => Beside(field, parties));
        return new(sheet.Sheet.Title, state.Name, sheet.Sheet.Answering, parties.Count, state.OnBoard, [.. questions],
            [.. state.Agreements.Select(one => one.Holder is null ? one.What : $"{one.What} ({one.Holder})")]);
    }

    // Only what was chosen can be counted; words of one person would tell who it was.
    private static IEnumerable<BoardQuestion> Spread(SheetField field, IReadOnlyList<FilledSheet> all) => field.Options.Count == 0 || field.Kind == FieldKind.Ranking ? [] :
    [
        new(field.Id, field.Question, [.. field.Options.Select(option => new BoardAnswer(option.Text, $"{all.Count(one => Chose(one[field.Id], option.Id))} van de {all.Count}", ""))]),
    ];

    private static bool Chose(Value value, string option) => value is Word word ? word.Text == option : value is Words words && words.Chosen.Contains(option);

    private static IEnumerable<BoardQuestion> Beside(SheetField field, IReadOnlyList<(string Name, FilledSheet Filled)> parties)
    {
        if (field.Kind == FieldKind.Table) yield break;
        foreach (var (name, question) in Names(field))
        {
            var answers = parties.Where(one => one.Filled[name].IsKnown || field.Kind is FieldKind.Ranking or FieldKind.Period)
                .Select(one => new BoardAnswer(one.Name, one.Filled.Words(name), one.Filled[name] is Word word && field.HasRows | field.Kind is FieldKind.State or FieldKind.Choice ? word.Text : "")).ToList();
            if (answers.Count > 0) yield return new(field.Id, question, answers);
        }
    }

    private static IEnumerable<(string Name, string Question)> Names(SheetField field) => field.Kind == FieldKind.Matrix
        ? from row in field.Rows! from column in field.Columns! select ($"{field.Id}.{row.Id}.{column.Id}", field.Columns!.Count == 1 ? row.Text : $"{row.Text}: {column.Question}")
        : [(field.Id, field.Question)];
}

/// <summary>A question and what was answered.</summary>
public sealed record BoardQuestion(string Field, string Question, IReadOnlyList<BoardAnswer> Answers);

/// <summary>An answer: of an organisation, or the number that chose an option.</summary>
/// <param name="State">The id of a state, for its pattern.</param>
public sealed record BoardAnswer(string Who, string Words, string State);
