using ElkeDeur.Domain.Library;

namespace ElkeDeur.Web.Content.Reading;

/// <summary>Everything there is to read, by its address and by the short name that content uses for it.</summary>
internal sealed class Places
{
    /// <summary>Pages of our own that are no content, to which a text may lead.</summary>
    private static readonly HashSet<string> Fixed =
    [
        "/", "/mysteries", "/handreiking", "/bibliotheek", "/bibliotheek/vastgelopen", "/bibliotheek/cijfers", "/werkbladen", "/zoeken", "/voorbereiden", "/proberen", "/uitleg",
    ];

    // Reference pages that the program makes from lists.
    private static readonly (string Path, string Title, string Summary)[] Made =
    [
        ("naslag/acties", "Wat elke rol kan doen", "Per bouwsteen en per rol: wat je morgen kunt doen."),
        ("naslag/vragen", "Alle vragen om te bespreken", "De vragen bij de zeven bouwstenen bij elkaar."),
        ("naslag/begrippen", "Begrippen", "Moeilijke woorden, kort uitgelegd."),
    ];

    private readonly Dictionary<string, Neighbour> byName = [];
    private readonly HashSet<string> addresses = [.. Fixed];

    public Places(GuideShelf guide, LibraryShelf library, MysteryShelf mysteries, WorksheetShelf worksheets, List<ContentFlaw> flaws)
    {
        foreach (var (path, title, summary) in Made) Add(path, "guide", new($"/handreiking/{path}", title, "Handreiking", summary), flaws);
        foreach (var page in guide.Pages) Add(page.Path, page.File, new(page.Address, page.Title, "Handreiking", page.Head.Summary), flaws);
        foreach (var entry in library.Entries) Add(entry.Card.Id, entry.File, new(entry.Address, entry.Card.Title, LibraryWords.Of(entry.Card.Kind), entry.Card.Summary), flaws);
        foreach (var mystery in mysteries.Shipped) Add($"mysteries/{mystery.Id}", $"mysteries/{mystery.Id}.yaml", new($"/mysteries/{mystery.Id}", mystery.Title, "Mysterie", mystery.Summary), flaws);
        foreach (var entry in worksheets.Entries) Add($"werkbladen/{entry.Sheet.Address}", entry.File, new(entry.Address, entry.Sheet.Title, "Werkblad", entry.Sheet.Summary), flaws);
        // What leads to a sheet with a mistake is not a mistake too; with any mistake nothing of this is shown.
        foreach (var address in worksheets.Broken) Add($"werkbladen/{address}", $"worksheets/{address}.yaml", new($"/werkbladen/{address}", address, "Werkblad", ""), flaws);
    }

    /// <summary>A page by the path of the guide, the id of the library, or mysteries/ with an id.</summary>
    public Neighbour? Named(string name) => byName.GetValueOrDefault(name);

    public bool Has(string address) => addresses.Contains(address.Split('#', '?')[0]);

    private void Add(string name, string file, Neighbour page, List<ContentFlaw> flaws)
    {
        if (addresses.Add(page.Address) && byName.TryAdd(name, page)) return;
        flaws.Add(new(file, 1, "id", $"Het adres {page.Address} bestaat al. Geef dit bestand een andere naam."));
    }
}

/// <summary>A page that another page leads to.</summary>
/// <param name="Kind">What it is, in a word or two.</param>
public sealed record Neighbour(string Address, string Title, string Kind, string Summary);
