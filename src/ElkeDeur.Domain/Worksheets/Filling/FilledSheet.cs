using ElkeDeur.Domain.Worksheets.Formulas;

namespace ElkeDeur.Domain.Worksheets.Filling;

/// <summary>A sheet with answers, understood: values, what is open, what is still to be done, what comes out. It decides nothing about people.</summary>
public sealed class FilledSheet
{
    private readonly CheckedSheet checkedSheet;
    private readonly Dictionary<string, Value> values = new(StringComparer.Ordinal);
    private readonly FieldReading reading;

    /// <param name="today">The day on which norms are taken and terms are counted.</param>
    public FilledSheet(CheckedSheet sheet, SheetAnswers answers, DateOnly today)
    {
        (checkedSheet, Answers, On) = (sheet, answers, today);
        reading = new FieldReading(answers);
        values[SheetNames.Today] = new Day(today);
        foreach (var norm in sheet.NormNames)
            if (sheet.Norms.Of(norm, today) is { } known) values[$"norm.{norm}"] = Value.Of(known.Amount);
        foreach (var (name, value) in sheet.Sheet.Fields.SelectMany(reading.Of)) values[name] = value;
        foreach (var figure in sheet.Order) values[figure.Id] = Run(figure.Text);
    }

    public Worksheet Sheet => checkedSheet.Sheet;
    public CheckedSheet Checked => checkedSheet;
    public SheetAnswers Answers { get; }

    /// <summary>The day it is read on.</summary>
    public DateOnly On { get; }

    /// <summary>What could not be understood, by place, with a sentence that says what to do.</summary>
    public IReadOnlyDictionary<string, string> Problems => reading.Problems;

    public Value this[string name] => values.GetValueOrDefault(name, Value.Unknown);

    /// <summary>Whether a step can be filled in now.</summary>
    public bool IsOpen(SheetStep step) => step.OpenWhen is not { } when || Holds(when);

    /// <summary>Whether a field is asked now.</summary>
    public bool IsShown(SheetField field) => field.ShownWhen is not { } when || Holds(when);

    /// <summary>What is still to be done before the sheet is finished, in the order of the sheet.</summary>
    public IEnumerable<SheetRemark> Missing => [.. Problems.Where(one => IsAsked(one.Key)).Select(one => new SheetRemark([one.Key], one.Value)), .. Sheet.Steps.SelectMany(InStep), .. Sheet.Rules.Where(rule => rule.Blocks && !Holds(rule.Holds)).Select(Told)];

    /// <summary>What somebody should know, without having to act on it.</summary>
    public IEnumerable<SheetRemark> Warnings => Sheet.Rules.Where(rule => !rule.Blocks && Run(rule.Holds) is Truth { Is: false }).Select(Told);

    /// <summary>Whether nothing is missing any more.</summary>
    public bool IsComplete => !Missing.Any();

    /// <summary>The norms that were used, as they hold on this day.</summary>
    public IEnumerable<Norm> NormsUsed => checkedSheet.NormNames.Select(name => checkedSheet.Norms.Of(name, On)).OfType<Norm>();

    /// <summary>The sentences of the outcome that hold now.</summary>
    public IEnumerable<string> Texts => Sheet.Outcome.Texts.Where(text => text.When is not { } when || Holds(when)).Select(text => text.With(Words));

    /// <summary>The group of the team form that this outcome is in; nothing when it is in none, or in more than one.</summary>
    public string? TeamGroup => Sheet.Team.Where(group => Holds(group.When)).Select(group => group.Name).ToList() is [var only] ? only : null;

    /// <summary>A field or figure in words.</summary>
    public string Words(string name)
    {
        var field = Sheet.Fields.FirstOrDefault(one => one.Id == name);
        if (field?.Kind == FieldKind.Ranking) return Order(field);
        if (field?.Kind == FieldKind.Table) return RowNames(field);
        if (field?.Kind == FieldKind.Period) return $"{Words($"{name}.van")} tot {Words($"{name}.tot")}";
        if (Sheet.Figures.FirstOrDefault(one => one.Id == name)?.Style is { } style and not FigureStyle.Plain && this[name] is Quantity quantity) return Styled(quantity, style, checkedSheet.Kinds[name].Unit);
        var unit = checkedSheet.Kinds.TryGetValue(name, out var kind) ? kind.Unit : Unit.None;
        return ValueWords.Of(this[name], unit, field?.Options ?? CellOptions(name));
    }

