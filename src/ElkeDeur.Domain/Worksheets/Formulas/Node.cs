using System.Collections.Immutable;

namespace ElkeDeur.Domain.Worksheets.Formulas;

/// <summary>A part of a formula.</summary>
public abstract record Node
{
    /// <summary>The parts it is made of.</summary>
    public virtual IEnumerable<Node> Parts => [];

    /// <summary>All names in it.</summary>
    public IEnumerable<string> Names => this is Name name ? [name.Text] : Parts.SelectMany(part => part.Names);
}

/// <summary>A number with its unit.</summary>
public sealed record Literal(decimal Amount, Unit Unit) : Node;

/// <summary>A text between quotes: the id of a choice.</summary>
public sealed record Quoted(string Text) : Node;

/// <summary>A field, a column, a computed value.</summary>
public sealed record Name(string Text) : Node;

/// <summary>Two parts and the sign between them.</summary>
public sealed record Binary(string Sign, Node Left, Node Right) : Node
{
    public override IEnumerable<Node> Parts => [Left, Right];
}

/// <summary>The opposite: <c>-</c> or <c>niet</c>.</summary>
public sealed record Opposite(string Sign, Node Of) : Node
{
    public override IEnumerable<Node> Parts => [Of];
}

/// <summary>A function and what it is given.</summary>
public sealed record Call(string Function, ImmutableArray<Node> Given) : Node
{
    public override IEnumerable<Node> Parts => Given;

    public bool Equals(Call? other) => other is not null && Function == other.Function && Given.SequenceEqual(other.Given);

    public override int GetHashCode() => HashCode.Combine(Function, Given.Length);
}
