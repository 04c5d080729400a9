using System.Text.Json.Nodes;

namespace ElkeDeur.Web.Editing.Forms;

/// <summary>
/// What a field can point to. <c>elementen</c>: the rows of that list. <c>elementen[element_id].opties</c>: the options of the element
/// that the field beside it points to. <c>@patronen</c>: something outside the form, which the page knows.
/// </summary>
internal sealed class Pointing(JsonObject content, Func<string, IReadOnlyList<(string Value, string Words)>> outside)
{
    private static readonly string[] Naming = ["naam", "tekst", "titel"];
    private const int Longest = 80;

    public IReadOnlyList<(string Value, string Words)> Of(string to, JsonObject beside)
    {
        if (to[0] == '@') return outside(to[1..]);
        var list = to.Split('[', ']') is [var all, var through, var inner]
            ? Rows(FieldPath.Find(content, all)).FirstOrDefault(row => row["id"]?.ToString() == beside[through]?.ToString())?[inner.Trim('.')]
            : FieldPath.Find(content, to);
        return [.. Rows(list).Select((row, i) => (row["id"]?.ToString() ?? "", Name(row, i)))];
    }

    /// <summary>The beginning of what a row says.</summary>
    public static string About(JsonNode? row, string? title)
    {
        if (row is not JsonObject record) return Short(row?.ToString() ?? "");
        var keys = title is null ? Naming : [title, .. Naming];
        return Short(keys.Select(key => Text(record[key])).FirstOrDefault(text => text.Length > 0) ?? "");
    }

    // Of a list, such as the parts of a paragraph, the first that says something.
    private static string Text(JsonNode? value) => value switch
    {
        JsonValue => value.ToString(),
        JsonArray list => list.Select(item => Text(item is JsonObject part ? part["waarde"] : item)).FirstOrDefault(text => text.Length > 0) ?? "",
        _ => "",
    };

    private static IEnumerable<JsonObject> Rows(JsonNode? list) => (list as JsonArray ?? []).OfType<JsonObject>();

    private static string Name(JsonObject row, int place) => row["naam"] is not null ? About(row, null) : $"{place + 1}. {About(row, null)}";

    private static string Short(string text) => text.Length <= Longest ? text : $"{text[..Longest].TrimEnd()} …";
}
