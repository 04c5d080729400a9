using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ElkeDeur.Web.Features.Shared;

/// <summary>
/// A form that gives one command: <c>&lt;command-form do="mark" element="e1"&gt;</c>. It carries a fresh command id, so that a
/// double tap counts once, and the antiforgery token.
/// </summary>
[HtmlTargetElement("command-form")]
public sealed class CommandFormTagHelper(IAntiforgery antiforgery) : TagHelper
{
    [HtmlAttributeName("do")]
    public string Do { get; set; } = "";

    public string? Element { get; set; }
    public string? Option { get; set; }
    public string? Hint { get; set; }
    public string? Question { get; set; }
    public string? Target { get; set; }
    public int? Minutes { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "form";
        output.Attributes.SetAttribute("method", "post");
        output.Attributes.SetAttribute("data-command", Do);
        Hidden(output, "__RequestVerificationToken", antiforgery.GetAndStoreTokens(View.HttpContext).RequestToken);
        Hidden(output, "commandId", Guid.NewGuid().ToString());
        Hidden(output, "command", Do);
        Field(output, "element", Element);
        Field(output, "option", Option);
        Field(output, "hint", Hint);
        Field(output, "question", Question);
        Hidden(output, "target", Target);
        Hidden(output, "minutes", Minutes?.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    private static void Field(TagHelperOutput output, string name, string? value)
    {
        if (value is null) return;
        output.Attributes.SetAttribute($"data-{name}", value);
        Hidden(output, name, value);
    }

    private static void Hidden(TagHelperOutput output, string name, string? value)
    {
        if (value is null) return;
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.Attributes["type"] = "hidden";
        input.Attributes["name"] = name;
        input.Attributes["value"] = value;
        output.PreContent.AppendHtml(input);
    }
}
