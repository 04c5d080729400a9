using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Web.Content;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Data.Entities;
using ElkeDeur.Web.Features.Shared;
using ElkeDeur.Web.Live;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Features.Workspaces;

/// <summary>An own case as the team and as the narrator would see it.</summary>
public sealed class OwnCaseModel(WorkspaceDoor door, AppDb db) : PageModel
{
    [FromRoute] public string Id { get; set; } = "";
    [FromRoute] public string CaseId { get; set; } = "";
    public Mystery Mystery { get; private set; } = null!;
    public string? Refusal { get; private set; }

    /// <summary>Whether a report needs the text of this case.</summary>
    public bool Played { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (await FindAsync() is not { } row) return NotFound();
        return await ShowAsync(row);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await FindAsync() is not { } row) return NotFound();
        if (await SessionsOf(row).AnyAsync(s => s.ClosedAt == null))
        {
            Refusal = "Er staat nog een bijeenkomst met dit verhaal klaar. Sluit die eerst af, of kies daar een ander verhaal.";
            await ShowAsync(row);
            return new PageResult { StatusCode = 409 };
        }
        if (await SessionsOf(row).AnyAsync()) row.RemovedAt = door.Now;
        else db.OwnCases.Remove(row);
        if (await db.WrittenItems.FirstOrDefaultAsync(i => i.OwnCaseId == row.Id) is { } written) (written.Published, written.OwnCaseId) = (null, null);
        await db.SaveAsync(door.OccasionOf((await door.EnterAsync(HttpContext, Id))!, "case.remove"));
        return Redirect($"/werkruimte/{Id}/verhalen");
    }

    private IQueryable<SessionRow> SessionsOf(OwnCaseRow row)
    {
        var mysteryId = OwnCases.IdOf(row.Id);
        return db.Sessions.Where(s => s.MysteryId == mysteryId);
    }

    private async Task<PageResult> ShowAsync(OwnCaseRow row)
    {
        Played = await SessionsOf(row).AnyAsync();
        Mystery = ContentFile.Read<Mystery>(row.Title, row.Yaml, MysteryChecks.Of).Content!;
        return Page();
    }

    private async Task<OwnCaseRow?> FindAsync() =>
        await door.EnterAsync(HttpContext, Id) is null ? null : await db.OwnCases.FirstOrDefaultAsync(c => c.Id == CaseId && c.WorkspaceId == Id && c.RemovedAt == null);
}
