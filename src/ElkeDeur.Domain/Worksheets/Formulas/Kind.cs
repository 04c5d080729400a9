namespace ElkeDeur.Domain.Worksheets.Formulas;

/// <summary>The sort of thing a formula gives, known before anybody filled in anything.</summary>
public enum Shape
{
    Quantity,
    Day,
    Truth,
    Word,
    Words,
}

/// <summary>
/// What a name or a formula stands for: its shape, the unit of a number, whether it is a whole column, and the ids that can be chosen.
/// </summary>
/// <param name="Rows">The name of the table when this is a column of it or the table itself.</param>
/// <param name="AtLeast">How many rows the table surely has, or the least a number can be.</param>
public sealed record Kind(Shape Shape, Unit Unit, string? Rows = null, IReadOnlyList<string>? Choices = null, int AtLeast = 0)
{
    public static readonly Kind Truth = new(Shape.Truth, Unit.None);
    public static readonly Kind Word = new(Shape.Word, Unit.None);
    public static readonly Kind Day = new(Shape.Day, Unit.None);

    public bool IsColumn => Rows is not null;

    public static Kind Number(Unit unit) => new(Shape.Quantity, unit);

    /// <summary>In the words of an editor.</summary>
    public string Told => (IsColumn ? "een kolom met " : "") + Shape switch
    {
        Shape.Quantity => Unit.Equals(Unit.None) ? "een getal zonder eenheid" : $"een getal in {Unit}",
        Shape.Day => "een datum",
        Shape.Truth => "ja of nee",
        Shape.Words => "meer keuzes",
        _ => "een tekst of keuze",
    };
}
