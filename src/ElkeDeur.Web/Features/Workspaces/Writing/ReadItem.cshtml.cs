using ElkeDeur.Web.Data;
using ElkeDeur.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace ElkeDeur.Web.Features.Workspaces.Writing;

/// <summary>A published text, as everybody in the workspace reads it.</summary>
public sealed class ReadItemModel(WorkspaceDoor door, AppDb db, ContentReader reader) : ItemPage(door, db)
{
    public ShownContent Shown { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await VersionAsync(Item.Published) is not { } version) return NotFound();
        if (Item.OwnCaseId is { } own) return Redirect($"/werkruimte/{Id}/verhalen/{own}");
        Shown = new(await reader.ReadAsync(Id, Item.Kind, Item.Title, version.Text), ContentReader.TitleOf(version.Text), version.Text);
        return Page();
    }
}
