using ElkeDeur.Domain.Guide;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace ElkeDeur.Web.Content.Reading;

/// <summary>A rare word in a text, written as <c>[[term]]</c> or <c>[[term|as it is spelt here]]</c>.</summary>
internal sealed class TermInline(string term, string shown) : LeafInline
{
    public string Term => term;
    public string Shown => shown;

    /// <summary>The explanation, once it is found.</summary>
    public GlossaryTerm? Found { get; set; }

    /// <summary>What makes the explanation's id its own on the page.</summary>
    public string Place { get; set; } = "";
}

internal sealed class TermParser : InlineParser
{
    public TermParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '[') return false;
        var end = slice.Text.IndexOf("]]", slice.Start, slice.Length, StringComparison.Ordinal);
        if (end < 0) return false;
        var parts = slice.Text[(slice.Start + 2)..end].Split('|', 2);
        processor.Inline = new TermInline(parts[0].Trim(), parts[^1].Trim()) { Line = processor.LineIndex };
        slice.Start = end + 2;
        return true;
    }
}

/// <summary>The word as a button that shows its explanation in place; the browser does it, without script.</summary>
internal sealed class TermRenderer : HtmlObjectRenderer<TermInline>
{
    protected override void Write(HtmlRenderer renderer, TermInline term)
    {
        if (!renderer.EnableHtmlForInline || term.Found is null)
        {
            renderer.WriteEscape(term.Shown);
            return;
        }
        var id = $"uitleg-{term.Place}{Slugs.Of(term.Found.Term)}";
        renderer.Write($"<button type=\"button\" class=\"term\" popovertarget=\"{id}\">").WriteEscape(term.Shown).Write("</button>");
        renderer.Write($"<span class=\"term__text\" id=\"{id}\" popover><b>").WriteEscape(term.Found.Term).Write("</b> ").WriteEscape(term.Found.Meaning).Write("</span>");
    }
}
