using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ElkeDeur.Web.Features.Shared;

/// <summary>A labelled field with hint and error bound to it: <c>&lt;form-field name="plek" label="Plek"&gt;</c>.</summary>
[HtmlTargetElement("form-field")]
public sealed class FormFieldTagHelper : TagHelper
{
    public string Name { get; set; } = "";
    public string Label { get; set; } = "";
    public string? Hint { get; set; }

    // Razor gives an empty text for null.
    public string? Error { get => error; set => error = string.IsNullOrEmpty(value) ? null : value; }
    public string? Value { get; set; }
    public string Type { get; set; } = "text";
    public bool Multiline { get; set; }
    public int? Most { get; set; }
    public string? Autocomplete { get; set; }
    public string? InputClass { get; set; }

    /// <summary>The id of a list with what was used before.</summary>
    public string? List { get; set; }

    public string? FieldId { get; set; }

    private string? error;

    private string Id => FieldId ?? Name;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Error is null ? "utrecht-form-field" : "utrecht-form-field utrecht-form-field--invalid");
        output.Content.AppendHtml(LabelTag());
        if (Hint is not null) output.Content.AppendHtml(Note("p", "utrecht-form-field-description", "uitleg", Hint));
        if (Error is not null) output.Content.AppendHtml(Note("p", "utrecht-form-field-error-message", "fout", Error));
        output.Content.AppendHtml(Input());
    }

    private TagBuilder LabelTag()
    {
        var label = new TagBuilder("label");
        label.AddCssClass("utrecht-form-label utrecht-form-field__label");
        label.Attributes["for"] = Id;
        label.InnerHtml.Append(Label);
        return label;
    }

    private TagBuilder Note(string tag, string css, string part, string text)
    {
        var note = new TagBuilder(tag);
        note.AddCssClass(css);
        note.Attributes["id"] = $"{Id}-{part}";
        note.InnerHtml.Append(text);
        return note;
    }

    private TagBuilder Input()
    {
        var input = new TagBuilder(Multiline ? "textarea" : "input") { TagRenderMode = Multiline ? TagRenderMode.Normal : TagRenderMode.SelfClosing };
        input.AddCssClass(Multiline ? "utrecht-textarea utrecht-textarea--html-textarea utrecht-form-field__input" : $"utrecht-textbox utrecht-textbox--html-input utrecht-form-field__input {InputClass}");
        input.Attributes["id"] = Id;
        input.Attributes["name"] = Name;
        if (Multiline) input.Attributes["rows"] = "3";
        else input.Attributes["type"] = Type;
        if (Most is { } most) input.Attributes["maxlength"] = most.ToString(CultureInfo.InvariantCulture);
        if (Autocomplete is not null) input.Attributes["autocomplete"] = Autocomplete;
        if (List is not null) input.Attributes["list"] = List;
        if (Error is not null) input.Attributes["aria-invalid"] = "true";
        if (Described() is { } described) input.Attributes["aria-describedby"] = described;
        if (Multiline) input.InnerHtml.Append(Value ?? "");
        else if (Value is not null) input.Attributes["value"] = Value;
        return input;
    }

    private string? Described()
    {
        var ids = new[] { Hint is null ? null : $"{Id}-uitleg", Error is null ? null : $"{Id}-fout" }.OfType<string>().ToList();
        return ids.Count == 0 ? null : string.Join(' ', ids);
    }
}
