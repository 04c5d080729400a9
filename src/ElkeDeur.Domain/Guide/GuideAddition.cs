using System.Text.Json.Serialization;
using ElkeDeur.Domain.Mysteries;

namespace ElkeDeur.Domain.Guide;

/// <summary>A page that a workspace adds to a chapter of the guide, for its own people. In its file the text stands after the other fields.</summary>
public sealed record GuideAddition(
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("hoofdstuk")] string Chapter,
    [property: JsonPropertyName("kort")] string Summary,
    [property: JsonPropertyName("trefwoorden")] IReadOnlyList<string> Keywords,
    [property: JsonPropertyName("zie")] IReadOnlyList<string> See,
    [property: JsonPropertyName("bron")] string Source,
    [property: JsonPropertyName("gecontroleerd")] DateOnly Checked,
    [property: JsonPropertyName("tekst")] string Text)
{
    /// <summary>What is wrong with it, each with one sentence.</summary>
    public IEnumerable<Flaw> Flaws()
    {
        foreach (var flaw in new GuidePageHead(Title, null, Summary, Keywords, See, Source, Checked).Flaws()) yield return flaw;
        if (string.IsNullOrWhiteSpace(Chapter)) yield return new("hoofdstuk", "Kies het hoofdstuk waar deze tekst bij hoort.");
        if (string.IsNullOrWhiteSpace(Text)) yield return new("tekst", "Schrijf de tekst van de pagina.");
    }
}
