using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Data.Backups;

public static class BackupCheck
{
    /// <summary>The sentence that says why this file cannot be put back, or null when it can.</summary>
    public static async Task<string?> FlawOfAsync(string file)
    {
        try
        {
            await using var backup = Open(ReadOnly(file));
            if (await backup.Database.SqlQueryRaw<string>("PRAGMA integrity_check").ToListAsync() is not ["ok"])
                return "Dit bestand is beschadigd. Kies een andere reservekopie.";
            var applied = (await backup.Database.GetAppliedMigrationsAsync()).ToList();
            if (applied.Count == 0) return "Dit is geen reservekopie van Elke Deur.";
            return applied.Except(backup.Database.GetMigrations()).Any()
                ? "Deze reservekopie komt van een nieuwere versie van Elke Deur. Installeer eerst die versie."
                : null;
        }
        catch (SqliteException)
        {
            return "Dit is geen reservekopie van Elke Deur.";
        }
    }

    public static SqliteDb Open(string connection) =>
        new(new DbContextOptionsBuilder<SqliteDb>().UseSqlite(connection).Options);

    public static string ReadOnly(string file) =>
        new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString();
}
