using ElkeDeur.Domain.Language.Search;
using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Web.Content;
using ElkeDeur.Web.Features.Shared;

namespace ElkeDeur.Web.Search;

/// <summary>What of the content can be found. A new kind of page is one more method here and one more line in <see cref="SearchSetup"/>.</summary>
public static class ContentSources
{
    // PublicCase has no member that could hold a secret; the story is what everybody hears.
    public static IEnumerable<SearchDocument> Mysteries(MysteryShelf shelf) =>
        from mystery in shelf.Shipped
        let open = PublicCase.Of(shelf, mystery)
        select new SearchDocument(
            open.Address, "Mysterie", open.Title, open.Summary,
            [.. open.WorkFields, .. mystery.Characters.Where(person => person is { InAudio: true, Secret: false, Nameless: false }).Select(person => person.Name)],
            string.Join('\n', [.. open.Opening, .. open.Questions, .. mystery.Audio.Lines.Select(line => line.Text), .. open.Glossary.Select(term => $"{term.Name}: {term.Meaning}")]));

    public static IEnumerable<SearchDocument> Guide(GuideShelf shelf) =>
        shelf.Pages.Select(page => new SearchDocument(
            $"/handreiking/bouwstenen/{page.Slug}", "Handreiking", page.Title, page.Summary, ["bouwsteen", Words.Of(page.Block)], page.Plain));
}
