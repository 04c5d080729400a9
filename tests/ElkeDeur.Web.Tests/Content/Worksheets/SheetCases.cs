using System.Text.Json.Serialization;
using ElkeDeur.Domain.Worksheets;
using ElkeDeur.Domain.Worksheets.Filling;

namespace ElkeDeur.Web.Tests.Content.Worksheets;

/// <summary>What the row of a sheet asks, and cases that show it. One file for each sheet, in <c>cases</c>.</summary>
public sealed record SheetCases(
    [property: JsonPropertyName("werkblad")] string Address,
    [property: JsonPropertyName("eisen")] IReadOnlyList<Clause> Clauses,
    [property: JsonPropertyName("gevallen")] IReadOnlyList<SheetCase> Cases);

/// <summary>A clause of the row, and the case of this file or the test of the engine that shows it; else the reason why not.</summary>
public sealed record Clause(
    [property: JsonPropertyName("eis")] string Text,
    [property: JsonPropertyName("geval")] string? Case = null,
    [property: JsonPropertyName("motor")] string? Engine = null,
    [property: JsonPropertyName("waarom_niet")] string? WhyNot = null);

/// <summary>Answers, and what comes out.</summary>
/// <param name="From"><c>voorbeeld</c> or <c>leeg</c>: what it begins with.</param>
public sealed record SheetCase(
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("uit")] string From,
    [property: JsonPropertyName("antwoorden")] IReadOnlyDictionary<string, string> Answers,
    [property: JsonPropertyName("verwacht")] Expected Expected,
    [property: JsonPropertyName("vandaag")] DateOnly? Today = null)
{
    private static readonly DateOnly Usual = new(2026, 11, 22);

    /// <summary>What is not as expected, in words; empty when all is.</summary>
    public IReadOnlyList<string> Differences(CheckedSheet sheet)
    {
        var begin = From == "voorbeeld" ? SheetAnswers.Of(sheet.Sheet.Example.Answers) : SheetAnswers.Empty;
        var filled = new FilledSheet(sheet, Answers.Aggregate(begin, (answers, one) => answers.With(one.Key, one.Value)), Today ?? Usual);
        return [.. Expected.Differences(filled)];
    }
}

/// <summary>What comes out. Sentences are parts of what is said.</summary>
public sealed record Expected(
    [property: JsonPropertyName("klaar")] bool? Complete = null,
    [property: JsonPropertyName("mist")] IReadOnlyList<string>? Missing = null,
    [property: JsonPropertyName("mist_niet")] IReadOnlyList<string>? NotMissing = null,
    [property: JsonPropertyName("waarschuwt")] IReadOnlyList<string>? Warns = null,
    [property: JsonPropertyName("waarschuwt_niet")] IReadOnlyList<string>? WarnsNot = null,
    [property: JsonPropertyName("tekst")] IReadOnlyList<string>? Says = null,
    [property: JsonPropertyName("tekst_niet")] IReadOnlyList<string>? SaysNot = null,
    [property: JsonPropertyName("waarden")] IReadOnlyDictionary<string, string>? Values = null,
    [property: JsonPropertyName("dicht")] IReadOnlyList<string>? Locked = null,
    [property: JsonPropertyName("open")] IReadOnlyList<string>? Open = null)
{
    internal IEnumerable<string> Differences(FilledSheet filled)
    {
        var missing = filled.Missing.Select(one => one.Sentence).ToList();
        if (Complete is { } complete && complete != filled.IsComplete) yield return $"klaar is {(filled.IsComplete ? "ja" : "nee")}; te doen: {string.Join(" | ", missing)}";
        var warnings = filled.Warnings.Select(one => one.Sentence).ToList();
        foreach (var one in Parts("mist", Missing, missing, true).Concat(Parts("mist", NotMissing, missing, false)).Concat(Parts("waarschuwt", Warns, warnings, true)).Concat(Parts("waarschuwt", WarnsNot, warnings, false))) yield return one;
        foreach (var one in Parts("tekst", Says, [.. filled.Texts], true).Concat(Parts("tekst", SaysNot, [.. filled.Texts], false))) yield return one;
        foreach (var (name, words) in Values ?? new Dictionary<string, string>())
            if (filled.Words(name).Replace('\u00a0', ' ') != words) yield return $"{name} is ‘{filled.Words(name)}’, niet ‘{words}’";
        foreach (var step in filled.Sheet.Steps.Where(step => (Locked ?? []).Contains(step.Title) && filled.IsOpen(step))) yield return $"stap ‘{step.Title}’ is open";
        foreach (var step in filled.Sheet.Steps.Where(step => (Open ?? []).Contains(step.Title) && !filled.IsOpen(step))) yield return $"stap ‘{step.Title}’ is dicht";
        foreach (var title in (Locked ?? []).Concat(Open ?? []).Where(title => filled.Sheet.Steps.All(step => step.Title != title))) yield return $"stap ‘{title}’ bestaat niet";
    }

    private static IEnumerable<string> Parts(string what, IReadOnlyList<string>? parts, IReadOnlyList<string> said, bool expected) =>
        (parts ?? []).Where(part => said.Any(one => one.Replace('\u00a0', ' ').Contains(part, StringComparison.Ordinal)) != expected)
            .Select(part => $"{what} {(expected ? "zegt niet" : "zegt toch")} ‘{part}’; wel: {string.Join(" | ", said)}");
}
