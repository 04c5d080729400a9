using ElkeDeur.Domain.Guide;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Html;

namespace ElkeDeur.Web.Content.Reading;

/// <summary>A text to read: as HTML with rare words explained in place, as HTML for paper, and as plain words.</summary>
public sealed class ReadingText
{
    private ReadingText(string html, string paper, string plain) => (Html, Paper, Plain) = (new HtmlString(html), new HtmlString(paper), plain);

    public static readonly ReadingText Empty = new("", "", "");

    public IHtmlContent Html { get; }

    /// <summary>Without buttons: on paper nothing opens.</summary>
    public IHtmlContent Paper { get; }

    public string Plain { get; }

    internal static ReadingText Of(MarkdownDocument document, string plain) => new(Write(document, terms: true), Write(document, terms: false), plain);

    private static string Write(MarkdownDocument document, bool terms)
    {
        using var html = new StringWriter();
        var renderer = new HtmlRenderer(html);
        Pipelines.Reading.Setup(renderer);
        renderer.ObjectRenderers.Replace<HtmlTableRenderer>(new ScrollingTable());
        if (terms) renderer.ObjectRenderers.Insert(0, new TermRenderer());
        else renderer.ObjectRenderers.Insert(0, new PlainTerm());
        renderer.Render(document);
        return html.ToString();
    }

    private sealed class PlainTerm : HtmlObjectRenderer<TermInline>
    {
        protected override void Write(HtmlRenderer renderer, TermInline term) => renderer.WriteEscape(term.Shown);
    }

    // A wide table scrolls by itself, also by keyboard, so that the page never does.
    private sealed class ScrollingTable : HtmlTableRenderer
    {
        protected override void Write(HtmlRenderer renderer, Table table)
        {
            table.GetAttributes().AddClass("table");
            renderer.Write("<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Tabel\">");
            base.Write(renderer, table);
            renderer.Write("</div>");
        }
    }
}

internal static class Pipelines
{
    public static readonly MarkdownPipeline Reading = Build();

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UsePreciseSourceLocation();
        builder.InlineParsers.Insert(0, new TermParser());
        return builder.Build();
    }
}
