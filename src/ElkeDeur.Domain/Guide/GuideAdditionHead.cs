using System.Text.Json.Serialization;
using ElkeDeur.Domain.Mysteries;

namespace ElkeDeur.Domain.Guide;

/// <summary>What stands above the text of a page that somebody adds to the guide in an own workspace.</summary>
/// <param name="Chapter">The page of the guide it stands beside: its address after /handreiking/.</param>
/// <param name="See">Neighbours: an id of the library, a page of the guide, or mysteries/ with an id.</param>
/// <param name="Checked">The day on which somebody last looked whether it is still true.</param>
public sealed record GuideAdditionHead(
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("hoofdstuk")] string Chapter,
    [property: JsonPropertyName("kort")] string Summary,
    [property: JsonPropertyName("trefwoorden")] IReadOnlyList<string> Keywords,
    [property: JsonPropertyName("zie")] IReadOnlyList<string> See,
    [property: JsonPropertyName("bron")] string Source,
    [property: JsonPropertyName("gecontroleerd")] DateOnly Checked)
{
    /// <summary>What is wrong with these fields, each with one sentence. Whether the chapter exists is known where the guide is.</summary>
    public IEnumerable<Flaw> Flaws() => new GuidePageHead(Title, null, Summary, Keywords, See, Source, Checked).Flaws();
}
