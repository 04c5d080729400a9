using ElkeDeur.Domain.Guide;
using ElkeDeur.Domain.Library;
using ElkeDeur.Domain.Mysteries;

namespace ElkeDeur.Web.Content.Reading;

/// <summary>Everything there is to read: guide, library, worksheets and glossary, read together because they lead to each other.</summary>
public sealed class ReadingRoom
{
    private ReadingRoom(GuideShelf guide, LibraryShelf library, WorksheetShelf worksheets, Glossary glossary, Places places) =>
        (Guide, Library, Worksheets, Glossary, Places) = (guide, library, worksheets, glossary, places);

    public GuideShelf Guide { get; }
    public LibraryShelf Library { get; }
    public WorksheetShelf Worksheets { get; }
    public Glossary Glossary { get; }
    internal Places Places { get; }

    /// <summary>Where these names of neighbours lead to, in their order.</summary>
    public IReadOnlyList<Neighbour> Neighbours(IEnumerable<string> names) => [.. names.Distinct().Select(Places.Named).OfType<Neighbour>()];

    /// <summary>Sheets to go on with after a mystery, not before it: their words can say too much. First those that name it, then those about most of its building blocks and least else.</summary>
    public IReadOnlyList<Neighbour> SheetsAfter(string mysteryId, IReadOnlyList<BuildingBlock> blocks, int most) => Neighbours(
        Worksheets.Entries.Select(entry => (entry.Sheet, Names: entry.Sheet.See.Contains($"mysteries/{mysteryId}"), Shared: entry.Sheet.Blocks.Count(blocks.Contains)))
            .Where(one => one.Names || one.Shared > 0).OrderByDescending(one => one.Names).ThenByDescending(one => one.Shared).ThenBy(one => one.Sheet.Blocks.Count)
            .Take(most).Select(one => $"werkbladen/{one.Sheet.Address}"));

    /// <summary>A practice case that is not in the library, ready to show.</summary>
    public CaseEntry Show(PracticeCase one) => new("", LibraryCard.Of(one), one, CaseReading.Of("", one, new Dictionary<string, long>(), new(Glossary)));

    /// <summary>The text of a page that is not in the guide, ready to show.</summary>
    public ReadingText Show(GuideAddition addition) => new TextReading(Glossary).Read(new("", "tekst", addition.Text, 1), []);

    /// <summary>Reads and checks guide and library; any mistake stops the start.</summary>
    public static ReadingRoom Load(string content, MysteryShelf mysteries) => Load(content, mysteries, WorksheetFiles.ReadAsync(content));

    internal static ReadingRoom Load(string content, MysteryShelf mysteries, Task<WorksheetFiles> sheets)
    {
        var flaws = new List<ContentFlaw>();
        var glossary = Glossary.Load(content, flaws);
        var texts = new TextReading(glossary);
        var guide = new GuideFiles(content, texts, flaws).Read();
        var library = new LibraryFiles(content, texts, flaws).Read();
        var worksheets = sheets.GetAwaiter().GetResult().Shelf(guide, texts, flaws);
        flaws.AddRange(texts.Flaws);
        var places = new Places(guide, library, mysteries, worksheets, flaws);
        flaws.AddRange(Connections.Flaws(guide, library, mysteries, texts.Links, places));
        flaws.AddRange(worksheets.Entries.SelectMany(entry => Connections.Names(entry.File, entry.Lines, entry.Sheet.See, places)));
        return flaws.Count == 0 ? new(guide, library, worksheets, glossary, places) : throw new BrokenContent(flaws);
    }
}
