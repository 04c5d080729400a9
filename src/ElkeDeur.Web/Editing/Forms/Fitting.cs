using System.Text.Json;
using System.Text.Json.Nodes;

namespace ElkeDeur.Web.Editing.Forms;

/// <summary>Whether a form can show all that is in a piece of content, so that nothing is lost when it is saved again.</summary>
internal static class Fitting
{
    public static bool Fits(IReadOnlyList<FieldShape> fields, JsonObject content) =>
        content.All(value => fields.FirstOrDefault(field => field.Key == value.Key) is { } field && Fits(field, value.Value));

    private static bool Fits(FieldShape field, JsonNode? value) => (field.Kind, value) switch
    {
        (_, null) => true,
        (FieldKind.Record, JsonObject record) => Fits(field.Fields, record),
        (FieldKind.Records, JsonArray rows) => rows.All(row => row is JsonObject record && Fits(field.Fields, record)),
        (FieldKind.Stars, JsonArray parts) => parts.All(IsPart),
        (FieldKind.Texts or FieldKind.Choices, JsonArray texts) => texts.All(text => text is JsonValue),
        (FieldKind.YesNo, JsonValue yes) => yes.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        (FieldKind.Record or FieldKind.Records or FieldKind.Stars or FieldKind.Texts or FieldKind.Choices, _) => false,
        _ => value is JsonValue,
    };

    // A part with other keys, or a text with a star in it, would come back as something else.
    private static bool IsPart(JsonNode? part) =>
        part is JsonObject record && record.All(field => field.Key is "type" or "waarde" or "element_id" && field.Value is null or JsonValue)
        && record["type"]?.ToString() is "tekst" or "ster" && record["waarde"]?.ToString().Contains("{ster", StringComparison.OrdinalIgnoreCase) != true;
}
