using System.Text.RegularExpressions;
using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ElkeDeur.Web.Content.Reading;

/// <summary>Turns Markdown into a <see cref="ReadingText"/> and notes its mistakes and where it leads to.</summary>
internal sealed partial class TextReading(Glossary glossary)
{
    private readonly List<ContentFlaw> flaws = [];
    private readonly List<FoundLink> links = [];

    public IReadOnlyList<ContentFlaw> Flaws => flaws;

    /// <summary>Links to our own pages; whether they lead somewhere is known when everything is read.</summary>
    public IReadOnlyList<FoundLink> Links => links;

    /// <param name="source">The Markdown and where it stands.</param>
    /// <param name="headings">The level-two headings it must have, in this order; empty when it is free.</param>
    /// <param name="place">What makes the ids in it their own, when a page holds several texts.</param>
    public ReadingText Read(MarkdownSource source, IReadOnlyList<string> headings, string place = "")
    {
        if (Parse(source) is not { } document) return ReadingText.Empty;
        foreach (var heading in document.Descendants<HeadingBlock>()) Dress(source, heading);
        foreach (var link in document.Descendants<LinkInline>().ToList()) Note(source, link);
        foreach (var link in document.Descendants<AutolinkInline>().ToList()) Note(source, link);
        foreach (var term in document.Descendants<TermInline>()) Explain(source, term, place);
        CheckHeadings(source, document, headings);
        CheckPlainText(source);
        return ReadingText.Of(document, Markdown.ToPlainText(Bare(source.Text)));
    }

    // The marks of a term are not part of the words.
    private static string Bare(string text) => TermMarks().Replace(text, "$1");

    private void Dress(MarkdownSource source, HeadingBlock heading)
    {
        if (heading.Level is not (2 or 3)) Wrong(source, heading.Line, "Begin kopjes met ## of ###. De titel staat al boven de pagina.");
        heading.GetAttributes().AddClass("nl-heading");
        heading.GetAttributes().AddClass($"nl-heading--level-{heading.Level}");
    }

    private void Note(MarkdownSource source, LinkInline link)
    {
        link.GetAttributes().AddClass("nl-link");
        if (link.IsImage) Unlink(source, link, "Een plaatje kan hier niet staan.");
        else if (link.Url is ['/', not '/', ..] or "/") links.Add(new(source.File, source.Line + link.Line, source.Field, link.Url));
        else if (link.Url?.StartsWith("https://", StringComparison.Ordinal) != true) Unlink(source, link, $"De link ‘{link.Url}’ begint niet met / of https://.");
    }

    private void Note(MarkdownSource source, AutolinkInline link)
    {
        if (!link.IsEmail && link.Url.StartsWith("https://", StringComparison.Ordinal)) return;
        Wrong(source, link.Line, $"De link ‘{link.Url}’ begint niet met https://.");
        link.ReplaceBy(new LiteralInline($"<{link.Url}>"));
    }

    // A text with mistakes can be looked at while it is written: its words stay, the link goes.
    private void Unlink(MarkdownSource source, LinkInline link, string sentence)
    {
        Wrong(source, link.Line, sentence);
        link.ReplaceBy(new ContainerInline());
    }

    private MarkdownDocument? Parse(MarkdownSource source)
    {
        try
        {
            return Markdown.Parse(source.Text, Pipelines.Reading);
        }
        catch (ArgumentException)
        {
            // Markdig's way to say that brackets or lists go deeper than it follows.
            Wrong(source, 0, "Deze tekst zit te diep in elkaar. Maak hem eenvoudiger.");
            return null;
        }
    }

    private void Explain(MarkdownSource source, TermInline term, string place)
    {
        (term.Found, term.Place) = (glossary.Find(term.Term), place);
        if (term.Found is null) Wrong(source, term.Line, $"Het begrip ‘{term.Term}’ staat niet in de begrippenlijst. Voeg het toe, of haal de haken weg.");
    }

    private void CheckHeadings(MarkdownSource source, MarkdownDocument document, IReadOnlyList<string> headings)
    {
        if (headings.Count == 0) return;
        var found = document.OfType<HeadingBlock>().Where(h => h.Level == 2).Select(h => string.Concat(h.Inline!.Descendants<LiteralInline>().Select(part => part.Content.ToString())));
        if (!found.SequenceEqual(headings)) Wrong(source, 0, $"Deze tekst heeft precies deze kopjes, in deze volgorde: {string.Join(", ", headings)}.");
    }

    private void CheckPlainText(MarkdownSource source)
    {
        var lines = source.Text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
            if (Tag().IsMatch(lines[i])) Wrong(source, i, "Gebruik geen HTML. Schrijf gewone tekst.");
    }

    private void Wrong(MarkdownSource source, int line, string sentence) => flaws.Add(new(source.File, source.Line + line, source.Field, sentence));

    [GeneratedRegex(@"\[\[(?:[^\]|]*\|)?([^\]]*)\]\]")]
    private static partial Regex TermMarks();

    [GeneratedRegex("<[a-zA-Z/!]")]
    private static partial Regex Tag();
}

/// <summary>A link to one of our own pages, and where it stands.</summary>
internal sealed record FoundLink(string File, long Line, string Field, string Address);
