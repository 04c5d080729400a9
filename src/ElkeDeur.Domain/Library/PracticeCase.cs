using System.Text.Json.Serialization;
using ElkeDeur.Domain.Guide;
using ElkeDeur.Domain.Mysteries;

namespace ElkeDeur.Domain.Library;

/// <summary>
/// A case from practice in which help got stuck, or came loose. Facts, interpretation and ways out are kept apart, because a reader thinks
/// first. People carry pseudonyms; a case about existing organisations carries none. Source: Mogelijk maken wat nodig is,
/// Transitiecommissie Sociaal Domein; codes, patterns and instruments are our reading.
/// </summary>
public sealed record PracticeCase(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("nummer")] int Number,
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("kort")] string Summary,
    [property: JsonPropertyName("jaar")] string Year,
    [property: JsonPropertyName("afloop_soort")] Ending Ending,
    [property: JsonPropertyName("bestaande_organisatie")] bool ExistingOrganisation,
    [property: JsonPropertyName("personen")] IReadOnlyList<CasePerson> People,
    [property: JsonPropertyName("leefgebieden")] IReadOnlyList<LifeDomain> Domains,
    [property: JsonPropertyName("grenzen")] IReadOnlyList<Boundary> Boundaries,
    [property: JsonPropertyName("patronen")] IReadOnlyList<string> Patterns,
    [property: JsonPropertyName("instrumenten")] IReadOnlyList<string> Instruments,
    [property: JsonPropertyName("bouwstenen")] IReadOnlyList<BuildingBlock> Blocks,
    [property: JsonPropertyName("rollen")] IReadOnlyList<ProfessionalRole> Roles,
    [property: JsonPropertyName("opschaling")] EscalationLevel? Level,
    [property: JsonPropertyName("opschaling_tekst")] string LevelText,
    [property: JsonPropertyName("betrokken")] IReadOnlyList<string> Involved,
    [property: JsonPropertyName("feiten")] IReadOnlyList<string> Facts,
    [property: JsonPropertyName("bedragen")] IReadOnlyList<CaseAmount> Amounts,
    [property: JsonPropertyName("regels")] IReadOnlyList<CaseRule> Rules,
    [property: JsonPropertyName("vastgelopen")] string Stuck,
    [property: JsonPropertyName("denkvragen")] IReadOnlyList<string> Prompts,
    [property: JsonPropertyName("eerste_stappen")] IReadOnlyList<FirstStep> FirstSteps,
    [property: JsonPropertyName("duiding")] string Interpretation,
    [property: JsonPropertyName("uitwegen")] IReadOnlyList<string> WaysOut,
    [property: JsonPropertyName("afloop")] string Outcome,
    [property: JsonPropertyName("kosten")] CaseCosts Costs,
    [property: JsonPropertyName("trefwoorden")] IReadOnlyList<string> Keywords,
    [property: JsonPropertyName("zie")] IReadOnlyList<string> See,
    [property: JsonPropertyName("bron")] string Source,
    [property: JsonPropertyName("gecontroleerd")] DateOnly Checked)
{
    /// <summary>Everything that is told, in the order of reading.</summary>
    public IEnumerable<string> Told() => [.. Facts, Stuck, Interpretation, .. WaysOut, Outcome];
}

/// <summary>Somebody in a case, under a pseudonym or a function.</summary>
public sealed record CasePerson([property: JsonPropertyName("naam")] string Name, [property: JsonPropertyName("wie")] string Who);

/// <summary>An amount as it was told; the text says when it is not known.</summary>
public sealed record CaseAmount([property: JsonPropertyName("bedrag")] string Amount, [property: JsonPropertyName("wat")] string What);

/// <summary>A law or term of the time of the case, and what is known to have changed since.</summary>
public sealed record CaseRule(
    [property: JsonPropertyName("term")] string Term,
    [property: JsonPropertyName("uitleg")] string Meaning,
    [property: JsonPropertyName("later")] string? Later = null);

/// <summary>A first step one could choose in the trainer, and what it would probably bring. No step is a mistake.</summary>
public sealed record FirstStep([property: JsonPropertyName("stap")] string Step, [property: JsonPropertyName("gevolg")] string Consequence);

/// <summary>What staying stuck costs beside what a way out costs, in whole euros. Nothing means: not known, never zero.</summary>
public sealed record CaseCosts(
    [property: JsonPropertyName("vast")] string Stuck,
    [property: JsonPropertyName("vast_euro")] long? StuckEuros,
    [property: JsonPropertyName("uitweg")] string WayOut,
    [property: JsonPropertyName("uitweg_euro")] long? WayOutEuros,
    [property: JsonPropertyName("opmerking")] string? Note = null);
