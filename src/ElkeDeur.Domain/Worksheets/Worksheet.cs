using System.Text.Json.Serialization;
using ElkeDeur.Domain.Guide;
using ElkeDeur.Domain.Mysteries;

namespace ElkeDeur.Domain.Worksheets;

/// <summary>
/// A tool of the field as content: questions, rules, what is computed and what comes out. It advises and never decides: no mark, no ranking of
/// people. Source: the tables "What software this implies" of guide, pilots, maatwerk and cases, of which the id is a row.
/// </summary>
/// <param name="Id">The row of the tables, such as <c>M05</c>.</param>
/// <param name="Address">The last part of the address, also the name of the file.</param>
/// <param name="Wish">What somebody wants to do, as they would say it: it completes "Ik wil…".</param>
/// <param name="Minutes">About how long it takes with somebody at the table.</param>
/// <param name="Explanation">Markdown: what it is for, when, with whom.</param>
/// <param name="Anonymous">Whether it is about a person who may not be recognised: then texts are checked for names and numbers.</param>
/// <param name="ReviewWeeks">After how many weeks one looks back, as a first choice; nothing when looking back makes no sense.</param>
/// <param name="Kept">Whether answers are kept in the workspace; a mirror for one person alone keeps nothing.</param>
/// <param name="Groups">The team form of a mirror: whose outcome is in which group. Only the name of a group is ever told to others.</param>
/// <param name="See">Names of neighbours: pages of the guide, items of the library, mysteries, other sheets.</param>
public sealed record Worksheet(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("adres")] string Address,
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("wens")] string Wish,
    [property: JsonPropertyName("kort")] string Summary,
    [property: JsonPropertyName("groep")] SheetGroup Group,
    [property: JsonPropertyName("minuten")] int Minutes,
    [property: JsonPropertyName("antwoorden")] Answering Answering,
    [property: JsonPropertyName("anoniem")] bool Anonymous,
    [property: JsonPropertyName("terugkijken_weken")] int? ReviewWeeks,
    [property: JsonPropertyName("uitleg")] string Explanation,
    [property: JsonPropertyName("bouwstenen")] IReadOnlyList<BuildingBlock> Blocks,
    [property: JsonPropertyName("rollen")] IReadOnlyList<ProfessionalRole> Roles,
    [property: JsonPropertyName("instrument")] int? Instrument,
    [property: JsonPropertyName("zie")] IReadOnlyList<string> See,
    [property: JsonPropertyName("stappen")] IReadOnlyList<SheetStep> Steps,
    [property: JsonPropertyName("uitkomst")] SheetOutcome Outcome,
    [property: JsonPropertyName("voorbeeld")] SheetExample Example,
    [property: JsonPropertyName("bron")] string Source,
    [property: JsonPropertyName("gecontroleerd")] DateOnly Checked,
    [property: JsonPropertyName("berekend")] IReadOnlyList<SheetFigure>? Computed = null,
    [property: JsonPropertyName("regels")] IReadOnlyList<SheetRule>? Conditions = null,
    [property: JsonPropertyName("bewaren")] bool Kept = true,
    [property: JsonPropertyName("team")] IReadOnlyList<TeamGroup>? Groups = null)
{
    /// <summary>What is computed from the answers, in the order of the file.</summary>
    [JsonIgnore] public IReadOnlyList<SheetFigure> Figures => Computed ?? [];

    [JsonIgnore] public IReadOnlyList<SheetRule> Rules => Conditions ?? [];

    /// <summary>The groups of the team form; empty when there is none.</summary>
    [JsonIgnore] public IReadOnlyList<TeamGroup> Team => Groups ?? [];

    /// <summary>Whether a group can open it with a code.</summary>
    [JsonIgnore] public bool CanBeShared => Kept || Team.Count > 0;

    /// <summary>All fields, in the order of filling in.</summary>
    [JsonIgnore] public IEnumerable<SheetField> Fields => Steps.SelectMany(step => step.Fields);
}

/// <summary>Where a sheet stands in the list.</summary>
public enum SheetGroup
{
    [JsonStringEnumMemberName("netwerk")] Network,
    [JsonStringEnumMemberName("leren")] Learning,
    [JsonStringEnumMemberName("pilots")] Pilots,
    [JsonStringEnumMemberName("maatwerk")] Maatwerk,
    [JsonStringEnumMemberName("spiegel")] Mirror,
}

/// <summary>Who gives answers when a sheet is filled in together.</summary>
public enum Answering
{
    /// <summary>One answer of all together.</summary>
    [JsonStringEnumMemberName("samen")] Together,

    /// <summary>Every organisation its own, side by side.</summary>
    [JsonStringEnumMemberName("per_organisatie")] PerOrganisation,

    /// <summary>Everybody their own; shown as numbers, never by name.</summary>
    [JsonStringEnumMemberName("per_persoon")] PerPerson,
}

/// <summary>A part of a sheet: one thing at a time.</summary>
/// <param name="OpenWhen">A formula; the step is locked until it is true.</param>
/// <param name="LockedText">What to do first, when it is locked.</param>
public sealed record SheetStep(
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("velden")] IReadOnlyList<SheetField> Fields,
    [property: JsonPropertyName("uitleg")] string? Explanation = null,
    [property: JsonPropertyName("open_als")] string? OpenWhen = null,
    [property: JsonPropertyName("dicht")] string? LockedText = null);

/// <summary>Something that is computed from the answers.</summary>
/// <param name="Text">The formula.</param>
/// <param name="Unit">The unit of a number, such as <c>euro</c> or <c>uur/maand</c>; nothing for dates, yes or no, and bare numbers.</param>
/// <param name="Shown">Whether the reader sees it, or only other formulas use it.</param>
/// <param name="Style">How a number is said.</param>
public sealed record SheetFigure(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("formule")] string Text,
    [property: JsonPropertyName("eenheid")] string? Unit = null,
    [property: JsonPropertyName("tonen")] bool Shown = true,
    [property: JsonPropertyName("als")] FigureStyle Style = FigureStyle.Plain);

/// <summary>How a number is said.</summary>
public enum FigureStyle
{
    [JsonStringEnumMemberName("gewoon")] Plain,

    /// <summary>Rounded to whole numbers, because it is an estimate.</summary>
    [JsonStringEnumMemberName("afgerond")] Rounded,

    /// <summary>As one to so many.</summary>
    [JsonStringEnumMemberName("verhouding")] Ratio,
}

/// <summary>Something that must be so before the sheet is finished, or that somebody should know.</summary>
/// <param name="Holds">The formula that is true when all is well. Unknown counts as not yet.</param>
/// <param name="Sentence">What to do when it is not.</param>
/// <param name="Fields">The fields to which the sentence leads.</param>
/// <param name="Blocks">Whether the sheet cannot be finished without it; else it only warns, once it is known to fail.</param>
public sealed record SheetRule(
    [property: JsonPropertyName("moet")] string Holds,
    [property: JsonPropertyName("zeg")] string Sentence,
    [property: JsonPropertyName("velden")] IReadOnlyList<string> Fields,
    [property: JsonPropertyName("afronden")] bool Blocks = true);

/// <summary>A filled in example. People and organisations in it are fictional.</summary>
/// <param name="About">One sentence on who fills it in and why.</param>
/// <param name="Answers">What is typed, by the name of the field: <c>kosten.1.bedrag</c> for the first row of a table.</param>
public sealed record SheetExample(
    [property: JsonPropertyName("over")] string About,
    [property: JsonPropertyName("antwoorden")] IReadOnlyDictionary<string, string> Answers);
