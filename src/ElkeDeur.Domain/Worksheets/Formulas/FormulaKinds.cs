using System.Collections.Immutable;

namespace ElkeDeur.Domain.Worksheets.Formulas;

/// <summary>Says of every part of a formula what it gives, before anything is filled in; throws a <see cref="FormulaMistake"/> where parts do not go together.</summary>
internal sealed class FormulaKinds(IReadOnlyDictionary<string, Kind> names)
{
    private readonly HashSet<Node> notZero = [];
    private readonly Dictionary<Node, Unit> terms = [];
    private string? row;

    /// <summary>What is added to dates, with its unit.</summary>
    public IReadOnlyDictionary<Node, Unit> Terms => terms;

    public Kind Of(Node node) => node switch
    {
        Literal literal => Kind.Number(literal.Unit),
        Quoted => Kind.Word,
        Name name => Named(name.Text),
        Opposite opposite => Opposite(opposite),
        Binary binary => Between(binary),
        Call call => Called(call),
        _ => throw new FormulaMistake("Dit deel van de formule kennen we niet."),
    };

    private Kind Named(string name)
    {
        if (!names.TryGetValue(name, out var kind)) throw new FormulaMistake($"De naam ‘{name}’ bestaat niet in dit werkblad.");
        return kind.Rows is { } rows && rows == row && rows != name ? kind with { Rows = null } : kind;
    }

    private Kind Opposite(Opposite opposite)
    {
        var kind = Of(opposite.Of);
        if (opposite.Sign == "niet") return Need(kind, Shape.Truth, "niet");
        return Need(kind, Shape.Quantity, "-") with { AtLeast = 0 };
    }

    private Kind Between(Binary binary)
    {
        var (left, right) = (Of(binary.Left), Of(binary.Right));
        if (left.IsColumn || right.IsColumn) throw new FormulaMistake($"Bij ‘{binary.Sign}’ staat een hele kolom. Gebruik eerst som, aantal, kleinste of grootste.");
        return binary.Sign switch
        {
            "en" or "of" => Both(left, right, Shape.Truth, binary.Sign),
            "+" or "-" => Added(binary, left, right),
            "*" => Kind.Number(Number(left, "*").Times(Number(right, "*"))),
            "/" => Divided(binary, left, right),
            _ => Compared(binary, left, right),
        };
    }

    private Kind Added(Binary binary, Kind left, Kind right)
    {
        if (left.Shape == Shape.Day && right.Shape == Shape.Day && binary.Sign == "-") return Kind.Number(Unit.Day);
        if (left.Shape == Shape.Day) return Moved(binary.Right, right);
        return Both(left, right, Shape.Quantity, binary.Sign) with { AtLeast = binary.Sign == "+" ? left.AtLeast + right.AtLeast : 0 };
    }

    private Kind Moved(Node by, Kind kind)
    {
        if (kind.Shape != Shape.Quantity || !kind.Unit.IsTime) throw new FormulaMistake("Bij een datum kun je alleen dagen, weken, maanden of jaren optellen.");
        terms[by] = kind.Unit;
        return Kind.Day;
    }

    private Kind Divided(Binary binary, Kind left, Kind right)
    {
        var unit = Number(left, "/").Per(Number(right, "/"));
        if (Counts(binary.Right) && right.AtLeast <= 0 && !notZero.Contains(binary.Right))
            throw new FormulaMistake("Hier wordt gedeeld door een aantal dat nul kan zijn. Zet er ‘als(… > 0; … ; …)’ omheen.");
        return Kind.Number(unit);
    }

    private static bool Counts(Node node) => node is Call { Function: "aantal" or "aantal_bekend" or "telt" } || node.Parts.Any(Counts);

    private static Kind Compared(Binary binary, Kind left, Kind right)
    {
        if (left.Shape != right.Shape || !left.Unit.Equals(right.Unit)) throw new FormulaMistake($"Bij ‘{binary.Sign}’ staan {left.Told} en {right.Told}. Dat kun je niet vergelijken.");
        if (left.Shape is Shape.Word or Shape.Truth && binary.Sign is not ("=" or "<>")) throw new FormulaMistake($"Bij {left.Told} kun je alleen = of <> gebruiken.");
        if (left.Shape == Shape.Words) throw new FormulaMistake("Gebruik bij meer keuzes de functie bevat.");
        Chosen(left, binary.Right);
        Chosen(right, binary.Left);
        return Kind.Truth;
    }

    private static void Chosen(Kind kind, Node node)
    {
        if (kind.Choices is { } choices && node is Quoted quoted && !choices.Contains(quoted.Text))
            throw new FormulaMistake($"‘{quoted.Text}’ is geen keuze. Kies uit: {string.Join(", ", choices)}.");
    }

