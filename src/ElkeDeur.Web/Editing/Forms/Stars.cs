using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ElkeDeur.Web.Editing.Forms;

/// <summary>
/// The stars in a solution as a writer types them: <c>{ster 3}</c> for the third element. The file names the element by its id, which
/// stays the same when elements change places.
/// </summary>
internal static partial class Stars
{
    /// <summary>The parts of a paragraph; a star names what was typed until <see cref="Aim"/> is called.</summary>
    public static JsonArray Parts(string typed)
    {
        var parts = new JsonArray();
        var from = 0;
        foreach (Match star in Star().Matches(typed))
        {
            AddText(parts, typed[from..star.Index]);
            parts.Add(new JsonObject { ["type"] = "ster", ["waarde"] = null, ["element_id"] = star.Groups[1].Value });
            from = star.Index + star.Length;
        }
        AddText(parts, typed[from..]);
        return parts;
    }

    /// <summary>Lets every star name an element by its id instead of its number.</summary>
    public static void Aim(JsonObject mystery)
    {
        var ids = Ids(mystery);
        foreach (var star in StarsIn(mystery))
            if (star["element_id"]?.ToString() is { } typed && !ids.Contains(typed) && int.TryParse(typed, out var number) && number >= 1 && number <= ids.Count)
                star["element_id"] = ids[number - 1];
    }

    /// <summary>A paragraph as it is typed.</summary>
    public static string Typed(JsonNode? parts, JsonNode? mystery)
    {
        var ids = Ids(mystery);
        return string.Join(' ', (parts as JsonArray ?? []).OfType<JsonObject>().Select(part =>
            part["type"]?.ToString() == "ster" ? $"{{ster {Number(ids, part["element_id"]?.ToString() ?? "")}}}" : part["waarde"]?.ToString().Trim() ?? ""));
    }

    private static string Number(List<string> ids, string id) => ids.IndexOf(id) is >= 0 and var place ? $"{place + 1}" : id;

    private static List<string> Ids(JsonNode? mystery) =>
        [.. (mystery?["elementen"] as JsonArray ?? []).Select(element => element?["id"]?.ToString() ?? "")];

    private static IEnumerable<JsonObject> StarsIn(JsonObject mystery) =>
        from paragraph in FieldPath.Find(mystery, "oplossing.alineas") as JsonArray ?? []
        from part in (paragraph?["delen"] as JsonArray ?? []).OfType<JsonObject>()
        where part["type"]?.ToString() == "ster"
        select part;

    private static void AddText(JsonArray parts, string text)
    {
        if (text.Trim() is { Length: > 0 } spoken) parts.Add(new JsonObject { ["type"] = "tekst", ["waarde"] = spoken, ["element_id"] = null });
    }

    [GeneratedRegex(@"\{\s*ster\s+([\w-]+)\s*\}", RegexOptions.IgnoreCase)]
    private static partial Regex Star();
}
