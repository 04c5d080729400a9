using System.Text.Json.Serialization;

namespace ElkeDeur.Domain.Library;

/// <summary>The questions that help somebody recognise what keeps an own situation stuck.</summary>
public sealed record StuckQuestions(
    [property: JsonPropertyName("inleiding")] string Introduction,
    [property: JsonPropertyName("vragen")] IReadOnlyList<StuckQuestion> Questions);

/// <summary>One question; several answers may hold at once when <paramref name="Several"/> is true.</summary>
public sealed record StuckQuestion(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("vraag")] string Text,
    [property: JsonPropertyName("uitleg")] string? Explanation,
    [property: JsonPropertyName("meer")] bool Several,
    [property: JsonPropertyName("antwoorden")] IReadOnlyList<StuckAnswer> Answers);

/// <summary>One answer and the stuck patterns it points at; none when it says that this plays no part.</summary>
public sealed record StuckAnswer(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("tekst")] string Text,
    [property: JsonPropertyName("patronen")] IReadOnlyList<string> Patterns);
