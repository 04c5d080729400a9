using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace ElkeDeur.Domain.Worksheets;

/// <summary>What comes out: one page for who decides or takes part.</summary>
/// <param name="Title">The heading of the page.</param>
/// <param name="Texts">Sentences that hold under a condition. <c>{naam}</c> gives the value of a field or figure.</param>
/// <param name="Fields">The fields that are on the page, in this order; empty for all.</param>
/// <param name="Picture">A picture, always with a table beside it.</param>
public sealed record SheetOutcome(
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("teksten")] IReadOnlyList<OutcomeText> Texts,
    [property: JsonPropertyName("velden")] IReadOnlyList<string> Fields,
    [property: JsonPropertyName("beeld")] SheetPicture? Picture = null);

/// <summary>A sentence of the outcome.</summary>
/// <param name="When">A formula; nothing for always. Unknown counts as not.</param>
public sealed partial record OutcomeText(
    [property: JsonPropertyName("tekst")] string Text,
    [property: JsonPropertyName("als")] string? When = null)
{
    /// <summary>The names of fields and figures in it.</summary>
    [JsonIgnore] public IEnumerable<string> Names => Place().Matches(Text).Select(place => place.Groups[1].Value);

    /// <summary>The sentence with the words of every name in it.</summary>
    public string With(Func<string, string> words) => Place().Replace(Text, place => words(place.Groups[1].Value));

    [GeneratedRegex(@"\{([a-z0-9_.]+)\}")]
    private static partial Regex Place();
}

/// <summary>How the outcome is drawn, and from what.</summary>
/// <param name="Parts">
/// Triangle: three corners. Quadrant: nothing. Ladder and chain: the steps from low to high, or from first to last. Heat map: fields with states,
/// or one matrix of states. Bars: amounts. Timeline: nothing when there is a table.
/// </param>
/// <param name="Table">Timeline: the table of which the rows are moments; heat map: the matrix; ladder, chain, bars: a table of which the rows are parts.</param>
/// <param name="Label">The column of the table that names a row.</param>
/// <param name="Value">The column of the table with the date, state or amount.</param>
/// <param name="X">Quadrant: the figure from left to right.</param>
/// <param name="Y">Quadrant: the figure from bottom to top.</param>
/// <param name="Axes">Quadrant: the words left, right, below and above.</param>
/// <param name="Size">Quadrant: the largest value on an axis.</param>
public sealed record SheetPicture(
    [property: JsonPropertyName("soort")] PictureKind Kind,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("delen")] IReadOnlyList<PicturePart>? Parts = null,
    [property: JsonPropertyName("tabel")] string? Table = null,
    [property: JsonPropertyName("label")] string? Label = null,
    [property: JsonPropertyName("waarde")] string? Value = null,
    [property: JsonPropertyName("x")] string? X = null,
    [property: JsonPropertyName("y")] string? Y = null,
    [property: JsonPropertyName("assen")] IReadOnlyList<string>? Axes = null,
    [property: JsonPropertyName("grootte")] int Size = 8)
{
    /// <summary>Whether a field or figure stands in the picture, and so in the table beside it.</summary>
    public bool Draws(string name) => name == X || name == Y || Parts?.Any(part => part.Field == name) == true;
}

/// <summary>A part of a picture: its words, and the field or figure that fills it.</summary>
public sealed record PicturePart([property: JsonPropertyName("naam")] string Name, [property: JsonPropertyName("veld")] string Field);

/// <summary>The pictures a sheet can have.</summary>
public enum PictureKind
{
    [JsonStringEnumMemberName("driehoek")] Triangle,
    [JsonStringEnumMemberName("kwadrant")] Quadrant,
    [JsonStringEnumMemberName("ladder")] Ladder,
    [JsonStringEnumMemberName("keten")] Chain,
    [JsonStringEnumMemberName("warmtekaart")] HeatMap,
    [JsonStringEnumMemberName("tijdlijn")] Timeline,
    [JsonStringEnumMemberName("staven")] Bars,
}
