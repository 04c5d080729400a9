using System.Collections.Immutable;

namespace ElkeDeur.Domain.Worksheets.Formulas;

/// <summary>Computes a formula that was checked. What is too large, or divided by nothing, is unknown.</summary>
internal sealed class FormulaRun(IReadOnlyDictionary<Node, Unit> terms, Func<string, Value> names)
{
    private (string Table, int Row)? row;

    public Value Of(Node node)
    {
        try
        {
            return Found(node);
        }
        catch (Exception e) when (e is OverflowException or ArgumentOutOfRangeException or DivideByZeroException)
        {
            return Value.Unknown;
        }
    }

    private Value Found(Node node) => node switch
    {
        Literal literal => Value.Of(literal.Amount),
        Quoted quoted => new Word(quoted.Text),
        Name name => Named(name.Text),
        Opposite opposite => Opposite(opposite),
        Binary { Sign: "en" or "of" } binary => Joined(binary),
        Binary { Sign: "=" or "<>" or "<" or ">" or "<=" or ">=" } binary => Compared(binary.Sign, Found(binary.Left), Found(binary.Right)),
        Binary binary => Counted(binary, Found(binary.Left), Found(binary.Right)),
        Call call => Called(call),
        _ => Value.Unknown,
    };

    private Value Named(string name)
    {
        var value = names(name);
        return row is { } at && value is Column column && name.StartsWith(at.Table + ".", StringComparison.Ordinal) ? at.Row < column.Cells.Length ? column.Cells[at.Row] : Value.Unknown : value;
    }

    private Value Opposite(Opposite opposite) => (opposite.Sign, Found(opposite.Of)) switch
    {
        ("niet", Truth truth) => Value.Of(!truth.Is),
        ("-", Quantity q) => new Quantity(-q.High, -q.Likely, -q.Low),
        _ => Value.Unknown,
    };

    // No and unknown is no; yes or unknown is yes.
    private Value Joined(Binary binary)
    {
        var decides = binary.Sign == "of";
        var both = new[] { Found(binary.Left), Found(binary.Right) };
        if (both.Any(one => one is Truth truth && truth.Is == decides)) return Value.Of(decides);
        return both.All(one => one is Truth) ? Value.Of(!decides) : Value.Unknown;
    }

    private static Value Compared(string sign, Value left, Value right) => (left, right) switch
    {
        (Quantity a, Quantity b) => Value.Of(Holds(sign, a.Likely.CompareTo(b.Likely))),
        (Day a, Day b) => Value.Of(Holds(sign, a.Date.CompareTo(b.Date))),
        (Word a, Word b) => Value.Of(Holds(sign, string.CompareOrdinal(a.Text, b.Text))),
        (Truth a, Truth b) => Value.Of(Holds(sign, a.Is.CompareTo(b.Is))),
        _ => Value.Unknown,
    };

    private static bool Holds(string sign, int compared) => sign switch
    {
        "=" => compared == 0,
        "<>" => compared != 0,
        "<" => compared < 0,
        ">" => compared > 0,
        "<=" => compared <= 0,
        _ => compared >= 0,
    };

    private Value Counted(Binary binary, Value left, Value right) => (binary.Sign, left, right) switch
    {
        ("+", Quantity a, Quantity b) => new Quantity(a.Low + b.Low, a.Likely + b.Likely, a.High + b.High),
        ("-", Quantity a, Quantity b) => new Quantity(a.Low - b.High, a.Likely - b.Likely, a.High - b.Low),
        ("*", Quantity a, Quantity b) => Spread(a.Likely * b.Likely, a.Low * b.Low, a.Low * b.High, a.High * b.Low, a.High * b.High),
        ("/", Quantity a, Quantity b) => b.Low <= 0 && b.High >= 0 ? Value.Unknown : Spread(a.Likely / b.Likely, a.Low / b.Low, a.Low / b.High, a.High / b.Low, a.High / b.High),
        ("-", Day a, Day b) => Value.Of(a.Date.DayNumber - b.Date.DayNumber),
        ("+", Day a, Quantity b) => Moved(a.Date, b.Likely, terms[binary.Right].Name),
        ("-", Day a, Quantity b) => Moved(a.Date, -b.Likely, terms[binary.Right].Name),
        _ => Value.Unknown,
    };

    private static Quantity Spread(decimal likely, params ReadOnlySpan<decimal> ends)
    {
        var (low, high) = (ends[0], ends[0]);
        foreach (var end in ends) (low, high) = (Math.Min(low, end), Math.Max(high, end));
        return new(low, likely, high);
    }

