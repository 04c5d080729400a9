using System.Collections.Immutable;
using System.Globalization;
using ElkeDeur.Domain.Language;
using ElkeDeur.Domain.Worksheets.Formulas;

namespace ElkeDeur.Domain.Worksheets.Filling;

/// <summary>Understands what was typed in one field. What cannot be understood is unknown, with a sentence that says what to do; the text itself stays.</summary>
internal sealed class FieldReading(SheetAnswers answers)
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");
    private readonly Dictionary<string, string> problems = [];

    /// <summary>What could not be understood, by place.</summary>
    public IReadOnlyDictionary<string, string> Problems => problems;

    /// <summary>All names of a field with their values.</summary>
    public IEnumerable<(string Name, Value Value)> Of(SheetField field) => field.Kind switch
    {
        FieldKind.Table => Rows(field, [.. answers.RowsOf(field.Id).Select(row => row.ToString(CultureInfo.InvariantCulture))]),
        FieldKind.Matrix => Rows(field, [.. field.Rows!.Select(row => row.Id)]).Concat(Cells(field)),
        FieldKind.Period => [($"{field.Id}.van", Date($"{field.Id}.van")), ($"{field.Id}.tot", EndOf(field))],
        FieldKind.Ranking => field.Options.Select(option => $"{field.Id}.{option.Id}").Select(place => (place, Place(field, place))),
        _ => [(field.Id, Single(field, field.Id))],
    };

    private IEnumerable<(string, Value)> Rows(SheetField table, IReadOnlyList<string> rows)
    {
        if (rows.Count > (table.Most ?? SheetField.MostRows)) problems[table.Id] = $"Er passen hoogstens {table.Most ?? SheetField.MostRows} rijen in.";
        yield return (table.Id, new Column([.. rows.Select(row => (Value)new Word(row))]));
        foreach (var column in table.Columns!)
            yield return ($"{table.Id}.{column.Id}", new Column([.. rows.Select(row => Single(column, $"{table.Id}.{row}.{column.Id}"))]));
    }

    private IEnumerable<(string, Value)> Cells(SheetField matrix) =>
        from row in matrix.Rows!
        from column in matrix.Columns!
        let place = $"{matrix.Id}.{row.Id}.{column.Id}"
        select (place, Single(column, place));

    private Value Single(SheetField field, string place) => field.Kind switch
    {
        FieldKind.Number or FieldKind.Money => Number(field, place),
        FieldKind.Date => Date(place),
        FieldKind.Choices => Chosen(field, place),
        FieldKind.Choice or FieldKind.State => Choice(field, place),
        _ => Text(field, place),
    };

    private Value Text(SheetField field, string place)
    {
        var text = answers[place].Trim();
        if (text.Length == 0) return Value.Unknown;
        if (text.Length > (field.Most ?? SheetField.LongestText)) problems[place] = $"Maak de tekst korter: hoogstens {field.Most ?? SheetField.LongestText} tekens. Nu zijn het er {text.Length}.";
        return new Word(text);
    }

    private Value Choice(SheetField field, string place)
    {
        var chosen = answers[place];
        if (chosen.Length == 0) return Value.Unknown;
        if (field.Options.Any(option => option.Id == chosen)) return new Word(chosen);
        problems[place] = "Deze keuze bestaat niet meer. Kies opnieuw.";
        return Value.Unknown;
    }

    private Value Chosen(SheetField field, string place)
    {
        var chosen = answers[place].Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(one => field.Options.Any(option => option.Id == one)).ToImmutableArray();
        if (chosen.Length > (field.Most ?? int.MaxValue)) problems[place] = $"Kies er hoogstens {field.Most}.";
        if (chosen.Length > 0 && chosen.Length < (field.Least ?? 0)) problems[place] = $"Kies er minstens {field.Least}.";
        return chosen.IsEmpty ? Value.Unknown : new Words(chosen);
    }

    private Value Date(string place)
    {
        var (day, problem) = TypedDay.Read(answers[place]);
        if (problem is not null) problems[place] = problem;
        return day is { } known ? new Day(known) : Value.Unknown;
    }

    private Value EndOf(SheetField period)
    {
        var (from, until) = (Date($"{period.Id}.van"), Date($"{period.Id}.tot"));
        if (from is Day first && until is Day last && last.Date < first.Date) problems[$"{period.Id}.tot"] = "Het einde ligt voor het begin. Kijk de datums na.";
        return until;
    }

    private Value Place(SheetField field, string place)
    {
        var (amount, _, problem) = TypedNumber.Read(answers[place]);
        if (problem is null && amount is { } typed && (typed < 1 || typed > field.Options.Count || typed != decimal.Truncate(typed))) problem = $"Geef een plaats van 1 tot en met {field.Options.Count}. Dezelfde plaats twee keer mag.";
        if (problem is not null) problems[place] = problem;
        return problem is null && amount is { } known ? Value.Of(known) : Value.Unknown;
    }

    private Value Number(SheetField field, string place)
    {
        var likely = Amount(field, place);
        if (!field.Range) return likely is { } exact ? Value.Of(exact) : Value.Unknown;
        var (low, high) = (Amount(field, $"{place}.laag"), Amount(field, $"{place}.hoog"));
        if ((low ?? likely ?? high) is not { } some) return Value.Unknown;
        var middle = likely ?? ((low ?? some) + (high ?? some)) / 2;
        if (low > middle || high < middle)
        {
            problems[low > middle ? $"{place}.laag" : $"{place}.hoog"] = "Laag is het kleinste getal, hoog het grootste. Kijk de drie getallen na.";
            return Value.Unknown;
        }
        return new Quantity(low ?? middle, middle, high ?? middle);
    }

    private decimal? Amount(SheetField field, string place)
    {
        var (amount, _, problem) = TypedNumber.Read(answers[place]);
        problem ??= amount < field.Least ? $"Vul minstens {field.Least.Value.ToString("N0", Dutch)} in." : amount > field.Most ? $"Vul hoogstens {field.Most.Value.ToString("N0", Dutch)} in." : null;
        if (problem is null) return amount;
        problems[place] = problem;
        return null;
    }
}
