using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Web.Content;

namespace ElkeDeur.Web.Editing.Forms;

/// <summary>
/// Content that is half filled in, made whole for looking at it and checking it: an empty choice becomes the first, an empty number 1.
/// What was empty is told. It is never saved.
/// </summary>
public sealed record Whole(JsonObject Content, IReadOnlyList<Flaw> Missing)
{
    public const string Fill = "Vul dit in.", Choose = "Kies er een.", Number = "Vul een heel getal in.", Day = "Vul een datum in, zoals 2026-11-22.";

    public static Whole Of(IReadOnlyList<FieldShape> fields, JsonObject content)
    {
        var missing = new List<Flaw>();
        return new(Record(fields, content, "", missing), missing);
    }

    public T As<T>() => Content.Deserialize<T>(ContentFile.Options)!;

    private static JsonObject Record(IReadOnlyList<FieldShape> fields, JsonObject? content, string path, List<Flaw> missing)
    {
        var whole = new JsonObject();
        foreach (var field in fields) whole[field.Key] = Value(field, content?[field.Key], FieldPath.Join(path, field.Key), missing);
        return whole;
    }

    private static JsonNode? Value(FieldShape field, JsonNode? value, string path, List<Flaw> missing)
    {
        JsonNode? Instead(JsonNode? neutral, string sentence)
        {
            missing.Add(new(path, sentence));
            return neutral;
        }
        if (value is null && field.MayBeEmpty) return null;
        var text = value is JsonValue ? value.ToString() : "";
        return field.Kind switch
        {
            FieldKind.Text => text.Length > 0 ? text : Instead("", Fill),
            FieldKind.Number => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : Instead(field.MayBeEmpty ? null : 1, Number),
            FieldKind.YesNo => value?.GetValueKind() == JsonValueKind.True,
            FieldKind.Date => DateOnly.TryParseExact(text, "yyyy-MM-dd", out _) ? text : Instead(field.MayBeEmpty ? null : "2000-01-01", Day),
            FieldKind.Choice => field.Words.Contains(text) ? text : Instead(field.MayBeEmpty ? null : field.Words[0], Choose),
            FieldKind.Choices => new JsonArray([.. List(value).Select(one => one?.ToString() ?? "").Where(field.Words.Contains).Distinct().Select(word => JsonValue.Create(word))]),
            FieldKind.Texts => new JsonArray([.. List(value).Select((one, i) => JsonValue.Create(Told(one?.ToString() ?? "", FieldPath.Row(path, i), missing)))]),
            FieldKind.Records => new JsonArray([.. List(value).Select((row, i) => Record(field.Fields, row as JsonObject, FieldPath.Row(path, i), missing))]),
            FieldKind.Stars => value is JsonArray parts ? parts.DeepClone() : new JsonArray(),
            _ => Record(field.Fields, value as JsonObject, path, missing),
        };
    }

    private static JsonArray List(JsonNode? value) => value as JsonArray ?? [];

    private static string Told(string text, string path, List<Flaw> missing)
    {
        if (text.Length == 0) missing.Add(new(path, "Vul dit in, of haal het weg."));
        return text;
    }
}
