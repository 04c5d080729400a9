using ElkeDeur.Domain.Language.Search;
using ElkeDeur.Domain.Library;
using ElkeDeur.Web.Content;
using ElkeDeur.Web.Content.Reading;
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
        shelf.Pages.Select(page => new SearchDocument(page.Address, "Handreiking", page.Title, page.Head.Summary, page.Head.Keywords, page.Text.Plain));

    // The pages that the program makes of lists.
    public static IEnumerable<SearchDocument> Lists(ReadingRoom room) =>
    [
        new("/handreiking/naslag/acties", "Handreiking", "Wat elke rol kan doen", "Per bouwsteen en per rol: wat je morgen kunt doen voor rechtsbescherming.",
            ["acties", "actielijst"], string.Join('\n', room.Guide.Actions.Select(action => action.Text))),
        new("/handreiking/naslag/vragen", "Handreiking", "Alle vragen om te bespreken", "De vragen bij de zeven bouwstenen, om samen te bespreken waar jullie staan.",
            ["vragen", "vragenlijst", "zelf onderzoeken"], string.Join('\n', room.Guide.Questions.Select(question => question.Text))),
        new("/handreiking/naslag/begrippen", "Handreiking", "Begrippen", "Moeilijke woorden, kort uitgelegd.",
            ["begrippenlijst", "woordenlijst"], string.Join('\n', room.Glossary.Terms.Select(term => $"{term.Term}: {term.Meaning}"))),
        new("/bibliotheek/vastgelopen", "Bibliotheek", "Waar zit het vast?", "Een paar vragen over jouw situatie. Je krijgt patronen, casussen en een instrument om mee te beginnen.",
            ["vastgelopen", "vastlopen", "hulp bij een casus", "patroon herkennen"], ""),
        new("/bibliotheek/cijfers", "Bibliotheek", "Alle cijfers", "De cijfers uit de bibliotheek bij elkaar, met hun bron.", ["cijfers", "bedragen", "getallen"], ""),
    ];

    public static IEnumerable<SearchDocument> Library(LibraryShelf shelf) =>
        shelf.Entries.Select(entry => new SearchDocument(
            entry.Address, LibraryWords.Of(entry.Card.Kind), entry.Card.Title, entry.Card.Summary, [.. entry.Keywords, .. Names(entry)], entry.Plain));

    public static IEnumerable<SearchDocument> Worksheets(WorksheetShelf shelf) =>
        shelf.Entries.Select(entry => new SearchDocument(
            entry.Address, "Werkblad", entry.Sheet.Title, entry.Sheet.Summary, [entry.Sheet.Wish],
            string.Join('\n', [entry.Explanation.Plain, .. entry.Sheet.Fields.Select(field => field.Question)])));

    private static IEnumerable<string> Names(LibraryEntry entry) => entry switch
    {
        CaseEntry { Case: var one } => [.. one.People.Select(person => person.Name), .. one.Rules.Select(rule => rule.Term)],
        TextEntry { Item.Place: { } place } => [place],
        _ => [],
    };
}
