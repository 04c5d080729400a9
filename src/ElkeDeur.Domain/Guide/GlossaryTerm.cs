using System.Text.Json.Serialization;

namespace ElkeDeur.Domain.Guide;

/// <summary>A rare word with its explanation, which pages show in place.</summary>
public sealed record GlossaryTerm(
    [property: JsonPropertyName("term")] string Term,
    [property: JsonPropertyName("vormen")] IReadOnlyList<string> Forms,
    [property: JsonPropertyName("uitleg")] string Meaning);

/// <summary>One file of the glossary.</summary>
public sealed record GlossaryTerms([property: JsonPropertyName("begrippen")] IReadOnlyList<GlossaryTerm> Terms);
