using System.Text.Json.Nodes;

namespace ElkeDeur.Web.Editing.Forms;

/// <summary>
/// The buttons that change the rows of a list, each one word and a place: <c>voeg-toe elementen</c>, <c>weg elementen[2]</c>,
/// <c>omhoog elementen[2]</c>, <c>omlaag elementen[2]</c>. A record that may be empty is added and taken away in the same way.
/// </summary>
public static class RowMove
{
    public const string Add = "voeg-toe", Remove = "weg", Up = "omhoog", Down = "omlaag";

    /// <summary>Does it; false when the button was for something else, or for what is not there.</summary>
    internal static bool Do(ContentForm form, JsonObject content, string pressed) =>
        pressed.Split(' ', 2) is [var what, var path] && FieldPath.Steps(path) is not null && form.Fields.SelectMany(field => field.All()).FirstOrDefault(field => field.Path == Shape(path)) is { } field && Do(what, path, field, content);

    /// <summary>The field that somebody looks for after the button: the new row, or the one that moved.</summary>
    public static string? Focus(JsonObject content, string pressed) => pressed.Split(' ', 2) switch
    {
        [Add, var path] when FieldPath.Find(content, path) is JsonArray rows => FieldPath.Row(path, rows.Count - 1),
        [Up, var path] => Beside(path, -1),
        [Down, var path] => Beside(path, 1),
        [Remove, var path] => FieldPath.Parent(path),
        [_, var path] => path,
        _ => null,
    };

    private static bool Do(string what, string path, FieldShape field, JsonObject content) => what switch
    {
        Add when field is { Kind: FieldKind.Record, MayBeEmpty: true } => Set(content, path, PostedContent.Read(field.Fields, null)),
        Add when FieldPath.Find(content, path) is JsonArray rows => Append(rows, field),
        Remove when field is { Kind: FieldKind.Record, MayBeEmpty: true } => Set(content, path, null),
        Remove when Row(content, path) is var (rows, at) => Take(rows, at),
        Up when Row(content, path) is var (rows, at) => Swap(rows, at - 1),
        Down when Row(content, path) is var (rows, at) => Swap(rows, at),
        _ => false,
    };

    private static bool Append(JsonArray rows, FieldShape field)
    {
        rows.Add(field.Kind == FieldKind.Texts ? JsonValue.Create("") : PostedContent.Read(field.Fields, null));
        return true;
    }

    private static bool Take(JsonArray rows, int at)
    {
        rows.RemoveAt(at);
        return true;
    }

    private static bool Swap(JsonArray rows, int first)
    {
        if (first < 0 || first + 1 >= rows.Count) return false;
        var row = rows[first];
        rows.RemoveAt(first);
        rows.Insert(first + 1, row);
        return true;
    }

    private static bool Set(JsonObject content, string path, JsonObject? record)
    {
        var parent = FieldPath.Parent(path);
        if ((parent.Length == 0 ? content : FieldPath.Find(content, parent)) is not JsonObject holder) return false;
        holder[FieldPath.Steps(path)![^1]] = record;
        return true;
    }

    private static (JsonArray Rows, int At)? Row(JsonObject content, string path) =>
        path.EndsWith(']') && FieldPath.Find(content, FieldPath.Parent(path)) is JsonArray rows && int.Parse(FieldPath.Steps(path)![^1], System.Globalization.CultureInfo.InvariantCulture) is var at && at < rows.Count ? (rows, at) : null;

    private static string? Beside(string path, int by) =>
        FieldPath.Steps(path) is [.., var number] && int.TryParse(number, out var at) ? FieldPath.Row(FieldPath.Parent(path), Math.Max(0, at + by)) : null;

    // The row of a list stands in the type as the list.
    private static string Shape(string path)
    {
        var pattern = FieldPath.Pattern(path);
        return pattern.EndsWith("[]", StringComparison.Ordinal) ? pattern[..^2] : pattern;
    }
}
