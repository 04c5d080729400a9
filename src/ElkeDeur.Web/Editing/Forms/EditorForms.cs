using ElkeDeur.Domain.Guide;
using ElkeDeur.Domain.Library;
using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Domain.Writing;
using ElkeDeur.Web.Content;

namespace ElkeDeur.Web.Editing.Forms;

/// <summary>The forms of everything that can be written, read and checked at start.</summary>
public sealed class EditorForms
{
    private const string File = "editor/fields.yaml";

    private static readonly Dictionary<string, Type> Types = new()
    {
        ["mysterie"] = typeof(Mystery),
        ["casus"] = typeof(PracticeCase),
        ["handreiking"] = typeof(GuideAddition),
    };

    private readonly Dictionary<Type, ContentForm> byType;

    private EditorForms(EditorWords words) =>
        byType = words.Forms.ToDictionary(form => Types[form.Id], form => new ContentForm(form, words.Choices, Types[form.Id]));

    /// <summary>The form of a content type.</summary>
    public ContentForm Of<T>() => byType[typeof(T)];

    /// <summary>The form of what somebody writes.</summary>
    public ContentForm For(WrittenKind kind) => kind switch
    {
        WrittenKind.Mystery => Of<Mystery>(),
        WrittenKind.PracticeCase => Of<PracticeCase>(),
        _ => Of<GuideAddition>(),
    };

    /// <summary>Reads the words of the forms; a mistake stops the start.</summary>
    public static EditorForms Load(string content) => Read(System.IO.File.ReadAllText(Path.Combine(content, File)));

    public static EditorForms Read(string yaml)
    {
        var shapes = Types.ToDictionary(type => type.Key, type => FieldShape.Of(type.Value));
        var read = ContentFile.Read<EditorWords>(File, yaml, words => EditorWordsChecks.Of(words, shapes));
        return read.Ok ? new(read.Content!) : throw new BrokenContent(read.Flaws);
    }
}
