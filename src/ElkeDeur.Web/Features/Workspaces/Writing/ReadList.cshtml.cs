using ElkeDeur.Domain.Writing;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Data.Entities;
using ElkeDeur.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Features.Workspaces.Writing;

/// <summary>What is published in a workspace, beside where the public counterpart stands.</summary>
public sealed class ReadListModel(WorkspaceDoor door, AppDb db) : PageModel
{
    [FromRoute] public string Id { get; set; } = "";
    public IReadOnlyList<WrittenItemRow> Items { get; private set; } = [];

    /// <summary>The public pages of this kind.</summary>
    public static (string Address, string Words) Public(WrittenKind kind) => kind switch
    {
        WrittenKind.Mystery => ("/mysteries", "De mysteries van Elke Deur"),
        WrittenKind.PracticeCase => ("/bibliotheek?soort=casus", "De praktijkcasussen in de bibliotheek"),
        _ => ("/handreiking", "De handreiking"),
    };

    public async Task<IActionResult> OnGetAsync()
    {
        if (await door.EnterAsync(HttpContext, Id) is null) return NotFound();
        Items = await db.WrittenItems.AsNoTracking().Where(i => i.WorkspaceId == Id && i.Published != null).OrderBy(i => i.Title).ToListAsync();
        return Page();
    }
}
