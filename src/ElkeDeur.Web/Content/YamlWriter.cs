using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ElkeDeur.Web.Content;

/// <summary>Writes content as plain YAML, exactly as <see cref="YamlText"/> reads it: long texts as blocks, quotes only where they are needed, keys in the order they have.</summary>
public static partial class YamlWriter
{
    private const int Width = 120;

    public static string Write(JsonObject content)
    {
        var yaml = new StringBuilder();
        Record(yaml, content, 0);
        return yaml.ToString();
    }

    private static void Record(StringBuilder yaml, JsonObject record, int depth, bool afterDash = false)
    {
        foreach (var (key, value) in record)
        {
            if (!afterDash) Indent(yaml, depth);
            afterDash = false;
            yaml.Append(Plain().IsMatch(key) ? key : Quoted(key)).Append(':');
            Value(yaml, value, depth);
        }
    }

    private static void Value(StringBuilder yaml, JsonNode? value, int depth)
    {
        switch (value)
        {
            case JsonObject { Count: > 0 } record:
                yaml.Append('\n');
                Record(yaml, record, depth + 1);
                break;
            case JsonObject:
                yaml.Append(" {}\n");
                break;
            case JsonArray list when list.All(IsWord):
                yaml.Append(" [").AppendJoin(", ", list.Select(word => word!.ToString())).Append("]\n");
                break;
            case JsonArray list:
                yaml.Append('\n');
                foreach (var item in list) Item(yaml, item, depth + 1);
                break;
            default:
                yaml.Append(' ');
                Scalar(yaml, value, depth + 1);
                break;
        }
    }

    private static void Item(StringBuilder yaml, JsonNode? item, int depth)
    {
        Indent(yaml, depth);
        yaml.Append('-');
        if (item is JsonObject { Count: > 0 } record)
        {
            yaml.Append(' ');
            Record(yaml, record, depth + 1, afterDash: true);
        }
        else Value(yaml, item, depth);
    }

    private static void Scalar(StringBuilder yaml, JsonNode? value, int depth)
    {
        if (value is null) yaml.Append("null");
        else if (value.GetValueKind() == System.Text.Json.JsonValueKind.String) Text(yaml, value.GetValue<string>(), depth);
        else yaml.Append(value.ToJsonString());
        yaml.Append('\n');
    }

    private static void Text(StringBuilder yaml, string text, int depth)
    {
        if (text.Contains('\n') && CanBeBlock().IsMatch(text)) Block(yaml, text, depth);
        else if (text.Length > Width && CanBeFolded().IsMatch(text)) Folded(yaml, text, depth);
        else yaml.Append(IsPlain(text) ? text : Quoted(text));
    }

    private static void Block(StringBuilder yaml, string text, int depth)
    {
        var end = text.Length - text.TrimEnd('\n').Length;
        yaml.Append('|').Append(end switch { 0 => "-", 1 => "", _ => "+" });
        var lines = text.Split('\n');
        foreach (var line in end == 0 ? lines : lines[..^1])
        {
            yaml.Append('\n');
            if (line.Length == 0) continue;
            Indent(yaml, depth);
            yaml.Append(line);
        }
    }

    private static void Folded(StringBuilder yaml, string text, int depth)
    {
        yaml.Append(">-");
        for (var from = 0; from < text.Length;)
        {
            var to = text.Length - from <= Width ? text.Length : text.LastIndexOf(' ', from + Width, Width);
            if (to < 0) to = text.IndexOf(' ', from) is > 0 and var later ? later : text.Length;
            yaml.Append('\n');
            Indent(yaml, depth);
            yaml.Append(text, from, to - from);
            from = to + 1;
        }
    }

    private static void Indent(StringBuilder yaml, int depth) => yaml.Append(' ', 2 * depth);

    private static bool IsWord(JsonNode? item) => item?.GetValueKind() == System.Text.Json.JsonValueKind.String && Word().IsMatch(item.ToString()) && IsPlain(item.ToString());

    // What the reader would take for nothing, yes, no or a number needs quotes.
    private static bool IsPlain(string text) =>
        Plain().IsMatch(text) && text is not ("null" or "true" or "false") && !int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)
        && !text.Contains(": ", StringComparison.Ordinal) && !text.Contains(" #", StringComparison.Ordinal);

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var letter in text)
            quoted.Append(letter switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\t' => "\\t",
                _ when char.IsControl(letter) || letter is '\u2028' or '\u2029' or '\uFEFF' => $"\\u{(int)letter:X4}",
                _ => letter.ToString(),
            });
        return quoted.Append('"').ToString();
    }

    [GeneratedRegex(@"^[\p{L}\p{N}€‘(][^\p{C}\u2028\u2029]*(?<![\s:])$|^[\p{L}\p{N}]$")]
    private static partial Regex Plain();

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_/-]*$")]
    private static partial Regex Word();

    // A block begins with a word; its lines hold no control characters.
    [GeneratedRegex(@"^\S[^\p{Cc}\u2028\u2029\uFEFF]*(\n[^\p{Cc}\u2028\u2029\uFEFF]*)*$")]
    private static partial Regex CanBeBlock();

    [GeneratedRegex(@"^\S+( \S+)*$")]
    private static partial Regex CanBeFolded();
}
