using ElkeDeur.Domain.Auditing;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Data.Entities;
using ElkeDeur.Web.Data.Retention;
using ElkeDeur.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Features.Shared;

/// <summary>Who may enter a workspace: the holder of its secret. Entering counts as use, once a day; so does playing.</summary>
public sealed class WorkspaceDoor(AppDb db, TimeProvider time)
{
    /// <summary>The day on which a workspace goes that nobody uses from now on.</summary>
    public static DateTime GoesOn(WorkspaceRow row) => row.LastUsedAt.AddMonths(RetentionPeriods.WorkspaceMonths);

    public DateTime Now => time.GetUtcNow().UtcDateTime;

    public async Task<WorkspaceRow?> EnterAsync(HttpContext http, string id)
    {
        var row = await FindAsync(id, RoleCookies.WorkspaceSecret(http));
        if (row is null || Now - row.LastUsedAt < TimeSpan.FromDays(1)) return row;
        row.LastUsedAt = Now;
        await db.SaveAsync(OccasionOf(row, "workspace.use"));
        return row;
    }

    public async Task<WorkspaceRow?> FindAsync(string id, string? secret) =>
        await db.Workspaces.FirstOrDefaultAsync(w => w.Id == id) is { } row && Secret.Fits(secret, row.SecretHash) ? row : null;

    public Occasion OccasionOf(WorkspaceRow row, string what) => new(new Actor(Role.Organiser, row.Id), Now, what, $"workspace:{row.Id}");
}
