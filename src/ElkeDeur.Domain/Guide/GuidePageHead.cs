using System.Text.Json.Serialization;
using ElkeDeur.Domain.Mysteries;

namespace ElkeDeur.Domain.Guide;

/// <summary>What stands above the text of a page of the guide. A chapter about a building block names it; reference pages have no number.</summary>
public sealed record GuidePageHead(
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("nummer")] string? Number,
    [property: JsonPropertyName("kort")] string Summary,
    [property: JsonPropertyName("trefwoorden")] IReadOnlyList<string> Keywords,
    [property: JsonPropertyName("zie")] IReadOnlyList<string> See,
    [property: JsonPropertyName("bron")] string Source,
    [property: JsonPropertyName("gecontroleerd")] DateOnly Checked,
    [property: JsonPropertyName("bouwsteen")] BuildingBlock? Block = null)
{
    /// <summary>What is wrong with these fields, each with one sentence.</summary>
    public IEnumerable<Flaw> Flaws()
    {
        if (Title.Trim().Length is 0 or > 80) yield return new("titel", "Geef een titel van hoogstens 80 tekens.");
        if (Summary.Trim().Length is 0 or > 160) yield return new("kort", $"Vat de pagina samen in één zin van hoogstens 160 tekens. Het zijn er nu {Summary.Length}.");
        if (string.IsNullOrWhiteSpace(Source)) yield return new("bron", "Noem waar de feiten vandaan komen.");
    }
}
