using System.Text.Json.Serialization;

namespace ElkeDeur.Domain.Mysteries;

/// <summary>
/// One case that a team unravels: a situation, a question, a sound story, and a solution that stays secret until the narrator reveals it.
/// The members carry the Dutch keys of the content files. Source: Mysterie Module rechtsbescherming, Divosa.
/// </summary>
public sealed record Mystery(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("nummer")] int Number,
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("samenvatting")] string Summary,
    [property: JsonPropertyName("bron")] string Source,
    [property: JsonPropertyName("moeilijkheid")] Difficulty Difficulty,
    [property: JsonPropertyName("openingssituatie")] string Opening,
    [property: JsonPropertyName("mysterievragen")] IReadOnlyList<string> Questions,
    [property: JsonPropertyName("werkvelden")] IReadOnlyList<WorkField> WorkFields,
    [property: JsonPropertyName("bouwstenen")] IReadOnlyList<BuildingBlock> BuildingBlocks,
    [property: JsonPropertyName("personages")] IReadOnlyList<Character> Characters,
    [property: JsonPropertyName("audio")] Story Audio,
    [property: JsonPropertyName("oplossing")] Solution Solution,
    [property: JsonPropertyName("elementen")] IReadOnlyList<Element> Elements,
    [property: JsonPropertyName("hints")] IReadOnlyList<Hint> Hints,
    [property: JsonPropertyName("vragen_casus")] IReadOnlyList<ReflectionQuestion> CaseQuestions,
    [property: JsonPropertyName("handreiking_links")] IReadOnlyList<GuideLink> GuideLinks,
    [property: JsonPropertyName("begrippen")] IReadOnlyList<Term> Glossary,
    [property: JsonPropertyName("oefenvragen")] IReadOnlyList<PracticeQuestion> PracticeQuestions,
    [property: JsonPropertyName("gemeente_context")] string? Setting = null,
    [property: JsonPropertyName("inhoudswaarschuwing")] string? ContentNote = null,
    [property: JsonPropertyName("tekening")] Drawing? Drawing = null)
{
    /// <summary>The element with this id; throws when the case has none, because checked content always has.</summary>
    public Element Element(string id) => Elements.First(e => e.Id == id);

    /// <summary>The hint with this id; throws when the case has none.</summary>
    public Hint Hint(string id) => Hints.First(h => h.Id == id);

    /// <summary>The hints that hang on one element, most urgent first.</summary>
    public IEnumerable<Hint> HintsOf(string elementId) => Hints.Where(h => h.ElementId == elementId).OrderBy(h => h.Order);
}

/// <summary>How hard a case is for a team, as judged by its writers.</summary>
public enum Difficulty
{
    [JsonStringEnumMemberName("makkelijk")] Easy,
    [JsonStringEnumMemberName("gemiddeld")] Medium,
    [JsonStringEnumMemberName("pittig")] Hard,
}

/// <summary>The field of work a group comes from; the module's criterion for choosing a case.</summary>
public enum WorkField
{
    [JsonStringEnumMemberName("inkomen")] Income,
    [JsonStringEnumMemberName("schulden")] Debt,
    [JsonStringEnumMemberName("communicatie")] Communication,
    [JsonStringEnumMemberName("kwaliteit")] Quality,
    [JsonStringEnumMemberName("preventie")] Prevention,
    [JsonStringEnumMemberName("beleid")] Policy,
    [JsonStringEnumMemberName("netwerk")] Network,
    [JsonStringEnumMemberName("wmo")] SocialSupportAct,
    [JsonStringEnumMemberName("zorg")] Care,
    [JsonStringEnumMemberName("jeugd")] Youth,
    [JsonStringEnumMemberName("gezin")] Family,
    [JsonStringEnumMemberName("onderwijs")] School,
    [JsonStringEnumMemberName("herstel")] Recovery,
    [JsonStringEnumMemberName("wijkteam")] NeighbourhoodTeam,
    [JsonStringEnumMemberName("informele-hulp")] InformalHelp,
}

/// <summary>The seven building blocks of the guide Aan de slag met rechtsbescherming.</summary>
public enum BuildingBlock
{
    [JsonStringEnumMemberName("aanbod")] Offer,
    [JsonStringEnumMemberName("informatie")] Information,
    [JsonStringEnumMemberName("bereik")] Reach,
    [JsonStringEnumMemberName("toegang")] Access,
    [JsonStringEnumMemberName("bejegening")] Treatment,
    [JsonStringEnumMemberName("samenwerkingsnetwerk")] Network,
    [JsonStringEnumMemberName("lerende_uitvoeringspraktijk")] LearningPractice,
}

/// <summary>A person in a case. A secret person is first met in the solution; a nameless one is called by function.</summary>
public sealed record Character(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("rol")] string Role,
    [property: JsonPropertyName("in_audio")] bool InAudio,
    [property: JsonPropertyName("geheim")] bool Secret,
    [property: JsonPropertyName("naamloos")] bool Nameless,
    [property: JsonPropertyName("organisatie")] string? Organisation = null);

/// <summary>A word explained in place. A secret term gives something away and is shown after the reveal only.</summary>
public sealed record Term(
    [property: JsonPropertyName("term")] string Name,
    [property: JsonPropertyName("uitleg")] string Meaning,
    [property: JsonPropertyName("geheim")] bool Secret);

/// <summary>The small own drawing of a case and the text that says what it shows.</summary>
public sealed record Drawing(
    [property: JsonPropertyName("bestand")] string File,
    [property: JsonPropertyName("tekst")] string Text);

/// <summary>Why a building block of the guide helps with this case, with its address.</summary>
public sealed record GuideLink(
    [property: JsonPropertyName("bouwsteen")] BuildingBlock Block,
    [property: JsonPropertyName("url")] string Url,
    [property: JsonPropertyName("reden")] string Reason);

/// <summary>One item for the reflection; several questions in one item stay together, as in the module.</summary>
public sealed record ReflectionQuestion(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("groep")] QuestionGroup Group,
    [property: JsonPropertyName("deelvragen")] IReadOnlyList<string> Parts,
    [property: JsonPropertyName("bouwsteen")] BuildingBlock? Block = null);

/// <summary>Whether a reflection question is about the person or about the case.</summary>
public enum QuestionGroup
{
    [JsonStringEnumMemberName("persoonlijk")] Personal,
    [JsonStringEnumMemberName("casus")] Case,
}

/// <summary>A question as a team could ask it, with the answer the narrator would give. For rehearsal and the try-out, never in a real game.</summary>
public sealed record PracticeQuestion(
    [property: JsonPropertyName("vraag")] string Question,
    [property: JsonPropertyName("antwoord")] Reply Reply,
    [property: JsonPropertyName("toelichting")] string Why,
    [property: JsonPropertyName("element_id")] string? ElementId = null,
    [property: JsonPropertyName("optie_id")] string? OptionId = null);

/// <summary>What a narrator says to a question. The three answers count; asking to rephrase an open question is no answer and costs nothing.</summary>
public enum Reply
{
    [JsonStringEnumMemberName("ja")] Yes,
    [JsonStringEnumMemberName("nee")] No,
    [JsonStringEnumMemberName("niet_relevant")] NotRelevant,
    [JsonStringEnumMemberName("herformuleren")] Rephrase,
}
