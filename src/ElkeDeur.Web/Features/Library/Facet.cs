using ElkeDeur.Domain.Library;
using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Web.Content.Reading;
using ElkeDeur.Web.Features.Shared;

namespace ElkeDeur.Web.Features.Library;

/// <summary>What an item is about, each with a link to everything else about the same.</summary>
public sealed record Facet(string Label, IReadOnlyList<(string Text, string Address)> Values)
{
    public static IReadOnlyList<Facet> Of(LibraryCard card, LibraryShelf library) =>
    [
        .. new Facet[]
        {
            new("Leefgebied", [.. card.Domains.Select(d => (LibraryWords.Of(d), Find("leefgebied", ContentWords.Of(d))))]),
            new("Liep vast op", [.. card.Boundaries.Select(b => (LibraryWords.Of(b), Find("grens", ContentWords.Of(b))))]),
            new("Patroon", Titles(card.Patterns, card, library)),
            new("Instrument", Titles(card.Instruments, card, library)),
            new("Bouwsteen", [.. card.Blocks.Select(b => (Words.Of(b), $"/handreiking/bouwstenen/{Words.Slug(b)}"))]),
            new("Rol", [.. card.Roles.Select(r => (LibraryWords.Of(r), Find("rol", ContentWords.Of(r))))]),
        }.Where(facet => facet.Values.Count > 0),
    ];

    private static List<(string, string)> Titles(IEnumerable<string> ids, LibraryCard card, LibraryShelf library) =>
        [.. ids.Where(id => id != card.Id).Select(library.Find).OfType<LibraryEntry>().Select(entry => (entry.Card.Title, entry.Address))];

    private static string Find(string name, string value) => $"/bibliotheek?{name}={value}";
}
