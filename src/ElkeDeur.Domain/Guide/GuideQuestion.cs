using System.Text.Json.Serialization;
using ElkeDeur.Domain.Mysteries;

namespace ElkeDeur.Domain.Guide;

/// <summary>
/// A question that helps people talk about a building block. It is no test: no answer is good or bad. A derived question turns advice of
/// the guide into a question. Source: Aan de slag met rechtsbescherming, chapters 4-10.
/// </summary>
public sealed record GuideQuestion(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("bouwsteen")] BuildingBlock Block,
    [property: JsonPropertyName("vraag")] string Text,
    [property: JsonPropertyName("afgeleid")] bool Derived);

/// <summary>The file with all guiding questions.</summary>
public sealed record GuideQuestions([property: JsonPropertyName("vragen")] IReadOnlyList<GuideQuestion> Questions);
