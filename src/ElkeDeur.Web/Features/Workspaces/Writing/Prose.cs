using System.Text.Json.Nodes;
using ElkeDeur.Domain.Writing;
using ElkeDeur.Web.Content;

namespace ElkeDeur.Web.Features.Workspaces.Writing;

/// <summary>The words of a text that people read, without the marks of its file: what the checks of names and sentences look at.</summary>
public static class Prose
{
    // A source names books and organisations; an id, an address or a file is no sentence.
    private static readonly HashSet<string> NoWords = ["id", "bron", "url", "bestand", "zie", "spreker", "element_id", "hoofdstuk", "gecontroleerd", "type"];

    /// <summary>The words; the whole text when it cannot be read.</summary>
    public static string Of(WrittenKind kind, string text)
    {
        var (fields, rest) = kind == WrittenKind.GuideAddition ? Split(text) : (text, "");
        try
        {
            return string.Join('\n', [.. Words(YamlText.Read(fields).Json), rest]).Replace("[[", "", StringComparison.Ordinal).Replace("]]", "", StringComparison.Ordinal);
        }
        catch (YamlFlaw)
        {
            return text;
        }
    }

    private static (string Fields, string Text) Split(string text) =>
        text.StartsWith("---\n", StringComparison.Ordinal) && text.IndexOf("\n---\n", 3, StringComparison.Ordinal) is > 0 and var end ? (text[..end], text[(end + 5)..]) : ("", text);

    private static IEnumerable<string> Words(JsonNode? node) => node switch
    {
        JsonObject map => map.Where(field => !NoWords.Contains(field.Key)).SelectMany(field => Words(field.Value)),
        JsonArray list => list.SelectMany(Words),
        JsonValue value when value.TryGetValue<string>(out var words) && words.Contains(' ', StringComparison.Ordinal) => [words],
        _ => [],
    };
}
