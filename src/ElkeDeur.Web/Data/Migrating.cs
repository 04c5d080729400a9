using ElkeDeur.Web.Data.Backups;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Data;

public static class Migrating
{
    /// <summary>Brings the database up to this version of the program. A SQLite file is copied to the backups first.</summary>
    public static async Task MigrateAsync(this IHost app)
    {
        var folder = app.Services.GetRequiredService<DataFolder>();
        folder.Create();
        await using var db = await app.Services.GetRequiredService<IDbContextFactory<AppDb>>().CreateDbContextAsync();
        if (!(await db.Database.GetPendingMigrationsAsync()).Any()) return;
        if ((await db.Database.GetAppliedMigrationsAsync()).Any())
        {
            var now = app.Services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
            await BackupFile.MakeAsync(db, folder, new BackupName(now, "before-migration"));
        }

        // SQLite keeps the migration lock in the file: a process killed half-way would lock out every next start.
        if (db.Database.IsSqlite()) await db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"");
        await db.Database.MigrateAsync();
    }
}
