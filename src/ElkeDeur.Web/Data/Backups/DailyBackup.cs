using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Data.Backups;

public sealed class DailyBackup(IDbContextFactory<AppDb> data, DataFolder folder, TimeProvider time)
{
    /// <summary>Makes the backup of today when it is missing, and removes what is too old.</summary>
    public async Task RunAsync(CancellationToken stop = default)
    {
        await using var db = await data.CreateDbContextAsync(stop);
        if (!db.Database.IsSqlite()) return;
        folder.CreateBackups();
        var now = time.GetUtcNow().UtcDateTime;
        var plan = BackupPlan.For(Directory.EnumerateFiles(folder.Backups), now);
        if (plan.MakeToday) await BackupFile.MakeAsync(db, folder, BackupName.OfDay(now), stop);
        foreach (var file in plan.Delete) File.Delete(file);
    }
}
