using System.Text.Json.Serialization;

namespace ElkeDeur.Domain.Mysteries;

/// <summary>What really happened. Secret until the narrator reveals it; then read aloud in full.</summary>
public sealed record Solution(
    [property: JsonPropertyName("feiten")] IReadOnlyList<Fact> Facts,
    [property: JsonPropertyName("alineas")] IReadOnlyList<Paragraph> Paragraphs);

/// <summary>A short fact the narrator can look up while answering.</summary>
public sealed record Fact(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("tekst")] string Text);

/// <summary>A paragraph of the solution: text with stars where a hint hangs.</summary>
public sealed record Paragraph(
    [property: JsonPropertyName("volgorde")] int Order,
    [property: JsonPropertyName("delen")] IReadOnlyList<Part> Parts)
{
    /// <summary>The text as it is read aloud: stars are not spoken.</summary>
    [JsonIgnore] public string Spoken => string.Join(' ', Parts.Where(p => p.Kind == PartKind.Text).Select(p => p.Text!.Trim()));
}

/// <summary>A piece of a paragraph: text, or a star that points at an element.</summary>
public sealed record Part(
    [property: JsonPropertyName("type")] PartKind Kind,
    [property: JsonPropertyName("waarde")] string? Text = null,
    [property: JsonPropertyName("element_id")] string? ElementId = null);

/// <summary>Text that is spoken, or a star for the narrator's eyes.</summary>
public enum PartKind
{
    [JsonStringEnumMemberName("tekst")] Text,
    [JsonStringEnumMemberName("ster")] Star,
}
