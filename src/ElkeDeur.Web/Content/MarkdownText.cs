using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Html;

namespace ElkeDeur.Web.Content;

/// <summary>Markdown as HTML with the classes of our pages. HTML in the text is shown as text, never as markup.</summary>
public static class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().Build();

    public static IHtmlContent Html(string markdown)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            heading.GetAttributes().AddClass("nl-heading");
            heading.GetAttributes().AddClass($"nl-heading--level-{heading.Level}");
        }
        foreach (var link in document.Descendants<LinkInline>()) link.GetAttributes().AddClass("nl-link");
        return new HtmlString(document.ToHtml(Pipeline));
    }
}
