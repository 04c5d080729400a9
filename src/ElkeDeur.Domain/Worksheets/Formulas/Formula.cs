namespace ElkeDeur.Domain.Worksheets.Formulas;

/// <summary>
/// A computation in content, in a small total language: it always ends, never throws, and gives <see cref="Value.Unknown"/> where something is
/// unknown. Numbers carry units, that are checked when the content is loaded. Written as an expert writes in a spreadsheet:
/// <c>als(aantal(kosten) &gt; 0; som(kosten.bedrag) * looptijd; 0 euro)</c>.
/// </summary>
public sealed class Formula
{
    /// <summary>Characters; more is no formula any more.</summary>
    public const int Longest = 1000;

    private readonly Node node;

    private Formula(string text, Node node) => (Text, this.node) = (text, node);

    public string Text { get; }

    /// <summary>What it is made of.</summary>
    internal Node Node => node;

    /// <summary>The names it uses; for columns with the name of the table before the dot.</summary>
    public IEnumerable<string> Names => node.Names.Distinct();

    /// <summary>The formula, or a sentence that says what is wrong in it.</summary>
    public static (Formula? Formula, string? Problem) Read(string text)
    {
        if (text.Length > Longest) return (null, $"De formule is te lang. Gebruik hoogstens {Longest} tekens.");
        try
        {
            return (new(text, new FormulaParser(text).Read()), null);
        }
        catch (FormulaMistake mistake)
        {
            return (null, mistake.Message);
        }
    }

    /// <summary>What it gives, or a sentence: an unknown name, kinds or units that do not go together, a division that can be by zero.</summary>
    public (Kind? Kind, string? Problem) Check(IReadOnlyDictionary<string, Kind> names)
    {
        try
        {
            var kind = new FormulaKinds(names).Of(node);
            return kind.IsColumn ? (null, "Hier komt een hele kolom uit. Gebruik som, aantal, kleinste of grootste.") : (kind, null);
        }
        catch (FormulaMistake mistake)
        {
            return (null, mistake.Message);
        }
    }

    /// <summary>Its value with these names filled in. Only for a formula that was checked.</summary>
    public Value Run(IReadOnlyDictionary<string, Kind> kinds, Func<string, Value> names)
    {
        var known = new FormulaKinds(kinds);
        known.Of(node);
        return new FormulaRun(known.Terms, names).Of(node);
    }
}

/// <summary>A mistake in a formula, told to its writer; never leaves <see cref="Formula"/>.</summary>
internal sealed class FormulaMistake(string sentence) : Exception(sentence);