    private static Value Moved(DateOnly from, decimal by, string unit) => new Day(unit switch
    {
        "week" => from.AddDays((int)(by * 7)),
        "maand" => from.AddMonths((int)by),
        "jaar" => from.AddYears((int)by),
        _ => from.AddDays((int)by),
    });

    private Value Called(Call call) => call.Function switch
    {
        "als" => Found(call.Given[0]) is Truth condition ? Found(call.Given[condition.Is ? 1 : 2]) : Value.Unknown,
        "aantal" or "elke" when call.Given.Length == 2 => PerRow(call),
        "aantal" => Found(call.Given[0]) is Column rows ? Value.Of(rows.Cells.Length) : Value.Of(0),
        "laag" => Found(call.Given[0]) is Quantity q ? Value.Of(q.Low) : Value.Unknown,
        "hoog" => Found(call.Given[0]) is Quantity q ? Value.Of(q.High) : Value.Unknown,
        "waarschijnlijk" => Found(call.Given[0]) is Quantity q ? Value.Of(q.Likely) : Value.Unknown,
        "verschil" => Counted(new("-", call.Given[0], call.Given[1]), Found(call.Given[0]), Found(call.Given[1])),
        "verhouding" => Counted(new("/", call.Given[0], call.Given[1]), Found(call.Given[0]), Found(call.Given[1])),
        _ => Of(call.Function, [.. call.Given.Select(Found).SelectMany(one => one is Column column ? (IEnumerable<Value>)column.Cells : [one])]),
    };

    private static Value Of(string function, ImmutableArray<Value> values) => function switch
    {
        "som" => Sum(values),
        "som_bekend" => values.Any(one => one.IsKnown) ? Sum([.. values.Where(one => one.IsKnown)]) : Value.Unknown,
        "kleinste" => Extreme(values, Math.Min, dates => dates.Min()),
        "grootste" => Extreme(values, Math.Max, dates => dates.Max()),
        "aantal_bekend" => Value.Of(values.Count(one => one.IsKnown)),
        "telt" => Value.Of(values.Skip(1).Count(one => one == values[0])),
        "gevuld" => Value.Of(values.Any(one => one.IsKnown)),
        "bevat" => values is [Words words, Word sought] ? Value.Of(words.Chosen.Contains(sought.Text)) : Value.Of(false),
        "alle" => All(values),
        "een_van" => Any(values),
        "precies_een" => ExactlyOne(values.Count(one => one is Truth { Is: true }), values.All(one => one.IsKnown)),
        _ => Value.Unknown,
    };

    // Of nothing filled in the sum is unknown, not zero.
    private static Value Sum(ImmutableArray<Value> values) =>
        !values.IsEmpty && values.All(one => one is Quantity)
            ? values.Cast<Quantity>().Aggregate(new Quantity(0, 0, 0), (sum, one) => new(sum.Low + one.Low, sum.Likely + one.Likely, sum.High + one.High))
            : Value.Unknown;

    private static Value Extreme(ImmutableArray<Value> values, Func<decimal, decimal, decimal> choose, Func<IEnumerable<DateOnly>, DateOnly> chooseDay)
    {
        if (values.IsEmpty || values.Any(one => !one.IsKnown)) return Value.Unknown;
        if (values.All(one => one is Day)) return new Day(chooseDay(values.Select(one => ((Day)one).Date)));
        return values.Cast<Quantity>().Aggregate((a, b) => new(choose(a.Low, b.Low), choose(a.Likely, b.Likely), choose(a.High, b.High)));
    }

    private static Value All(ImmutableArray<Value> values) =>
        values.Any(one => one is Truth { Is: false }) ? Value.Of(false) : values.All(one => one.IsKnown) ? Value.Of(true) : Value.Unknown;

    private static Value Any(ImmutableArray<Value> values) =>
        values.Any(one => one is Truth { Is: true }) ? Value.Of(true) : values.All(one => one.IsKnown) ? Value.Of(false) : Value.Unknown;

    // Two is one too many, whatever else is unknown.
    private static Value ExactlyOne(int yes, bool allKnown) => yes > 1 ? Value.Of(false) : allKnown ? Value.Of(yes == 1) : Value.Unknown;

    private Value PerRow(Call call)
    {
        var table = ((Name)call.Given[0]).Text;
        var rows = Found(call.Given[0]) is Column column ? column.Cells.Length : 0;
        var found = ImmutableArray.CreateBuilder<Value>(rows);
        for (var i = 0; i < rows; i++)
        {
            row = (table, i);
            found.Add(Found(call.Given[1]));
        }
        row = null;
        return call.Function == "elke" ? All(found.ToImmutable()) : Value.Of(found.Count(one => one is Truth { Is: true }));
    }
}
