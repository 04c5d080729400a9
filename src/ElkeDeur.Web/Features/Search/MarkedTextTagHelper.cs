using ElkeDeur.Domain.Language.Search;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ElkeDeur.Web.Features.Search;

/// <summary>A text with the words that were looked for marked; nothing stands between the pieces, not even a space.</summary>
[HtmlTargetElement("marked-text")]
public sealed class MarkedTextTagHelper : TagHelper
{
    public IReadOnlyList<Piece> Pieces { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "p";
        output.TagMode = TagMode.StartTagAndEndTag;
        foreach (var piece in Pieces)
            if (piece.Marked) output.Content.AppendHtml(Mark(piece.Text));
            else output.Content.Append(piece.Text);
    }

    private static TagBuilder Mark(string text)
    {
        var mark = new TagBuilder("mark");
        mark.InnerHtml.Append(text);
        return mark;
    }
}
