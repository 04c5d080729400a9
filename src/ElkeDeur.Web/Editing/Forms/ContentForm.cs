using System.Text.Json.Nodes;
using ElkeDeur.Domain.Guide;
using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Web.Content;
using ElkeDeur.Web.Content.Reading;
using Microsoft.AspNetCore.Http;

namespace ElkeDeur.Web.Editing.Forms;

/// <summary>A form that is made from a content type, so that a new field of the type is a field of the form.</summary>
public sealed class ContentForm
{
    private readonly Dictionary<string, FieldWords> words;

    internal ContentForm(FormWords form, IReadOnlyDictionary<string, string> choices, Type type)
    {
        (Form, Choices, Type, Fields) = (form, choices, type, FieldShape.Of(type));
        words = form.Fields.ToDictionary(field => field.Path);
    }

    public FormWords Form { get; }
    public IReadOnlyDictionary<string, string> Choices { get; }
    public Type Type { get; }
    public IReadOnlyList<FieldShape> Fields { get; }

    public FieldWords Words(FieldShape field) => words[field.Path];

    /// <summary>
    /// What was filled in, as content in the order of the type, after the button that was pressed did its work (field <c>doe</c>).
    /// Ids, numbers and order are filled in. Nothing that was typed is refused or lost.
    /// </summary>
    public JsonObject Read(IFormCollection form, DateOnly today)
    {
        var content = PostedContent.Read(Fields, PostedTree.Of(form));
        Fill(content, today);
        if (!RowMove.Do(this, content, form["doe"].ToString())) return content;
        Fill(content, today);
        return content;
    }

    /// <summary>
    /// A file as content for this form; nothing when the form could not show all of it: broken YAML, a field it does not know, or a list
    /// where a text should be.
    /// </summary>
    public JsonObject? Open(string file)
    {
        try
        {
            var content = Type == typeof(GuideAddition) ? GuideAdditionFile.Fields(file) : YamlText.Read(file).Json as JsonObject;
            return content is not null && Fitting.Fits(Fields, content) ? content : null;
        }
        catch (YamlFlaw)
        {
            return null;
        }
    }

    /// <summary>Content as the file that is kept, exported and read again.</summary>
    public string Write(JsonObject content) => Type == typeof(GuideAddition) ? GuideAdditionFile.Write(content) : YamlWriter.Write(content);

    /// <summary>A new item: nothing filled in but what the program fills in.</summary>
    public JsonObject Empty(DateOnly today) => Read(FormCollection.Empty, today);

    /// <summary>What is still to be done: what is empty, what does not fit, and what the checks of the type say of the rest.</summary>
    public IReadOnlyList<Flaw> Flaws<T>(JsonObject content, Func<T, IEnumerable<Flaw>> check)
    {
        var whole = Whole.Of(Fields, content);
        var empty = whole.Missing.ToList();
        var told = empty.Select(flaw => flaw.Field).ToHashSet();
        return [.. empty, .. check(whole.As<T>()).Where(flaw => told.Add(flaw.Field))];
    }

    private void Fill(JsonObject content, DateOnly today)
    {
        new Filling(words, content, today).Fill(Fields);
        if (Type == typeof(Mystery)) Stars.Aim(content);
    }
}
