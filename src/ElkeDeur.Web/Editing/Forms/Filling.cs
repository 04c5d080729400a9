using System.Text.Json.Nodes;
using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Web.Content.Reading;

namespace ElkeDeur.Web.Editing.Forms;

/// <summary>
/// Writes what a writer should not need to think of. <c>volgnummer</c>: the place in the list, always. When nothing is there yet:
/// <c>id e</c> an id of its own in the list that starts with e, <c>adres titel</c> the words of another field as part of an address,
/// <c>bouwsteen</c> the page of the building block beside it, <c>vandaag</c> the day, <c>waarde x</c> always x.
/// </summary>
internal sealed class Filling(IReadOnlyDictionary<string, FieldWords> words, JsonObject content, DateOnly today)
{
    // Also what only points: the id of something that was taken away must not come back for something else.
    private readonly HashSet<string> taken = [.. Texts(content)];

    public void Fill(IReadOnlyList<FieldShape> fields) => Fill(fields, content);

    private void Fill(IReadOnlyList<FieldShape> fields, JsonObject record, JsonArray? list = null)
    {
        foreach (var field in fields)
        {
            if (words[field.Path].Filled?.Split(' ', 2) is { } filled && (filled[0] == "volgnummer" || IsEmpty(record[field.Key])))
                record[field.Key] = Value(filled[0], filled[^1], field, record, list) ?? record[field.Key]?.DeepClone();
            if (record[field.Key] is JsonObject inner) Fill(field.Fields, inner);
            if (field.Kind == FieldKind.Records && record[field.Key] is JsonArray rows)
                foreach (var row in rows.OfType<JsonObject>()) Fill(field.Fields, row, rows);
        }
    }

    private JsonNode? Value(string how, string with, FieldShape field, JsonObject record, JsonArray? list) => how switch
    {
        "volgnummer" => list is null ? null : list.IndexOf(record) + 1,
        "id" => Free(with),
        "adres" => Slugs.Of(record[with]?.ToString() ?? "") is { Length: > 0 } slug ? slug[..Math.Min(60, slug.Length)].TrimEnd('-') : null,
        "bouwsteen" => Block(record["bouwsteen"]?.ToString()),
        "vandaag" => today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        "waarde" when field.Kind == FieldKind.Number => int.Parse(with, System.Globalization.CultureInfo.InvariantCulture),
        "waarde" => with,
        _ => null,
    };

    private string Free(string start) =>
        Enumerable.Range(1, taken.Count + 1).Select(number => $"{start}{number}").First(taken.Add);

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject record => record.SelectMany(field => Texts(field.Value)),
        JsonArray list => list.SelectMany(Texts),
        null => [],
        _ => [node.ToString()],
    };

    private static JsonNode? Block(string? word) =>
        word is { Length: > 0 } ? $"/handreiking/bouwstenen/{word.Replace('_', '-')}" : null;

    private static bool IsEmpty(JsonNode? value) => value is null || value.ToString().Length == 0;
}
