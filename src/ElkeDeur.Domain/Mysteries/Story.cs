using System.Text.Json.Serialization;

namespace ElkeDeur.Domain.Mysteries;

/// <summary>The sound story of a case: its lines are transcript, script for reading aloud and source of the synthetic recording.</summary>
public sealed record Story(
    [property: JsonPropertyName("vorm")] StoryForm Form,
    [property: JsonPropertyName("toon")] string Tone,
    [property: JsonPropertyName("samenvatting")] string Summary,
    [property: JsonPropertyName("regels")] IReadOnlyList<Line> Lines,
    [property: JsonPropertyName("bestand")] string? File = null)
{
    /// <summary>The number of spoken words; the module's stories for us hold 150 to 300.</summary>
    [JsonIgnore] public int Words => Lines.Sum(l => l.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
}

/// <summary>A dialogue has exactly two speakers, a monologue exactly one.</summary>
public enum StoryForm
{
    [JsonStringEnumMemberName("dialoog")] Dialogue,
    [JsonStringEnumMemberName("monoloog")] Monologue,
}

/// <summary>One spoken line; the speaker is the id of a character.</summary>
public sealed record Line(
    [property: JsonPropertyName("volgorde")] int Order,
    [property: JsonPropertyName("spreker")] string Speaker,
    [property: JsonPropertyName("tekst")] string Text,
    [property: JsonPropertyName("regie")] string? Direction = null);
