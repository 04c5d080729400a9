using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ElkeDeur.Web.Editing.Forms;

/// <summary>A place in content as mistakes name it: <c>elementen[0].opties[1].tekst</c>.</summary>
public static partial class FieldPath
{
    public static string Join(string path, string key) => path.Length == 0 ? key : $"{path}.{key}";

    public static string Row(string path, int number) => $"{path}[{number.ToString(CultureInfo.InvariantCulture)}]";

    /// <summary>The same place without numbers, as in a type.</summary>
    public static string Pattern(string path) => Numbers().Replace(path, "[]");

    /// <summary>As an id on a page, that a link can lead to.</summary>
    public static string Id(string path) => "veld-" + path.Replace("].", "-", StringComparison.Ordinal).Replace('[', '-').Replace('.', '-').TrimEnd(']');

    /// <summary>What it stands in; empty for a field of the content itself.</summary>
    public static string Parent(string path) => path[..Math.Max(0, path.LastIndexOfAny(['.', '[']))];

    /// <summary>The keys and numbers on the way to it; nothing when it is no path.</summary>
    public static IReadOnlyList<string>? Steps(string path) =>
        WholePath().IsMatch(path) ? [.. Step().Matches(path).Select(step => step.Value.Trim('[', ']', '.'))] : null;

    /// <summary>What stands there, or nothing.</summary>
    public static JsonNode? Find(JsonNode? content, string path)
    {
        foreach (var step in Steps(path) ?? [])
            content = content switch
            {
                JsonObject record => record[step],
                JsonArray list when int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < list.Count => list[number],
                _ => null,
            };
        return content;
    }

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^[a-z0-9_]+(\[\d{1,4}\]|\.[a-z0-9_]+)*$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex WholePath();

    [GeneratedRegex(@"\[\d+\]|[^.\[\]]+")]
    private static partial Regex Step();
}
