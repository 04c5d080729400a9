using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ElkeDeur.Domain.Worksheets.Formulas;

/// <summary>Reads the text of a formula. Given parts are separated by <c>;</c>, decimals by <c>,</c>.</summary>
internal sealed partial class FormulaParser
{
    private const int Deepest = 40;
    private readonly IReadOnlyList<string> words;
    private int at;
    private int depth;

    public FormulaParser(string text) => words = [.. Words(text)];

    private string Next => at < words.Count ? words[at] : "";

    public Node Read()
    {
        if (words.Count == 0) throw new FormulaMistake("De formule is leeg. Vul haar in.");
        var node = Or();
        return Next.Length == 0 ? node : throw new FormulaMistake($"Na dit stuk verwachten we niets meer, maar er staat ‘{Next}’.");
    }

    private static IEnumerable<string> Words(string text)
    {
        for (var from = 0; from < text.Length;)
        {
            var piece = Piece().Match(text, from);
            if (!piece.Success) throw new FormulaMistake($"Het teken ‘{text[from]}’ kennen we niet in een formule.");
            from += piece.Length;
            if (!string.IsNullOrWhiteSpace(piece.Value)) yield return piece.Value;
        }
    }

    private Node Or() => Chain(And, "of");

    private Node And() => Chain(Not, "en");

    private Node Not()
    {
        if (Next != "niet") return Compared();
        Deeper();
        at++;
        var node = new Opposite("niet", Not());
        depth--;
        return node;
    }

    private Node Compared()
    {
        var left = Sum();
        if (Next is not ("=" or "<>" or "<" or ">" or "<=" or ">=")) return left;
        var sign = words[at++];
        return new Binary(sign, left, Sum());
    }

    private Node Sum() => Chain(Product, "+", "-");

    private Node Product() => Chain(Signed, "*", "/");

    private Node Signed()
    {
        if (Next != "-") return Single();
        Deeper();
        at++;
        var node = new Opposite("-", Signed());
        depth--;
        return node;
    }

    private Node Chain(Func<Node> part, params string[] signs)
    {
        var node = part();
        while (signs.Contains(Next))
        {
            var sign = words[at++];
            node = new Binary(sign, node, part());
        }
        return node;
    }

    private Node Single()
    {
        var word = Next;
        if (word.Length == 0) throw new FormulaMistake("De formule houdt te vroeg op.");
        at++;
        if (word == "(") return Inside();
        if (word[0] == '"') return new Quoted(word.Trim('"'));
        if (char.IsAsciiDigit(word[0])) return Number(word);
        if (!char.IsLetter(word[0])) throw new FormulaMistake($"Op de plaats van ‘{word}’ verwachten we een getal, een naam of een functie.");
        return Next == "(" ? Called(word) : new Name(word);
    }

    private Node Inside()
    {
        Deeper();
        var node = Or();
        depth--;
        Close();
        return node;
    }

    private Literal Number(string word)
    {
        if (!decimal.TryParse(word.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount))
            throw new FormulaMistake($"Het getal ‘{word}’ kunnen we niet lezen.");
        var unit = Next.Length > 0 && char.IsLetter(Next[0]) && Next is not ("en" or "of" or "niet") ? words[at++] : "";
        return new(amount, Unit.Of(unit));
    }

    private Call Called(string function)
    {
        at++;
        Deeper();
        var given = ImmutableArray.CreateBuilder<Node>();
        while (Next != ")")
        {
            if (given.Count > 0 && words[at++] != ";") throw new FormulaMistake($"Zet tussen de delen van ‘{function}’ een puntkomma.");
            given.Add(Or());
            if (Next.Length == 0) throw new FormulaMistake("Er ontbreekt een haakje: sluit wat je opent.");
        }
        depth--;
        Close();
        return new(function, given.ToImmutable());
    }

    private void Close()
    {
        if (Next != ")") throw new FormulaMistake("Er ontbreekt een haakje: sluit wat je opent.");
        at++;
    }

    private void Deeper()
    {
        if (++depth > Deepest) throw new FormulaMistake("De formule heeft te veel haakjes in elkaar. Maak er twee berekeningen van.");
    }

    [GeneratedRegex("""\G(?:\s+|"[^"]*"|\d+(?:,\d+)?|[\p{L}_][\p{L}\p{Nd}_]*(?:\.[\p{L}\p{Nd}_]+)*|<>|<=|>=|[-+*/=<>();])""")]
    private static partial Regex Piece();
}
