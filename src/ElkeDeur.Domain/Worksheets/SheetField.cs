using System.Text.Json.Serialization;
using ElkeDeur.Domain.Worksheets.Formulas;

namespace ElkeDeur.Domain.Worksheets;

/// <summary>One question of a sheet.</summary>
/// <param name="Id">Unique in the sheet; formulas use it. Letters, digits and underscores.</param>
/// <param name="Required">Whether the sheet cannot be finished without it; a table needs at least one row then.</param>
/// <param name="Unit">What a number counts, such as <c>uur</c> or <c>uur/week</c>. An amount is in euro; <c>per</c> gives <c>maand</c> for an amount a month.</param>
/// <param name="Choices">What can be chosen or put in order.</param>
/// <param name="Columns">The columns of a table or matrix.</param>
/// <param name="Rows">The fixed rows of a matrix.</param>
/// <param name="Least">The least number, rows, or choices.</param>
/// <param name="Most">The largest number, rows, choices, or characters of a text.</param>
/// <param name="Range">Whether a number has a low, a likely and a high value.</param>
/// <param name="ShownWhen">A formula; the field is shown when it is true.</param>
public sealed record SheetField(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("soort")] FieldKind Kind,
    [property: JsonPropertyName("vraag")] string Question,
    [property: JsonPropertyName("hulp")] string? Help = null,
    [property: JsonPropertyName("verplicht")] bool Required = false,
    [property: JsonPropertyName("eenheid")] string? Unit = null,
    [property: JsonPropertyName("per")] string? Per = null,
    [property: JsonPropertyName("keuzes")] IReadOnlyList<SheetChoice>? Choices = null,
    [property: JsonPropertyName("kolommen")] IReadOnlyList<SheetField>? Columns = null,
    [property: JsonPropertyName("rijen")] IReadOnlyList<SheetChoice>? Rows = null,
    [property: JsonPropertyName("minstens")] int? Least = null,
    [property: JsonPropertyName("hoogstens")] int? Most = null,
    [property: JsonPropertyName("marge")] bool Range = false,
    [property: JsonPropertyName("toon_als")] string? ShownWhen = null)
{
    /// <summary>Rows of a table when the content says nothing else.</summary>
    public const int MostRows = 40;

    /// <summary>Characters of a text when the content says nothing else.</summary>
    public const int LongestText = 10_000;

    [JsonIgnore] public bool HasRows => Kind is FieldKind.Table or FieldKind.Matrix;

    [JsonIgnore] public bool IsText => Kind is FieldKind.Short or FieldKind.Long or FieldKind.Organisation or FieldKind.Function;

    /// <summary>Whether answers of people can be shown as numbers: what was chosen or put in order.</summary>
    [JsonIgnore] public bool CanBeCounted => Kind == FieldKind.Matrix ? Columns!.Any(column => column.Kind is FieldKind.Choice or FieldKind.State) : Kind != FieldKind.Table && Options.Count > 0;

    /// <summary>What can be chosen; the three states are the same everywhere.</summary>
    [JsonIgnore] public IReadOnlyList<SheetChoice> Options => Kind == FieldKind.State ? SheetChoice.States : Choices ?? [];

    /// <summary>The unit in which formulas see it.</summary>
    [JsonIgnore] public Unit Counts => Kind == FieldKind.Money ? Formulas.Unit.Of(Per is null ? "euro" : $"euro/{Per}") : Formulas.Unit.Of(Unit);
}

/// <summary>An option, or a fixed row of a matrix.</summary>
public sealed record SheetChoice([property: JsonPropertyName("id")] string Id, [property: JsonPropertyName("tekst")] string Text)
{
    /// <summary>In place, partly, not yet: the state of something, without a mark.</summary>
    public static readonly IReadOnlyList<SheetChoice> States = [new("ja", "Op orde"), new("deels", "Deels"), new("niet", "Nog niet")];
}

/// <summary>The kinds of question.</summary>
public enum FieldKind
{
    [JsonStringEnumMemberName("kort")] Short,
    [JsonStringEnumMemberName("lang")] Long,
    [JsonStringEnumMemberName("keuze")] Choice,
    [JsonStringEnumMemberName("keuzes")] Choices,
    [JsonStringEnumMemberName("stand")] State,
    [JsonStringEnumMemberName("rangorde")] Ranking,
    [JsonStringEnumMemberName("getal")] Number,
    [JsonStringEnumMemberName("bedrag")] Money,
    [JsonStringEnumMemberName("datum")] Date,
    [JsonStringEnumMemberName("periode")] Period,
    [JsonStringEnumMemberName("rol")] Role,
    [JsonStringEnumMemberName("organisatie")] Organisation,

    /// <summary>A person, only by function.</summary>
    [JsonStringEnumMemberName("functie")] Function,
    [JsonStringEnumMemberName("tabel")] Table,
    [JsonStringEnumMemberName("matrix")] Matrix,
    [JsonStringEnumMemberName("casus")] Case,
    [JsonStringEnumMemberName("bouwsteen")] BuildingBlock,
    [JsonStringEnumMemberName("element")] Element,
    [JsonStringEnumMemberName("werkblad")] Sheet,
}
