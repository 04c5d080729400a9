using ElkeDeur.Domain.Library;
using ElkeDeur.Web.Content.Reading;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.Library;

/// <summary>One item of the library, with the ways to its neighbours.</summary>
public sealed class ItemModel(ReadingRoom room) : PageModel
{
    private const int MostAlike = 3;

    public LibraryEntry Entry { get; private set; } = null!;
    public LibraryCard Card => Entry.Card;
    public IReadOnlyList<Facet> Facets => Facet.Of(Card, room.Library);

    /// <summary>The place of an example, the year of a case.</summary>
    public string? Label => Entry switch { CaseEntry { Case: var one } => one.Year, TextEntry { Item: var item } => item.Place, _ => null };

    /// <summary>The figures of a text; a case tells its amounts itself.</summary>
    public IReadOnlyList<Figure> Figures => Entry is TextEntry { Item: var item } ? item.Figures : [];

    public IEnumerable<(string Title, IReadOnlyList<Neighbour> Cards)> Neighbours =>
        new (string, IReadOnlyList<Neighbour>)[]
        {
            ("Lees ook", room.Neighbours(Card.See)),
            ("Werkbladen om mee aan de slag te gaan", room.Neighbours(Sheets())),
            ("Casussen met hetzelfde patroon", room.Neighbours(Alike())),
            ("Hier wordt ernaar verwezen", room.Neighbours(room.Library.Cards.Where(other => other.See.Contains(Card.Id)).Select(other => other.Id).Except(Card.See).Take(2 * MostAlike))),
        }.Where(group => group.Item2.Count > 0);

    public IActionResult OnGet(string id)
    {
        if (room.Library.Find(id) is not { } entry) return NotFound();
        Entry = entry;
        return Page();
    }

    // Sheets of this instrument, and those that lead here.
    private IEnumerable<string> Sheets() => room.Worksheets.Entries
        .Where(entry => entry.Sheet.See.Contains(Card.Id) || (Entry is TextEntry { Item.Number: { } number, Card.Kind: LibraryKind.Instrument } && entry.Sheet.Instrument == number))
        .Select(entry => $"werkbladen/{entry.Sheet.Address}").Except(Card.See).Take(2 * MostAlike);

    // For a pattern every case that shows it; for another item the cases that share most with it.
    private IEnumerable<string> Alike() => room.Library.Cards
        .Where(other => other.Kind == LibraryKind.Case && other.Id != Card.Id && !Card.See.Contains(other.Id))
        .Select(other => (other.Id, Shared: other.Patterns.Count(Card.Patterns.Contains)))
        .Where(other => other.Shared > 0).OrderByDescending(other => other.Shared)
        .Take(Card.Kind == LibraryKind.Pattern ? int.MaxValue : MostAlike).Select(other => other.Id);
}
