using ElkeDeur.Domain.Auditing;
using ElkeDeur.Domain.Worksheets.Mirrors;
using ElkeDeur.Domain.Worksheets.Together;
using ElkeDeur.Web.Content.Reading;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Data.Entities;
using ElkeDeur.Web.Features.Shared;
using ElkeDeur.Web.Live.Sheets;
using ElkeDeur.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace ElkeDeur.Web.Features.Worksheets;

/// <summary>What a sheet is for, and the way to begin: in a workspace that is made with it.</summary>
public sealed class ExplainModel(ReadingRoom room, SheetRooms rooms, RoleCookies cookies, TimeProvider time) : SheetContentPage(room)
{
    public IReadOnlyList<Neighbour> Neighbours => Room.Neighbours(Entry.Sheet.See);

    /// <summary>Whether the browser computes this mirror by itself.</summary>
    public bool InBrowser => MirrorProgram.Of(Entry.Checked, Dates.Today(time.GetUtcNow().UtcDateTime)).Program is not null;

    public async Task<IActionResult> OnPostAsync()
    {
        if (!Entry.Sheet.CanBeShared) return NotFound();
        var (now, secret) = (time.GetUtcNow().UtcDateTime, Secret.New());
        var workspace = new WorkspaceRow { Id = RowId.New(), SecretHash = Secret.Hash(secret), CreatedAt = now, LastUsedAt = now };
        var (sheet, _) = await rooms.BeginAsync(workspace.Id, new SheetCommand.Begin(Entry.Sheet.Address, Entry.Sheet.Title), Guid.NewGuid(), new Actor(Role.Narrator, workspace.Id), workspace);
        RoleCookies.GiveWorkspace(HttpContext, workspace.Id, secret);
        cookies.GiveWorkspaceOnce(HttpContext, workspace.Id, secret);
        return Redirect($"/werkruimte/{workspace.Id}/bewaar?blad={sheet!.Id}");
    }
}
