using System.Linq.Expressions;
using ElkeDeur.Domain.Auditing;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Data.Retention;

/// <summary>Deletes what nobody needs any more. What belongs to a row goes with it: the database cascades.</summary>
public sealed class OldRowsGo(IDbContextFactory<AppDb> data, TimeProvider time, DataFolder folder)
{
    private const int Batch = 500;

    public async Task RunAsync(CancellationToken stop = default)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var unusedSince = now.AddMonths(-RetentionPeriods.WorkspaceMonths);
        await DeleteAsync("workspaces", db => db.Workspaces, row => row.LastUsedAt <= unusedSince, stop);
        var triedBefore = now - RetentionPeriods.TryOut;
        await DeleteAsync("try-outs", db => db.Sessions, row => row.TryOut && row.CreatedAt <= triedBefore, stop);
        await DeleteAsync("codes", db => db.JoinCodes, row => row.FreeFrom <= now, stop);
        var askedBefore = now - RetentionPeriods.Unconfirmed;
        await DeleteAsync("unconfirmed", db => db.ReminderAddresses, row => row.ConfirmedAt == null && row.AskedAt <= askedBefore, stop);
        var mailBefore = now - RetentionPeriods.MailTrace;
        await DeleteAsync("mail", db => db.OutboxMails, row => row.SentAt != null && row.SentAt <= mailBefore, stop);
        var auditBefore = now - RetentionPeriods.Audit;
        await DeleteAsync("audit", db => db.Audit, row => row.At <= auditBefore, stop);
        DeleteMailFiles(mailBefore);
        await EmptyJournalAsync(stop);
    }

    private async Task DeleteAsync<T>(
        string what, Func<AppDb, DbSet<T>> rows, Expression<Func<T, bool>> old, CancellationToken stop) where T : class
    {
        while (true)
        {
            await using var db = await data.CreateDbContextAsync(stop);
            var found = await rows(db).Where(old).Take(Batch).ToListAsync(stop);
            if (found.Count == 0) return;
            rows(db).RemoveRange(found);
            await db.SaveAsync(new Occasion(Actor.System, time.GetUtcNow().UtcDateTime, "retention.delete", what), stop);
        }
    }

    private void DeleteMailFiles(DateTime before)
    {
        if (!Directory.Exists(folder.Outbox)) return;
        foreach (var file in Directory.EnumerateFiles(folder.Outbox, "*.eml").Where(file => File.GetLastWriteTimeUtc(file) <= before))
            File.Delete(file);
    }

    // Until then the journal beside the SQLite file still holds pages as they were.
    private async Task EmptyJournalAsync(CancellationToken stop)
    {
        await using var db = await data.CreateDbContextAsync(stop);
        if (db.Database.IsSqlite()) await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", stop);
    }
}
