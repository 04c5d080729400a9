namespace ElkeDeur.Domain.Worksheets.Formulas;

/// <summary>A formula of which every part goes together: running it cannot go wrong.</summary>
public sealed class CheckedFormula
{
    internal CheckedFormula(Node node, Kind kind, IReadOnlyDictionary<Node, Unit> terms) => (Node, Kind, Terms) = (node, kind, terms);

    /// <summary>The parts it is made of.</summary>
    internal Node Node { get; }

    /// <summary>What is added to dates, with its unit.</summary>
    internal IReadOnlyDictionary<Node, Unit> Terms { get; }

    /// <summary>What it gives.</summary>
    public Kind Kind { get; }

    /// <summary>The names it uses; for columns with the name of the table before the dot.</summary>
    public IEnumerable<string> Names => Node.Names.Distinct();

    /// <summary>Its value with these names filled in; <see cref="Value.Unknown"/> where something is unknown.</summary>
    public Value Run(Func<string, Value> names) => new FormulaRun(Terms, names).Of(Node);
}
