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
public sealed record SheetLine(string Id, string Name, string Title, bool Finished, DateOnly? ReviewOn, DateTime ChangedAt)
{
    /// <summary>Whether the day to look back has come.</summary>
    public bool IsDue(DateOnly today) => ReviewOn <= today;

    /// <summary>What is to be looked back on comes first, then what changed last.</summary>
    public static IEnumerable<SheetLine> InOrder(IEnumerable<SheetLine> lines, DateOnly today) =>
        lines.OrderByDescending(line => line.IsDue(today)).ThenByDescending(line => line.ChangedAt);
}

/// <summary>All sheets of a workspace, and the way to begin another: empty, or from a file.</summary>
public sealed class SheetListModel(WorkspaceDoor door, AppDb db, WorksheetShelf shelf, SheetRooms rooms) : PageModel
{
    [FromRoute] public string Id { get; set; } = "";
    public IReadOnlyList<SheetLine> Sheets { get; private set; } = [];

    /// <summary>Why nothing was begun.</summary>
    public string? Problem { get; private set; }

    public string? FileProblem { get; private set; }

    /// <summary>Answers of the file that do not belong to the sheet, and the address of what was begun without them.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> LeftOut { get; private set; } = [];

    public string Begun { get; private set; } = "";

    /// <summary>What was chosen and typed when it could not be begun.</summary>
    public string? Wanted { get; private set; }

    public string? TypedName { get; private set; }
    public DateOnly Today => Dates.Today(door.Now);

    public IEnumerable<IGrouping<string, (string Address, string Wish)>> Choices =>
        shelf.Entries.Where(entry => entry.Sheet.CanBeShared).OrderBy(entry => entry.Sheet.Group).GroupBy(entry => SheetWords.Of(entry.Sheet.Group), entry => (entry.Sheet.Address, $"{entry.Sheet.Title}: {entry.Sheet.Wish}"));

    public async Task<IActionResult> OnGetAsync() => await ShowAsync() ? Page() : NotFound();

    /// <param name="werkblad">The address of the sheet.</param>
    /// <param name="naam">What it is called here; the title of the sheet when nothing was typed.</param>
    public async Task<IActionResult> OnPostAsync([FromForm] string? werkblad, [FromForm] string? naam)
    {
        if (!await ShowAsync() || shelf.Find(werkblad ?? "") is not { Sheet.CanBeShared: true } entry) return NotFound();
        (Wanted, TypedName) = (entry.Sheet.Address, naam);
        return await BeginAsync(new(entry.Sheet.Address, string.IsNullOrWhiteSpace(naam) ? entry.Sheet.Title : naam.Trim()));
    }

    public async Task<IActionResult> OnPostInlezenAsync(IFormFile? bestand)
    {
        if (!await ShowAsync()) return NotFound();
        var read = await SheetFile.ReadAsync(bestand, shelf);
        FileProblem = read.Problem;
        if (read.Begin is not { } begin) return new PageResult { StatusCode = 422 };
        var begun = await BeginAsync(begin);
        (Problem, FileProblem) = (null, Problem);
        if (read.LeftOut is not { Count: > 0 } || begun is not RedirectResult { Url: var address }) return begun;
        (LeftOut, Begun) = (read.LeftOut, address);
        return Page();
    }

    private async Task<IActionResult> BeginAsync(SheetCommand.Begin begin)
    {
        var (room, refusal) = await rooms.BeginAsync(Id, begin, Guid.NewGuid(), new Actor(Role.Narrator, Id));
        if (room is not null) return Redirect($"/werkruimte/{Id}/werkbladen/{room.Id}");
        Problem = refusal;
        return new PageResult { StatusCode = 422 };
    }

    private async Task<bool> ShowAsync()
    {
        if (await door.EnterAsync(HttpContext, Id) is null) return false;
        var rows = await db.Worksheets.AsNoTracking().Where(row => row.WorkspaceId == Id)
            .Select(row => new { row.Id, row.Name, row.Address, row.Finished, row.ReviewOn, row.ChangedAt }).ToListAsync();
        Sheets = [.. SheetLine.InOrder(rows.Select(row => new SheetLine(row.Id, row.Name, shelf.Find(row.Address)?.Sheet.Title ?? row.Address, row.Finished, row.ReviewOn, row.ChangedAt)), Today)];
        return true;
    }
}
