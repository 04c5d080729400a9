using ElkeDeur.Domain.Agreements;
using ElkeDeur.Domain.Auditing;
using ElkeDeur.Web.Content;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Data.Entities;
using ElkeDeur.Web.Features.Shared;
using ElkeDeur.Web.Live;
using ElkeDeur.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Features.Workspaces;

/// <summary>One session in the list of a workspace.</summary>
public sealed record SessionLine(string Id, string Title, DateTime? PlannedFor, bool Closed);

/// <summary>What an organiser made: sessions, own cases and agreements.</summary>
public sealed class WorkspaceModel(WorkspaceDoor door, AppDb db, MysteryShelf shelf, OwnCases own, Rooms rooms, RecoveryWords words, RoleCookies cookies, PublicAddress address) : PageModel
{
    [FromRoute] public string Id { get; set; } = "";
    public DateTime DeletedOn { get; private set; }
    public IReadOnlyList<SessionLine> Sessions { get; private set; } = [];
    public IReadOnlyList<Agreement> Agreements { get; private set; } = [];
    public string? NewLink { get; private set; }

    /// <summary>New recovery words of a session, shown once.</summary>
    public (string Session, string Phrase)? NewWords { get; private set; }

    /// <summary>What was filled in for an agreement and could not be taken.</summary>
    public AgreementForm? Refused { get; private set; }

    public async Task<IActionResult> OnGetAsync() => await ShowAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostLinkAsync()
    {
        if (await door.EnterAsync(HttpContext, Id) is not { } row) return NotFound();
        var secret = Secret.New();
        row.SecretHash = Secret.Hash(secret);
        await db.SaveAsync(door.OccasionOf(row, "workspace.link"));
        RoleCookies.GiveWorkspace(HttpContext, Id, secret);
        await FillAsync(row);
        NewLink = address.Link($"/werkruimte/{Id}/open/{secret}");
        return Page();
    }

    public async Task<IActionResult> OnPostVerslagAsync([FromForm] string session)
    {
        if (await door.EnterAsync(HttpContext, Id) is null) return NotFound();
        if (!await db.Sessions.AnyAsync(s => s.Id == session && s.WorkspaceId == Id)) return NotFound();
        cookies.GiveReport(HttpContext, session, "organisator");
        return Redirect($"/sessie/{session}/verslag");
    }

    public async Task<IActionResult> OnPostWoordenAsync([FromForm] string session)
    {
        if (await door.EnterAsync(HttpContext, Id) is not { } row) return NotFound();
        if (await rooms.FindAsync(session ?? "") is not { ClosedAt: null } room || room.WorkspaceId != Id) return NotFound();
        NewWords = (session!, await words.RenewAsync(room, new Actor(Role.Organiser, Id)));
        await FillAsync(row);
        return Page();
    }

    public async Task<IActionResult> OnPostAfspraakAsync([FromForm] AgreementForm form)
    {
        if (await door.EnterAsync(HttpContext, Id) is not { } workspace || await form.FindAsync(db, Id) is not { } row) return NotFound();
        if (form.ApplyTo(row)) await db.SaveAsync(door.OccasionOf(workspace, "agreement.status"));
        else Refused = form;
        await FillAsync(workspace);
        return new PageResult { StatusCode = Refused is null ? 200 : 409 };
    }

    private async Task<bool> ShowAsync()
    {
        if (await door.EnterAsync(HttpContext, Id) is not { } row) return false;
        await FillAsync(row);
        return true;
    }

    private async Task FillAsync(WorkspaceRow row)
    {
        DeletedOn = WorkspaceDoor.GoesOn(row);
        var sessions = await db.Sessions.AsNoTracking().Where(s => s.WorkspaceId == Id).OrderByDescending(s => s.CreatedAt).Take(100)
            .Select(s => new { s.Id, s.MysteryId, s.PlannedFor, s.ClosedAt }).ToListAsync();
        foreach (var s in sessions) await own.KnowAsync(s.MysteryId);
        Sessions = [.. sessions.Select(s => new SessionLine(s.Id, shelf.Find(s.MysteryId)?.Title ?? "Eigen verhaal", s.PlannedFor, s.ClosedAt is not null))];
        var agreements = await db.Agreements.AsNoTracking().Where(a => a.WorkspaceId == Id).OrderByDescending(a => a.CreatedAt).Take(200).ToListAsync();
        Agreements = [.. agreements.Select(AgreementRows.Read)];
    }
}
