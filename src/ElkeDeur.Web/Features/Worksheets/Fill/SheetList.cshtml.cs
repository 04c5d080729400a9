using ElkeDeur.Domain.Auditing;
using ElkeDeur.Domain.Worksheets.Together;
using ElkeDeur.Web.Content.Reading;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Features.Shared;
using ElkeDeur.Web.Live.Sheets;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Features.Worksheets.Fill;

/// <summary>One sheet in the list of a workspace.</summary>
public sealed record SheetLine(string Id, string Name, string Title, bool Finished, DateOnly? ReviewOn, DateTime ChangedAt);

/// <summary>All sheets of a workspace, and the way to begin another: empty, or from a file.</summary>
public sealed class SheetListModel(WorkspaceDoor door, AppDb db, WorksheetShelf shelf, SheetRooms rooms) : PageModel
{
    public const int MostSheets = 500;
    private const string Full = "Er staan al vijfhonderd werkbladen in deze werkruimte. Begin voor nieuwe een andere werkruimte.";

    [FromRoute] public string Id { get; set; } = "";
    public IReadOnlyList<SheetLine> Sheets { get; private set; } = [];
    public string? Problem { get; private set; }
    public DateOnly Today => Dates.Today(door.Now);

    public IEnumerable<IGrouping<string, (string Address, string Wish)>> Choices =>
        shelf.Entries.Where(entry => entry.Sheet.CanBeShared).OrderBy(entry => entry.Sheet.Group).GroupBy(entry => SheetWords.Of(entry.Sheet.Group), entry => (entry.Sheet.Address, $"{entry.Sheet.Title}: {entry.Sheet.Wish}"));

    public async Task<IActionResult> OnGetAsync() => await ShowAsync() ? Page() : NotFound();

    /// <param name="werkblad">The address of the sheet.</param>
    /// <param name="naam">What it is called here; the title of the sheet when nothing was typed.</param>
    public async Task<IActionResult> OnPostAsync([FromForm] string? werkblad, [FromForm] string? naam)
    {
        if (!await ShowAsync() || shelf.Find(werkblad ?? "") is not { Sheet.CanBeShared: true } entry) return NotFound();
        return await BeginAsync(new(entry.Sheet.Address, Named(naam, entry.Sheet.Title)));
    }

    public async Task<IActionResult> OnPostInlezenAsync(IFormFile? bestand)
    {
        if (!await ShowAsync()) return NotFound();
        (var begin, Problem) = await SheetFile.ReadAsync(bestand, shelf);
        return begin is null ? new PageResult { StatusCode = 422 } : await BeginAsync(begin);
    }

    private async Task<IActionResult> BeginAsync(SheetCommand.Begin begin)
    {
        if (Sheets.Count >= MostSheets) Problem = Full;
        else if (await rooms.BeginAsync(Id, begin, Guid.NewGuid(), new Actor(Role.Narrator, Id)) is { } room) return Redirect($"/werkruimte/{Id}/werkbladen/{room.Id}");
        return new PageResult { StatusCode = 422 };
    }

    private static string Named(string? typed, string title) => string.IsNullOrWhiteSpace(typed) ? title : typed.Trim() is { Length: > SheetRules.LongestName } name ? name[..SheetRules.LongestName] : typed.Trim();

    private async Task<bool> ShowAsync()
    {
        if (await door.EnterAsync(HttpContext, Id) is null) return false;
        var rows = await db.Worksheets.AsNoTracking().Where(row => row.WorkspaceId == Id).OrderByDescending(row => row.ChangedAt)
            .Select(row => new { row.Id, row.Name, row.Address, row.Finished, row.ReviewOn, row.ChangedAt }).ToListAsync();
        Sheets = [.. rows.Select(row => new SheetLine(row.Id, row.Name, shelf.Find(row.Address)?.Sheet.Title ?? row.Address, row.Finished, row.ReviewOn, row.ChangedAt))];
        return true;
    }
}
