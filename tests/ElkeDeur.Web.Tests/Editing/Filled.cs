using System.Text.Json;
using System.Text.Json.Nodes;
using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Web.Content;
using ElkeDeur.Web.Editing.Forms;
using ElkeDeur.Web.Tests.Content;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace ElkeDeur.Web.Tests.Editing;

/// <summary>Forms as a browser would post them.</summary>
internal static class Filled
{
    public static readonly EditorForms Forms = EditorForms.Load(ContentCopy.Real);
    public static readonly DateOnly Today = new(2026, 11, 22);

    public static FormView Show(ContentForm form, JsonObject content, string pressed = "", params Flaw[] flaws) => FormDrawing.Of(form, content, flaws, pressed, _ => []);

    /// <summary>Every field of a form as it is shown.</summary>
    public static Dictionary<string, StringValues> Posted(FormView view)
    {
        var posted = new Dictionary<string, StringValues>();
        foreach (var field in view.Steps.SelectMany(step => step.Fields).SelectMany(field => field.All()))
            if (Value(field) is { } value) posted[field.Name] = value;
        return posted;
    }

    public static JsonObject Read(ContentForm form, Dictionary<string, StringValues> posted, string pressed = "") =>
        form.Read(new FormCollection(new(posted) { ["doe"] = pressed }), Today);

    /// <summary>Content without what does not matter: spaces around a text.</summary>
    public static string Meaning<T>(T content) => Trimmed(JsonSerializer.SerializeToNode(content, ContentFile.Options))!.ToJsonString();

    private static StringValues? Value(FieldView field) => field switch
    {
        { Kind: FieldKind.YesNo } => field.Ticked ? "ja" : null,
        { Kind: FieldKind.Choices } or { Kind: FieldKind.Texts, Choices: not null } => field.Choices!.Where(choice => choice.Chosen).Select(choice => choice.Value).ToArray() is { Length: > 0 } chosen ? chosen : null,
        { Kind: FieldKind.Records or FieldKind.Record or FieldKind.Texts } => null,
        // As a browser sends the lines of a text.
        _ => field.Value.ReplaceLineEndings("\r\n"),
    };

    private static JsonNode? Trimmed(JsonNode? node) => node switch
    {
        JsonObject record => new JsonObject(record.Select(field => KeyValuePair.Create(field.Key, Trimmed(field.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Trimmed)]),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => value.ToString().Trim(),
        _ => node?.DeepClone(),
    };
}