    private static string Styled(Quantity quantity, FigureStyle style, Unit unit) => style == FigureStyle.Ratio
        ? ValueWords.Ratio(quantity.Likely)
        : ValueWords.Of(new Quantity(ValueWords.Whole(quantity.Low), ValueWords.Whole(quantity.Likely), ValueWords.Whole(quantity.High)), unit);

    private IEnumerable<SheetRemark> InStep(SheetStep step) => IsOpen(step)
        ? step.Fields.Where(IsShown).SelectMany(InField)
        : [new([.. step.Fields.Take(1).Select(field => field.Id)], $"{step.Title}: {step.LockedText}")];

    private IEnumerable<SheetRemark> InField(SheetField field) => IsMissing(field)
        ? [new([field.Id], $"Vul nog in: {field.Question}")]
        : (field.Columns ?? []).Where(column => column.Required).SelectMany(column => InColumn(field, column));

    private IEnumerable<SheetRemark> InColumn(SheetField table, SheetField column) =>
        ((Column)this[table.Id]).Cells.Zip(((Column)this[$"{table.Id}.{column.Id}"]).Cells)
            .Where(row => !row.Second.IsKnown && Answers.HasIn($"{table.Id}.{((Word)row.First).Text}"))
            .Take(1).Select(row => new SheetRemark([$"{table.Id}.{((Word)row.First).Text}.{column.Id}"], $"Vul in elke rij in: {column.Question}"));

    private static SheetRemark Told(SheetRule rule) => new(rule.Fields, rule.Sentence);

    private IReadOnlyList<SheetChoice>? CellOptions(string name)
    {
        var parts = name.Split('.');
        return parts.Length < 2 ? null : Sheet.Fields.FirstOrDefault(one => one.Id == parts[0])?.Columns?.FirstOrDefault(column => column.Id == parts[^1])?.Options;
    }

    private string Order(SheetField field)
    {
        var placed = field.Options.Where(option => this[$"{field.Id}.{option.Id}"] is Quantity).OrderBy(option => ((Quantity)this[$"{field.Id}.{option.Id}"]).Likely).ToList();
        return placed.Count == 0 ? ValueWords.Unknown : string.Join(", ", placed.Select(option => $"{Words($"{field.Id}.{option.Id}")}. {option.Text}"));
    }

    private string RowNames(SheetField table) =>
        this[table.Id] is Column { Cells: { IsEmpty: false } rows } ? string.Join("; ", rows.Select(row => AnswerIn(table.Columns![0], $"{table.Id}.{((Word)row).Text}.{table.Columns[0].Id}"))) : ValueWords.Unknown;

    private string AnswerIn(SheetField column, string place) =>
        Answers[place] is { Length: > 0 } typed ? column.Options.FirstOrDefault(option => option.Id == typed)?.Text ?? typed : ValueWords.Unknown;

    private bool IsMissing(SheetField field) => field.Required && field.Kind switch
    {
        FieldKind.Table => Answers.RowsOf(field.Id).Count < Math.Max(1, field.Least ?? 1),
        FieldKind.Matrix or FieldKind.Period or FieldKind.Ranking => values.Any(one => one.Key.StartsWith(field.Id + ".", StringComparison.Ordinal) && one.Value is not Column && !one.Value.IsKnown),
        _ => !this[field.Id].IsKnown,
    };

    private bool IsAsked(string place) => Sheet.Fields.Any(field => field.Id == place.Split('.')[0] && IsShown(field));

    private bool Holds(string formula) => Run(formula) is Truth { Is: true };

    private Value Run(string formula) => checkedSheet.Formulas[formula].Run(name => this[name]);
}

/// <summary>Something to do or to know, and the places it is about.</summary>
public sealed record SheetRemark(IReadOnlyList<string> Places, string Sentence);
