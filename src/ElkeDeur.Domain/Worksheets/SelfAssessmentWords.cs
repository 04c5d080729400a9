using System.Text.Json.Serialization;

namespace ElkeDeur.Domain.Worksheets;

/// <summary>
/// The words around the guiding questions when they become a sheet. <c>{bouwsteen}</c> stands for the name of the building block,
/// <c>{vraag}</c> for a question.
/// </summary>
public sealed record SelfAssessmentWords(
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("wens")] string Wish,
    [property: JsonPropertyName("kort")] string Summary,
    [property: JsonPropertyName("uitleg")] string Explanation,
    [property: JsonPropertyName("terugkijken_weken")] int ReviewWeeks,
    [property: JsonPropertyName("standen")] SelfAssessmentStates States,
    [property: JsonPropertyName("keuze")] SelfAssessmentChoice Choice,
    [property: JsonPropertyName("uitkomst")] SelfAssessmentOutcome Outcome,
    [property: JsonPropertyName("voorbeeld")] SelfAssessmentExample Example,
    [property: JsonPropertyName("bron")] string Source,
    [property: JsonPropertyName("gecontroleerd")] DateOnly Checked);

/// <summary>The step with a state for every question.</summary>
/// <param name="OwnWords">The question beside each state.</param>
public sealed record SelfAssessmentStates(
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("uitleg")] string Explanation,
    [property: JsonPropertyName("eigen_woorden")] string OwnWords);

/// <summary>The step in which actions are chosen.</summary>
public sealed record SelfAssessmentChoice(
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("vraag")] string Question,
    [property: JsonPropertyName("hulp")] string Help);

/// <summary>The sentences of the outcome.</summary>
/// <param name="Counted">How many questions have each state.</param>
/// <param name="AllInPlace">When all that was filled in is in place.</param>
/// <param name="Agenda">Before the questions to talk about.</param>
/// <param name="Discuss">For each question that is not in place.</param>
/// <param name="Chosen">The actions.</param>
/// <param name="Picture">The name of the picture.</param>
public sealed record SelfAssessmentOutcome(
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("telling")] string Counted,
    [property: JsonPropertyName("alles_op_orde")] string AllInPlace,
    [property: JsonPropertyName("agenda")] string Agenda,
    [property: JsonPropertyName("bespreek")] string Discuss,
    [property: JsonPropertyName("gekozen")] string Chosen,
    [property: JsonPropertyName("beeld")] string Picture);

/// <summary>The example that is filled in; fictional.</summary>
/// <param name="Words">The own words at the first question.</param>
public sealed record SelfAssessmentExample(
    [property: JsonPropertyName("over")] string About,
    [property: JsonPropertyName("woorden")] string Words);
