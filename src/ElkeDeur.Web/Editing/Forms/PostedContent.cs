using System.Globalization;
using System.Text.Json.Nodes;

namespace ElkeDeur.Web.Editing.Forms;

/// <summary>
/// Reads a posted form into content, in the order of the type. What is half filled in stays half filled in: a number that is no number
/// stays as it was typed, so that nothing is lost and the checks can say what to do.
/// </summary>
internal static class PostedContent
{
    public static JsonObject Read(IReadOnlyList<FieldShape> fields, PostedTree? posted)
    {
        var content = new JsonObject();
        foreach (var field in fields) content[field.Key] = Value(field, posted?.At(field.Key));
        return content;
    }

    private static JsonNode? Value(FieldShape field, PostedTree? posted) => field.Kind switch
    {
        FieldKind.YesNo => posted?.Values?.Contains("ja") == true,
        FieldKind.Number => Number(posted?.Text),
        FieldKind.Choice or FieldKind.Date => posted?.Text is { Length: > 0 } word ? word : null,
        FieldKind.Choices => new JsonArray([.. (posted?.Values ?? []).OfType<string>().Where(word => word.Length > 0).Distinct().Select(word => JsonValue.Create(word))]),
        FieldKind.Texts => Texts(posted),
        FieldKind.Records => new JsonArray([.. (posted?.Rows ?? []).Select(row => Read(field.Fields, row))]),
        FieldKind.Record => field.MayBeEmpty && posted is null ? null : Read(field.Fields, posted),
        FieldKind.Stars => Stars.Parts(posted?.Text ?? ""),
        _ => posted?.Text is { Length: > 0 } text ? text : field.MayBeEmpty ? null : "",
    };

    private static JsonNode? Number(string? typed) =>
        string.IsNullOrEmpty(typed) ? null
        : long.TryParse(typed.Replace(".", "", StringComparison.Ordinal), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
        : typed;

    // Ticked boxes come as values of the list itself, typed texts as rows.
    private static JsonArray Texts(PostedTree? posted) =>
        new([.. (posted?.Values ?? []).OfType<string>().Where(ticked => ticked.Length > 0).Distinct().Concat((posted?.Rows ?? []).Select(row => row.Text ?? "")).Select(text => JsonValue.Create(text))]);
}
