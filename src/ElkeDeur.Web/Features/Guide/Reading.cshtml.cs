using ElkeDeur.Domain.Guide;
using ElkeDeur.Domain.Library;
using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Web.Content;
using ElkeDeur.Web.Content.Reading;
using ElkeDeur.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.Guide;

/// <summary>A page of the guide. A chapter about a building block also shows what to hear, play, do, ask and compare.</summary>
public sealed class ReadingModel(ReadingRoom room, MysteryShelf mysteries) : PageModel
{
    private const int MostPerKind = 4;

    private static readonly LibraryKind[] ShownKinds = [LibraryKind.Example, LibraryKind.Pilot, LibraryKind.Case];

    public GuidePage Shown { get; private set; } = null!;
    public GuideChapter? Chapter { get; private set; }
    public RoleActions Actions { get; private set; } = null!;

    public BuildingBlock? Block => Shown.Head.Block;
    public int BlockNumber => (int)Block! + 1;
    public GuidePage? Before => room.Guide.Before(Shown);
    public GuidePage? After => room.Guide.After(Shown);
    public IReadOnlyList<GuideQuestion> Questions => [.. room.Guide.Questions.Where(q => q.Block == Block)];
    /// <summary>The sheet on which the questions of this building block are answered together.</summary>
    public WorksheetEntry? SelfAssessment => room.Worksheets.Entries.FirstOrDefault(entry => Block is { } block && entry.IsSelfAssessmentOf(block));

    public IReadOnlyList<Neighbour> Neighbours => room.Neighbours(Shown.Head.See);
    public IReadOnlyList<PublicCase> Mysteries => [.. PublicCase.All(mysteries).Where(c => Block is { } block && c.Blocks.Contains(block))];

    /// <summary>The section that tells what one can do shows the same actions as its chapter; the chapter about roles shows the general ones.</summary>
    public bool ShowsActions => Shown.Path.EndsWith("wat-kun-jij-doen", StringComparison.Ordinal) || Shown.Path.EndsWith("wat-kun-jij-bijdragen", StringComparison.Ordinal);

    /// <summary>What others did, per kind; only beside a building block. The library has the rest.</summary>
    public IEnumerable<Practice> Practices => FromLibrary().Concat(Sheets());

    private IEnumerable<Practice> FromLibrary() =>
        from kind in Block is null ? [] : ShownKinds
        let ids = room.Library.Cards.Where(card => card.Kind == kind && card.Blocks.Contains(Block!.Value)).Select(card => card.Id).ToList()
        where ids.Count > 0
        select new Practice(LibraryWords.Plural(kind), ids.Count, room.Neighbours(ids.Take(MostPerKind)), $"/bibliotheek?soort={ContentWords.Of(kind)}&bouwsteen={ContentWords.Of(Block!.Value)}");

    private IEnumerable<Practice> Sheets()
    {
        if (Block is not { } block) yield break;
        var names = room.Worksheets.Entries.Where(entry => entry.Sheet.Blocks.Contains(block)).Select(entry => $"werkbladen/{entry.Sheet.Address}").ToList();
        if (names.Count > 0) yield return new("Werkbladen", names.Count, room.Neighbours(names.Take(MostPerKind)), $"/werkbladen?bouwsteen={ContentWords.Of(block)}");
    }

    public IActionResult OnGet(string path)
    {
        if (room.Guide.Find(path) is not { } page) return NotFound();
        Shown = page;
        Chapter = room.Guide.Chapter(page);
        Actions = RoleActions.Of(room.Guide, Chapter?.Page.Head.Block, ChosenRole.Of(HttpContext), page.Address);
        return Page();
    }
}

/// <summary>Some items of one kind, how many there are, and where all of them are.</summary>
public sealed record Practice(string Kind, int Count, IReadOnlyList<Neighbour> Cards, string All);
