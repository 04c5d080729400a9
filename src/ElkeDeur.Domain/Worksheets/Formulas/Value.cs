using System.Collections.Immutable;

namespace ElkeDeur.Domain.Worksheets.Formulas;

/// <summary>What a formula or an answer gives. Unknown is a value of its own: it is never taken as zero.</summary>
public abstract record Value
{
    public static readonly Value Unknown = new UnknownValue();

    public bool IsKnown => this is not UnknownValue;

    public static Value Of(decimal amount) => new Quantity(amount, amount, amount);

    public static Value Of(bool truth) => new Truth(truth);
}

/// <summary>Not filled in, or not to be computed.</summary>
public sealed record UnknownValue : Value;

/// <summary>A number or amount with its range; low and high equal likely when there is no range. Amounts are in euro.</summary>
public sealed record Quantity(decimal Low, decimal Likely, decimal High) : Value
{
    public bool IsRange => Low != High;
}

/// <summary>A day.</summary>
public sealed record Day(DateOnly Date) : Value;

/// <summary>Yes or no.</summary>
public sealed record Truth(bool Is) : Value;

/// <summary>A text, or the id of what was chosen.</summary>
public sealed record Word(string Text) : Value;

/// <summary>Everything that was chosen where more is possible.</summary>
public sealed record Words(ImmutableArray<string> Chosen) : Value
{
    public bool Equals(Words? other) => other is not null && Chosen.SequenceEqual(other.Chosen);

    public override int GetHashCode() => Chosen.Length;
}

/// <summary>A column of a table, or the rows of one.</summary>
public sealed record Column(ImmutableArray<Value> Cells) : Value
{
    public bool Equals(Column? other) => other is not null && Cells.SequenceEqual(other.Cells);

    public override int GetHashCode() => Cells.Length;
}
