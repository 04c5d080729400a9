using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Data.Backups;

/// <summary>Puts a backup back. For the program started as: restore FILE.</summary>
public sealed class Restore(DataFolder folder, TimeProvider time, TextWriter say)
{
    /// <summary>0 when the backup is back, 1 with a sentence when nothing was changed.</summary>
    public static Task<int> RunAsync(IConfiguration settings, string file)
    {
        var restore = new Restore(DataFolder.From(settings), TimeProvider.System, Console.Out);
        return DataSetup.UsesPostgres(settings)
            ? restore.RefuseAsync("Deze installatie gebruikt PostgreSQL. Zet een reservekopie terug met pg_restore.")
            : restore.RunAsync(Path.GetFullPath(file));
    }

    public async Task<int> RunAsync(string file)
    {
        if (!File.Exists(file)) return await RefuseAsync($"Het bestand {file} bestaat niet.");
        if (await BackupCheck.FlawOfAsync(file) is { } flaw) return await RefuseAsync(flaw);
        folder.Create();
        if (!await NobodyUsesItAsync()) return await RefuseAsync("Elke Deur draait nog. Stop het programma en probeer het opnieuw.");

        var fresh = folder.Database + ".restore";
        await BackupFile.CopyAsync(BackupCheck.ReadOnly(file), fresh);
        await UpdateAsync(fresh);
        if (File.Exists(folder.Database)) await KeepCurrentAsync(fresh);
        PutInPlace(fresh);
        await say.WriteLineAsync($"Teruggezet: {Path.GetFileName(file)}. Je kunt Elke Deur weer starten.");
        return 0;
    }

    private async Task<int> RefuseAsync(string sentence)
    {
        await say.WriteLineAsync(sentence);
        return 1;
    }

    private static async Task UpdateAsync(string file)
    {
        await using var db = BackupCheck.Open(Writable(file));
        await db.Database.MigrateAsync();
    }

    private async Task KeepCurrentAsync(string fresh)
    {
        folder.CreateBackups();
        var kept = Path.Combine(folder.Backups, new BackupName(time.GetUtcNow().UtcDateTime, "before-restore").ToString());
        File.Copy(folder.Database, kept, overwrite: true);
        await say.WriteLineAsync($"De gegevens van nu staan in {kept}.");
        if (!await TakeOverStopsAsync(fresh))
            await say.WriteLineAsync("De gegevens van nu zijn niet te lezen. Wie later nog 'stop' zei, is niet overgenomen.");
    }

    // Who said stop since the backup was made stays stopped.
    private async Task<bool> TakeOverStopsAsync(string fresh)
    {
        try
        {
            await using var connection = new SqliteConnection(Writable(fresh));
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText =
                """
                ATTACH $current AS current;
                INSERT OR IGNORE INTO StoppedAddresses (AddressHash, StoppedAt)
                    SELECT AddressHash, StoppedAt FROM current.StoppedAddresses;
                DELETE FROM ReminderAddresses WHERE AddressHash IN (SELECT AddressHash FROM StoppedAddresses);
                """;
            command.Parameters.AddWithValue("$current", folder.Database);
            await command.ExecuteNonQueryAsync();
            return true;
        }
        catch (SqliteException)
        {
            return false;
        }
    }

    private void PutInPlace(string fresh)
    {
        foreach (var left in new[] { "-wal", "-shm" })
        {
            File.Delete(fresh + left);
            File.Delete(folder.Database + left);
        }

        File.Move(fresh, folder.Database, overwrite: true);
    }

    // Leaving WAL needs the file for oneself, and moves everything into that one file.
    private async Task<bool> NobodyUsesItAsync()
    {
        if (!File.Exists(folder.Database)) return true;
        try
        {
            await using var own = new SqliteConnection(Writable(folder.Database));
            await own.OpenAsync();
            await using var command = own.CreateCommand();
            command.CommandText = "PRAGMA journal_mode=DELETE";
            return (string?)await command.ExecuteScalarAsync() == "delete";
        }
        catch (SqliteException trouble)
        {
            // A broken file may be replaced; a locked one may not.
            return trouble.SqliteErrorCode is not (5 or 6);
        }
    }

    private static string Writable(string file) =>
        new SqliteConnectionStringBuilder { DataSource = file, Pooling = false, DefaultTimeout = 1 }.ToString();
}
