using ElkeDeur.Domain.Auditing;
using ElkeDeur.Web.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Data.Retention;

/// <summary>Takes names and notes out of sessions that are long over. What was agreed stays, without who and with whom.</summary>
public sealed class NamesGo(
    IDbContextFactory<AppDb> data, TimeProvider time, RetentionPeriods periods,
    Func<SessionRow, IReadOnlyList<SessionEntryRow>, Redaction> redact)
{
    /// <summary>The id of a session whose words are gone: who still has it in memory should forget it. Other servers are told too.</summary>
    public event Action<string>? Cleaned;

    public async Task RunAsync(CancellationToken stop = default)
    {
        foreach (var id in await DueAsync(stop)) await CleanAsync(id, stop);
    }

    private async Task<List<string>> DueAsync(CancellationToken stop)
    {
        var closedBefore = time.GetUtcNow().UtcDateTime.AddDays(-periods.NamesDays);
        var plannedBefore = closedBefore - RetentionPeriods.OpenSession;
        await using var db = await data.CreateDbContextAsync(stop);
        return await db.Sessions
            .Where(session => session.NamesDeletedAt == null)
            .Where(session => session.ClosedAt != null
                ? session.ClosedAt <= closedBefore
                : (session.PlannedFor ?? session.CreatedAt) <= plannedBefore)
            .Select(session => session.Id).ToListAsync(stop);
    }

    private async Task CleanAsync(string id, CancellationToken stop)
    {
        var now = time.GetUtcNow().UtcDateTime;
        await using var db = await data.CreateDbContextAsync(stop);
        var session = await db.Sessions.SingleAsync(one => one.Id == id, stop);
        var entries = await db.SessionEntries.Where(entry => entry.SessionId == id).OrderBy(entry => entry.Sequence).ToListAsync(stop);
        redact(session, entries).ApplyTo(session, entries);
        session.NamesDeletedAt = now;
        await ForgetPeopleAsync(db, id, stop);
        await db.SaveAsync(new Occasion(Actor.System, now, "retention.names", $"session:{id}"), stop);
        Cleaned?.Invoke(id);
        await db.TellAsync("retention", id, stop);
    }

    private static async Task ForgetPeopleAsync(AppDb db, string id, CancellationToken stop)
    {
        foreach (var agreement in await db.Agreements.Where(one => one.SessionId == id).ToListAsync(stop))
        {
            agreement.Holder = null;
            agreement.Partner = null;
            agreement.ByParticipant = null;
        }

        db.NarratorDevices.RemoveRange(await db.NarratorDevices.Where(one => one.SessionId == id).ToListAsync(stop));
        db.PersonalLinks.RemoveRange(await db.PersonalLinks.Where(one => one.SessionId == id).ToListAsync(stop));
        db.ReminderAddresses.RemoveRange(await db.ReminderAddresses.Where(one => one.SessionId == id).ToListAsync(stop));
    }
}
