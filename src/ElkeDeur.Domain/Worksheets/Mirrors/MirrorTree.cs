using ElkeDeur.Domain.Worksheets.Formulas;

namespace ElkeDeur.Domain.Worksheets.Mirrors;

/// <summary>
/// Turns formulas into small trees that a browser computes: what it does, then what it is given, as <c>["som", ["getal", 1], ["naam", "v1"]]</c>.
/// The browser knows only what mirrors use; <see cref="Unsupported"/> says in words what it does not know. Numbers are whole, so both compute the same.
/// </summary>
internal sealed class MirrorTree(CheckedSheet sheet)
{
    private const decimal Largest = 1_000_000_000;
    private static readonly HashSet<string> Functions = ["als", "som", "grootste", "gevuld"], Signs = ["en", "of", "=", "<>", "<", ">", "<=", ">=", "+", "-"], Terms = ["dag", "week"];
    private readonly List<string> unsupported = [];

    public IReadOnlyList<string> Unsupported => unsupported;

    /// <summary>The tree of a formula of the sheet; nothing for no formula.</summary>
    public object[]? Of(string? text)
    {
        if (text is null) return null;
        var formula = sheet.Formulas[text];
        return Of(formula.Node, formula.Terms, text);
    }

    private object[] Of(Node node, IReadOnlyDictionary<Node, Unit> terms, string text) => node switch
    {
        Literal literal => ["getal", Whole(literal.Amount, text)],
        Quoted quoted => ["tekst", quoted.Text],
        Name name => ["naam", name.Text],
        Opposite opposite => [opposite.Sign == "-" ? "min" : opposite.Sign, Of(opposite.Of, terms, text)],
        Binary binary when terms.TryGetValue(binary.Right, out var term) => ["verschuif", Known(Terms, term.Name, text), binary.Sign, Of(binary.Left, terms, text), Of(binary.Right, terms, text)],
        Binary binary => [Known(Signs, binary.Sign, text), Of(binary.Left, terms, text), Of(binary.Right, terms, text)],
        Call call => [Known(Functions, call.Function, text), .. call.Given.Select(one => Of(one, terms, text))],
        _ => [],
    };

    private long Whole(decimal amount, string text)
    {
        if (amount <= Largest && amount == decimal.Truncate(amount)) return (long)amount;
        unsupported.Add($"De formule ‘{text}’ rekent met {amount}. In de browser kan dat alleen met hele getallen.");
        return 0;
    }

    private string Known(HashSet<string> known, string word, string text)
    {
        if (!known.Contains(word)) unsupported.Add($"De formule ‘{text}’ gebruikt ‘{word}’. Dat kan de browser niet uitrekenen.");
        return word;
    }
}
