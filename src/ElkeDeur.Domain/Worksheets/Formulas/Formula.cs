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

    /// <summary>The formula ready to run, or a sentence: an unknown name, kinds or units that do not go together, a division that can be by zero.</summary>
    public (CheckedFormula? Formula, string? Problem) Check(IReadOnlyDictionary<string, Kind> names)
    {
        try
        {
            var kinds = new FormulaKinds(names);
            var kind = kinds.Of(node);
            return kind.IsColumn ? (null, "Hier komt een hele kolom uit. Gebruik som, aantal, kleinste of grootste.") : (new(node, kind, kinds.Terms), null);
        }
        catch (FormulaMistake mistake)
        {
            return (null, mistake.Message);
        }
    }
}

/// <summary>A mistake in a formula, told to its writer; never leaves <see cref="Formula"/>.</summary>
internal sealed class FormulaMistake(string sentence) : Exception(sentence);
