using System.Text.Json.Serialization;
using ElkeDeur.Domain.Mysteries;

namespace ElkeDeur.Domain.Guide;

/// <summary>
/// Something one role can do for one building block, or in general when it has no block. A derived action is ours: the guide does not
/// give it, or not to this role. Source: the role pages of Aan de slag met rechtsbescherming.
/// </summary>
public sealed record GuideAction(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("rol")] ProfessionalRole Role,
    [property: JsonPropertyName("tekst")] string Text,
    [property: JsonPropertyName("afgeleid")] bool Derived,
    [property: JsonPropertyName("bouwsteen")] BuildingBlock? Block = null);

/// <summary>The file with all actions.</summary>
public sealed record GuideActions([property: JsonPropertyName("acties")] IReadOnlyList<GuideAction> Actions);
