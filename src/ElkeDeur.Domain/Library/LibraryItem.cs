using System.Text.Json.Serialization;
using ElkeDeur.Domain.Guide;
using ElkeDeur.Domain.Mysteries;

namespace ElkeDeur.Domain.Library;

/// <summary>
/// An item of the library that is one text: an example, pilot, indicator, stuck pattern, instrument or background. The folder says which
/// kind; the members after the common ones belong to one kind each (see <see cref="LibraryChecks"/>).
/// </summary>
public sealed record LibraryItem(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("kort")] string Summary,
    [property: JsonPropertyName("plaats")] string? Place,
    [property: JsonPropertyName("bouwstenen")] IReadOnlyList<BuildingBlock> Blocks,
    [property: JsonPropertyName("rollen")] IReadOnlyList<ProfessionalRole> Roles,
    [property: JsonPropertyName("leefgebieden")] IReadOnlyList<LifeDomain> Domains,
    [property: JsonPropertyName("patronen")] IReadOnlyList<string> Patterns,
    [property: JsonPropertyName("instrumenten")] IReadOnlyList<string> Instruments,
    [property: JsonPropertyName("cijfers")] IReadOnlyList<Figure> Figures,
    [property: JsonPropertyName("trefwoorden")] IReadOnlyList<string> Keywords,
    [property: JsonPropertyName("zie")] IReadOnlyList<string> See,
    [property: JsonPropertyName("bron")] string Source,
    [property: JsonPropertyName("gecontroleerd")] DateOnly Checked,
    [property: JsonPropertyName("herkenvraag")] string? Recognise = null,
    [property: JsonPropertyName("eerste_instrument")] string? FirstInstrument = null,
    [property: JsonPropertyName("nummer")] int? Number = null,
    [property: JsonPropertyName("orde")] int? Order = null,
    [property: JsonPropertyName("focus")] string? Focus = null,
    [property: JsonPropertyName("doel")] string? Goal = null,
    [property: JsonPropertyName("thema")] string? Theme = null);

/// <summary>A figure worth finding: what it is about, and of which year or date it is, when known.</summary>
public sealed record Figure(
    [property: JsonPropertyName("cijfer")] string Value,
    [property: JsonPropertyName("wat")] string What,
    [property: JsonPropertyName("datum")] string? Date = null);
