using System.Globalization;
using ElkeDeur.Domain.Agreements;
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
public sealed class WorkspaceModel(WorkspaceDoor door, AppDb db, MysteryShelf shelf, OwnCases own, RoleCookies cookies, PublicAddress address) : PageModel
{
    [FromRoute] public string Id { get; set; } = "";
    public DateTime DeletedOn { get; private set; }
    public IReadOnlyList<SessionLine> Sessions { get; private set; } = [];
    public IReadOnlyList<Agreement> Agreements { get; private set; } = [];
    public string? NewLink { get; private set; }
    public string? Said { get; private set; }

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

    public async Task<IActionResult> OnPostAfspraakAsync([FromForm] Guid agreement, [FromForm] string? status, [FromForm] string? holder, [FromForm] string? due)
    {
        if (await door.EnterAsync(HttpContext, Id) is not { } workspace || !Enum.TryParse<AgreementStatus>(status, true, out var wanted) || !Enum.IsDefined(wanted)) return NotFound();
        if (await db.Agreements.FirstOrDefaultAsync(a => a.Id == agreement && a.WorkspaceId == Id) is not { } row) return NotFound();
        Fill(row, holder, due);
        var (next, refusal) = AgreementRows.Read(row).Become(wanted);
        Said = refusal;
        row.Status = next.Status;
        await db.SaveAsync(door.OccasionOf(workspace, "agreement.status"));
        await FillAsync(workspace);
        return new PageResult { StatusCode = refusal is null ? 200 : 409 };
    }

    private static void Fill(AgreementRow row, string? holder, string? due)
    {
        if (!string.IsNullOrWhiteSpace(holder)) row.Holder = holder.Trim()[..Math.Min(80, holder.Trim().Length)];
        if (DateOnly.TryParseExact(due, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) row.Due = day;
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
