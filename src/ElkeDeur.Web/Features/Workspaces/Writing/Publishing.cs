using ElkeDeur.Domain.Auditing;
using ElkeDeur.Domain.Writing;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Data.Entities;
using ElkeDeur.Web.Live;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Features.Workspaces.Writing;

/// <summary>
/// Brings a confirmed text to the readers of its workspace, and takes it away again. A mystery is played as an own case that never changes:
/// a new text is a new own case, so that sessions that are going on keep theirs.
/// </summary>
public sealed class Publishing(AppDb db, TimeProvider time)
{
    public const string NotConfirmed = "Laat eerst een tweede lezer deze versie bevestigen.";
    public const string Flawed = "Verbeter eerst wat er nog mis is. Dat staat bij de tekst.";
    public const string Played = "Er staat nog een bijeenkomst met dit verhaal klaar. Sluit die eerst af, of kies daar een ander verhaal.";

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>Why this text cannot be published; nothing when it can.</summary>
    public static string? Refusal(WrittenItemRow item, WrittenContent content) =>
        item.Confirmed != item.Head ? NotConfirmed : content.Flaws.Count > 0 ? Flawed : null;

    public async Task PublishAsync(WrittenItemRow item, string text, Occasion occasion)
    {
        if (item.Kind == WrittenKind.Mystery)
        {
            if (await OwnCaseAsync(item) is { } before) await TakeAwayAsync(before);
            var row = new OwnCaseRow { WorkspaceId = item.WorkspaceId, Title = item.Title, Yaml = text, CreatedAt = Now };
            db.OwnCases.Add(row);
            item.OwnCaseId = row.Id;
        }
        item.Published = item.Head;
        await db.SaveAsync(occasion);
    }

    /// <summary>Takes it away from its readers; the sentence says why that cannot be done now.</summary>
    public async Task<string?> UnpublishAsync(WrittenItemRow item, Occasion occasion, bool andRemove = false)
    {
        if (await OwnCaseAsync(item) is { } own)
        {
            if (await SessionsOf(own).AnyAsync(s => s.ClosedAt == null)) return Played;
            await TakeAwayAsync(own);
        }
        (item.Published, item.OwnCaseId) = (null, null);
        if (andRemove) db.WrittenItems.Remove(item);
        await db.SaveAsync(occasion);
        return null;
    }

    private async Task TakeAwayAsync(OwnCaseRow own)
    {
        if (await SessionsOf(own).AnyAsync()) own.RemovedAt = Now;
        else db.OwnCases.Remove(own);
    }

    private async Task<OwnCaseRow?> OwnCaseAsync(WrittenItemRow item) =>
        item.OwnCaseId is null ? null : await db.OwnCases.FirstOrDefaultAsync(c => c.Id == item.OwnCaseId && c.RemovedAt == null);

    private IQueryable<SessionRow> SessionsOf(OwnCaseRow own)
    {
        var mysteryId = OwnCases.IdOf(own.Id);
        return db.Sessions.Where(s => s.MysteryId == mysteryId);
    }
}
