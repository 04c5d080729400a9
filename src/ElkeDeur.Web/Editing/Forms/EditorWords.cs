using System.Text.Json.Serialization;
using ElkeDeur.Domain.Mysteries;

namespace ElkeDeur.Web.Editing.Forms;

/// <summary>How the form of each content type speaks to a writer: the file <c>editor/fields.yaml</c>.</summary>
public sealed record EditorWords(
    [property: JsonPropertyName("keuzes")] IReadOnlyDictionary<string, string> Choices,
    [property: JsonPropertyName("formulieren")] IReadOnlyList<FormWords> Forms);

/// <summary>The form of one content type, in steps.</summary>
public sealed record FormWords(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("stappen")] IReadOnlyList<StepWords> Steps,
    [property: JsonPropertyName("velden")] IReadOnlyList<FieldWords> Fields);

/// <summary>A part of the form with its own heading, and the fields in it by their keys.</summary>
public sealed record StepWords(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("uitleg")] string Hint,
    [property: JsonPropertyName("velden")] IReadOnlyList<string> Fields);

/// <summary>What a form says at one field.</summary>
/// <param name="Path">The place in the type, lists written as <c>[]</c>.</param>
/// <param name="Row">One of a list: "Element".</param>
/// <param name="Lines">Height of the field in lines; more than one makes it a field for long text.</param>
/// <param name="Most">Characters that fit.</param>
/// <param name="Tucked">Whether it is tucked away under "Meer".</param>
/// <param name="Filled">What the program writes there when nobody did; see <see cref="Filling"/>.</param>
/// <param name="PointsTo">The list of which this names one or more, see <see cref="Pointing"/>.</param>
/// <param name="Markdown">Whether headings, lists and bold words mean something here.</param>
/// <param name="Title">Of a list: the field that names a row.</param>
public sealed record FieldWords(
    [property: JsonPropertyName("pad")] string Path,
    [property: JsonPropertyName("naam")] string Label,
    [property: JsonPropertyName("uitleg")] string? Hint = null,
    [property: JsonPropertyName("rij")] string? Row = null,
    [property: JsonPropertyName("regels")] int Lines = 1,
    [property: JsonPropertyName("hoogstens")] int? Most = null,
    [property: JsonPropertyName("meer")] bool Tucked = false,
    [property: JsonPropertyName("vult")] string? Filled = null,
    [property: JsonPropertyName("wijst_naar")] string? PointsTo = null,
    [property: JsonPropertyName("kop")] string? Title = null,
    [property: JsonPropertyName("opmaak")] bool Markdown = false);

/// <summary>Whether every field has its words, and no words are without a field.</summary>
public static class EditorWordsChecks
{
    public static IEnumerable<Flaw> Of(EditorWords words, IReadOnlyDictionary<string, IReadOnlyList<FieldShape>> shapes)
    {
        for (var i = 0; i < words.Forms.Count; i++)
            foreach (var flaw in shapes.TryGetValue(words.Forms[i].Id, out var fields) ? Of(words, words.Forms[i], fields, $"formulieren[{i}]") : [new($"formulieren[{i}].id", "Dit formulier kennen we niet.")])
                yield return flaw;
        foreach (var id in shapes.Keys.Except(words.Forms.Select(form => form.Id))) yield return new("formulieren", $"Het formulier ‘{id}’ ontbreekt.");
    }

    private static IEnumerable<Flaw> Of(EditorWords words, FormWords form, IReadOnlyList<FieldShape> fields, string at)
    {
        var all = fields.SelectMany(field => field.All()).ToDictionary(field => field.Path);
        for (var i = 0; i < form.Fields.Count; i++)
            if (!all.ContainsKey(form.Fields[i].Path)) yield return new($"{at}.velden[{i}].pad", $"Het veld ‘{form.Fields[i].Path}’ kennen we niet. Kijk of het goed gespeld is.");
        foreach (var twice in form.Fields.GroupBy(field => field.Path).Where(same => same.Count() > 1)) yield return new($"{at}.velden", $"Het veld ‘{twice.Key}’ staat er twee keer.");
        foreach (var path in all.Keys.Except(form.Fields.Select(field => field.Path))) yield return new($"{at}.velden", $"Het veld ‘{path}’ heeft nog geen naam.");
        foreach (var flaw in Steps(form, fields, at)) yield return flaw;
        foreach (var word in all.Values.SelectMany(field => field.Words).Distinct().Where(word => !words.Choices.ContainsKey(word))) yield return new("keuzes", $"De keuze ‘{word}’ heeft nog geen naam.");
    }

    private static IEnumerable<Flaw> Steps(FormWords form, IReadOnlyList<FieldShape> fields, string at)
    {
        for (var s = 0; s < form.Steps.Count; s++)
            for (var i = 0; i < form.Steps[s].Fields.Count; i++)
                if (fields.All(field => field.Key != form.Steps[s].Fields[i])) yield return new($"{at}.stappen[{s}].velden[{i}]", $"Het veld ‘{form.Steps[s].Fields[i]}’ kennen we niet. Kijk of het goed gespeld is.");
        foreach (var missing in fields.Select(field => field.Key).Except(form.Steps.SelectMany(step => step.Fields))) yield return new($"{at}.stappen", $"Het veld ‘{missing}’ staat in geen enkele stap.");
    }
}
