using System.Text.Json.Nodes;
using ElkeDeur.Domain.Guide;
using ElkeDeur.Domain.Mysteries;

namespace ElkeDeur.Web.Content.Reading;

/// <summary>A guide addition as a file: its fields between two lines of dashes, and its text in Markdown after them.</summary>
public static class GuideAdditionFile
{
    private const string Text = "tekst", Dashes = "---\n";

    public static string Write(JsonObject content)
    {
        var head = content.DeepClone().AsObject();
        head.Remove(Text);
        return $"{Dashes}{YamlWriter.Write(head)}{Dashes}\n{content[Text]?.ToString().Trim()}\n";
    }

    /// <summary>The fields with the text among them; throws <see cref="YamlFlaw"/> when the fields cannot be read.</summary>
    internal static JsonObject? Fields(string file)
    {
        var (head, body) = Split(file);
        if (head is null || YamlText.Read(head).Json is not JsonObject fields) return null;
        fields[Text] = body;
        return fields;
    }

    /// <summary>The addition, or its mistakes with the lines of the file.</summary>
    public static ContentResult<GuideAddition> Read(string name, string file, Func<GuideAddition, IEnumerable<Flaw>> check)
    {
        var (head, body) = Split(file);
        if (head is null) return new(default, [new(name, 1, "", "Begin met een regel van drie streepjes, dan de velden, dan weer drie streepjes.")]);
        // The text goes along as one more field, below all others: so their lines keep their numbers.
        return ContentFile.Read(name, $"{head}\n{YamlWriter.Write(new JsonObject { [Text] = body })}", check);
    }

    private static (string? Head, string Body) Split(string file)
    {
        var lines = file.ReplaceLineEndings("\n").Split('\n');
        var end = lines is ["---", ..] ? Array.IndexOf(lines, "---", 1) : -1;
        return end < 0 ? (null, "") : (string.Join('\n', lines[..end]), string.Join('\n', lines[(end + 1)..]).Trim());
    }
}
