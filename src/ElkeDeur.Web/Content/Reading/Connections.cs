using ElkeDeur.Domain.Library;

namespace ElkeDeur.Web.Content.Reading;

/// <summary>Whether everything that content leads to is there.</summary>
internal static class Connections
{
    public static IEnumerable<ContentFlaw> Flaws(GuideShelf guide, LibraryShelf library, MysteryShelf mysteries, IEnumerable<FoundLink> links, Places places)
    {
        foreach (var flaw in Dead(links, places)) yield return flaw;
        foreach (var page in guide.Pages)
            foreach (var flaw in Names(page.File, page.Lines, page.Head.See, places)) yield return flaw;
        foreach (var entry in library.Entries)
            foreach (var flaw in Of(entry, library, places)) yield return flaw;
        foreach (var mystery in mysteries.Shipped)
            foreach (var link in mystery.GuideLinks.Where(link => !places.Has(link.Url)))
                yield return new($"mysteries/{mystery.Id}.yaml", 1, "handreiking_links", $"De link naar {link.Url} loopt dood. Verbeter het adres.");
        foreach (var answer in library.StuckQuestions.Questions.SelectMany(question => question.Answers))
            foreach (var pattern in answer.Patterns.Where(id => !Is(library, id, LibraryKind.Pattern)))
                yield return new("library/stuck.yaml", 1, answer.Id, $"Het patroon ‘{pattern}’ bestaat niet.");
    }

    public static IEnumerable<ContentFlaw> Dead(IEnumerable<FoundLink> links, Places places) => links.Where(link => !places.Has(link.Address))
        .Select(link => new ContentFlaw(link.File, link.Line, link.Field, $"De link naar {link.Address} loopt dood. Verbeter het adres, of haal de link weg."));

    public static IEnumerable<ContentFlaw> Of(LibraryEntry entry, LibraryShelf library, Places places)
    {
        foreach (var flaw in Names(entry.File, entry.Lines, entry.Card.See, places)) yield return flaw;
        foreach (var pattern in entry.Card.Patterns.Where(id => !Is(library, id, LibraryKind.Pattern))) yield return new(entry.File, 1, "patronen", $"Het patroon ‘{pattern}’ bestaat niet.");
        foreach (var instrument in entry.Card.Instruments.Where(id => !Is(library, id, LibraryKind.Instrument))) yield return new(entry.File, 1, "instrumenten", $"Het instrument ‘{instrument}’ bestaat niet.");
        if (library.FirstInstrument(entry.Card.Id) is { } first && !Is(library, first, LibraryKind.Instrument)) yield return new(entry.File, 1, "eerste_instrument", $"Het instrument ‘{first}’ bestaat niet.");
    }

    private static bool Is(LibraryShelf library, string id, LibraryKind kind) => library.Find(id)?.Card.Kind == kind;

    public static IEnumerable<ContentFlaw> Names(string file, IReadOnlyDictionary<string, long> lines, IReadOnlyList<string> names, Places places)
    {
        for (var i = 0; i < names.Count; i++)
            if (places.Named(names[i]) is null) yield return new(file, lines.GetValueOrDefault($"zie[{i}]", 1), $"zie[{i}]", $"‘{names[i]}’ bestaat niet. Verbeter de naam, of haal hem weg.");
    }
}
