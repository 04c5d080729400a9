using System.Text.Json.Serialization;

namespace ElkeDeur.Domain.Mysteries;

/// <summary>
/// One numbered thing to guess. The narrator decides, on meaning and not on exact words, when it is guessed; software never compares text.
/// Source: Mysterie Module, step 2.
/// </summary>
public sealed record Element(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("nummer")] int Number,
    [property: JsonPropertyName("tekst")] string Text,
    [property: JsonPropertyName("soort")] ElementKind Kind,
    [property: JsonPropertyName("minimum")] int Minimum,
    [property: JsonPropertyName("opties")] IReadOnlyList<Option> Options,
    [property: JsonPropertyName("dubbel_feit")] bool TwoFacts,
    [property: JsonPropertyName("feiten_ids")] IReadOnlyList<string> FactIds)
{
    /// <summary>Whether naming options, and not one mark, makes this element guessed.</summary>
    [JsonIgnore] public bool HasOptions => Kind != ElementKind.Plain;
}

/// <summary>When an element counts as guessed. Each kind counts as one element in the total.</summary>
public enum ElementKind
{
    /// <summary>The narrator marks it.</summary>
    [JsonStringEnumMemberName("gewoon")] Plain,

    /// <summary>At least one of its options is named.</summary>
    [JsonStringEnumMemberName("minstens_een_van")] AtLeastOneOf,

    /// <summary>At least <see cref="Element.Minimum"/> of its options are named.</summary>
    [JsonStringEnumMemberName("minstens_n_van")] AtLeastNOf,
}

/// <summary>One of the answers that count towards an element with options.</summary>
public sealed record Option(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("tekst")] string Text);

/// <summary>A hint hangs on one element and is read aloud when the team guesses it, or when the team is stuck.</summary>
public sealed record Hint(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("element_id")] string ElementId,
    [property: JsonPropertyName("tekst")] string Text,
    [property: JsonPropertyName("klasse")] HintClass Class,
    [property: JsonPropertyName("wijst_naar")] IReadOnlyList<string> PointsTo,
    [property: JsonPropertyName("vroeg_geven_verraadt")] IReadOnlyList<string> GivesAwayEarly,
    [property: JsonPropertyName("volgorde")] int Order,
    [property: JsonPropertyName("voorwaarde")] HintCondition? Condition = null);

/// <summary>What a hint does, so that the narrator can be warned before giving it early.</summary>
public enum HintClass
{
    /// <summary>Tells more about its own element; given early it gives that element away.</summary>
    [JsonStringEnumMemberName("verdieping")] Elaboration,

    /// <summary>Points at other elements; given early it does little harm.</summary>
    [JsonStringEnumMemberName("doorverwijzing")] Pointer,

    /// <summary>Does both.</summary>
    [JsonStringEnumMemberName("gemengd")] Mixed,
}

/// <summary>A condition judged at the moment the element is marked: one or more of these elements are still open.</summary>
public sealed record HintCondition(
    [property: JsonPropertyName("soort")] HintConditionKind Kind,
    [property: JsonPropertyName("elementen")] IReadOnlyList<string> Elements);

/// <summary>The only kind of condition the module knows.</summary>
public enum HintConditionKind
{
    [JsonStringEnumMemberName("een_of_meer_open")] OneOrMoreOpen,
}
