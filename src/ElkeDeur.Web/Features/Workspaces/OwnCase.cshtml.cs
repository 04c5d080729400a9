using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Web.Content;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Data.Entities;
using ElkeDeur.Web.Features.Shared;
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

    public async Task<IActionResult> OnGetAsync()
    {
        if (await FindAsync() is not { } row) return NotFound();
        return Show(row);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await FindAsync() is not { } row) return NotFound();
        var mysteryId = $"eigen-{row.Id}";
        if (await db.Sessions.AnyAsync(s => s.MysteryId == mysteryId && s.ClosedAt == null))
        {
            Refusal = "Er staat nog een bijeenkomst met dit verhaal klaar. Sluit die eerst af, of kies daar een ander verhaal.";
            Show(row);
            return new PageResult { StatusCode = 409 };
        }
        db.OwnCases.Remove(row);
        await db.SaveAsync(door.OccasionOf((await door.EnterAsync(HttpContext, Id))!, "case.remove"));
        return Redirect($"/werkruimte/{Id}/verhalen");
    }

    private PageResult Show(OwnCaseRow row)
    {
        Mystery = ContentFile.Read<Mystery>(row.Title, row.Yaml, MysteryChecks.Of).Content!;
        return Page();
    }

    private async Task<OwnCaseRow?> FindAsync() =>
        await door.EnterAsync(HttpContext, Id) is null ? null : await db.OwnCases.FirstOrDefaultAsync(c => c.Id == CaseId && c.WorkspaceId == Id);
}