    private Kind Called(Call call)
    {
        if (call.Function == "als") return When(call);
        if (call.Function is "aantal" or "elke" && call.Given.Length == 2) return PerRow(call);
        var given = call.Given.Select(Of).ToImmutableArray();
        return call.Function switch
        {
            "som" or "som_bekend" or "kleinste" or "grootste" => Together(call.Function, given),
            "laag" or "waarschijnlijk" or "hoog" => One(call, given) with { AtLeast = 0 },
            "verschil" => given is [var a, var b] ? Both(a, b, Shape.Quantity, "verschil") with { AtLeast = 0 } : throw Wrong(call),
            "verhouding" => given is [{ IsColumn: false } a, { IsColumn: false } b] ? Divided(new("/", call.Given[0], call.Given[1]), a, b) : throw Wrong(call),
            "aantal" => given is [{ IsColumn: true } rows] ? Kind.Number(Unit.None) with { AtLeast = rows.AtLeast } : throw new FormulaMistake("Geef aantal de naam van een tabel, en eventueel een voorwaarde."),
            "aantal_bekend" => given.Length == 1 ? Kind.Number(Unit.None) : throw Wrong(call),
            "telt" => Telt(call, given),
            "elke" => throw Wrong(call),
            "gevuld" => given.Length == 1 ? Kind.Truth : throw Wrong(call),
            "bevat" => Holds(call, given),
            "alle" or "precies_een" or "een_van" => given.Length > 0 ? given.Aggregate(Kind.Truth, (all, one) => Need(one, Shape.Truth, call.Function)) : throw Wrong(call),
            _ => throw new FormulaMistake($"De functie ‘{call.Function}’ kennen we niet."),
        };
    }

    private Kind When(Call call)
    {
        if (call.Given.Length != 3) throw new FormulaMistake("Geef als drie delen: een voorwaarde, wat dan, en wat anders.");
        Need(Of(call.Given[0]), Shape.Truth, "als");
        var guarded = Guarded(call.Given[0]).Where(notZero.Add).ToList();
        var then = Of(call.Given[1]);
        foreach (var node in guarded) notZero.Remove(node);
        return Both(then, Of(call.Given[2]), then.Shape, "als") with { Choices = null, AtLeast = 0 };
    }

    // What is surely more than nothing when the condition holds.
    private static IEnumerable<Node> Guarded(Node condition) => condition switch
    {
        Binary { Sign: "en" } both => Guarded(both.Left).Concat(Guarded(both.Right)),
        Binary { Sign: ">", Right: Literal { Amount: >= 0 } } more => [more.Left],
        Binary { Sign: ">=", Right: Literal { Amount: > 0 } } more => [more.Left],
        Binary { Sign: "<>", Right: Literal { Amount: 0 } } other => [other.Left],
        _ => [],
    };

    private Kind PerRow(Call call)
    {
        if (Of(call.Given[0]) is not { Rows: { } rows } || call.Given[0] != new Name(rows) || row is not null) throw new FormulaMistake($"Geef {call.Function} eerst de naam van een tabel, en dan een voorwaarde.");
        row = rows;
        Need(Of(call.Given[1]), Shape.Truth, call.Function);
        row = null;
        return call.Function == "elke" ? Kind.Truth : Kind.Number(Unit.None);
    }

    private static Kind Together(string function, ImmutableArray<Kind> given)
    {
        if (given.Length == 0) throw new FormulaMistake($"Geef {function} minstens één getal of kolom.");
        foreach (var one in given)
            if (one.Shape != given[0].Shape || !one.Unit.Equals(given[0].Unit)) throw new FormulaMistake($"In {function} staan {given[0].Told} en {one.Told}. Dat gaat niet samen.");
        if (given[0].Shape != Shape.Quantity && !(given[0].Shape == Shape.Day && function is "kleinste" or "grootste")) throw new FormulaMistake($"{function} werkt met getallen, niet met {given[0].Told}.");
        return given[0] with { Rows = null, AtLeast = 0 };
    }

    private static Kind Telt(Call call, ImmutableArray<Kind> given)
    {
        if (call.Given.Length < 2 || call.Given[0] is not Quoted quoted) throw new FormulaMistake("Geef telt eerst de keuze tussen aanhalingstekens, en dan de velden.");
        foreach (var one in given.Skip(1))
        {
            if (one.Shape != Shape.Word) throw new FormulaMistake("telt werkt met velden waarin iets gekozen is.");
            Chosen(one, quoted);
        }
        return Kind.Number(Unit.None);
    }

    private static Kind Holds(Call call, ImmutableArray<Kind> given)
    {
        if (given is not [{ Shape: Shape.Words } field, { Shape: Shape.Word, IsColumn: false }]) throw new FormulaMistake("Geef bevat een veld met meer keuzes, en dan de keuze tussen aanhalingstekens.");
        Chosen(field, call.Given[1]);
        return Kind.Truth;
    }

    private static Kind One(Call call, ImmutableArray<Kind> given) => given is [{ Shape: Shape.Quantity, IsColumn: false } one] ? one : throw Wrong(call);

    private static Kind Both(Kind left, Kind right, Shape shape, string sign)
    {
        if (left.Shape != shape || right.Shape != shape || left.IsColumn || right.IsColumn || !left.Unit.Equals(right.Unit))
            throw new FormulaMistake($"Bij ‘{sign}’ staan {left.Told} en {right.Told}. Dat gaat niet samen.");
        return left;
    }

    private static Unit Number(Kind kind, string sign) => Need(kind, Shape.Quantity, sign).Unit;

    private static Kind Need(Kind kind, Shape shape, string where) =>
        kind.Shape == shape && !kind.IsColumn ? kind : throw new FormulaMistake($"Bij ‘{where}’ verwachten we {new Kind(shape, Unit.None).Told}, maar er staat {kind.Told}.");

    private static FormulaMistake Wrong(Call call) => new($"{call.Function} krijgt hier iets anders dan verwacht. Kijk in de uitleg van de rekentaal.");
}
