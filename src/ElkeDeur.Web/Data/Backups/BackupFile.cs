using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Data.Backups;

/// <summary>A copy of the SQLite file, made while people work.</summary>
public static class BackupFile
{
    /// <summary>Null on PostgreSQL: its administrator makes the backups.</summary>
    public static async Task<string?> MakeAsync(AppDb db, DataFolder folder, BackupName name, CancellationToken stop = default)
    {
        if (!db.Database.IsSqlite()) return null;
        folder.CreateBackups();
        var file = Path.Combine(folder.Backups, name.ToString());
        await CopyAsync(db.Database.GetConnectionString()!, file, stop);
        return file;
    }

    /// <summary>A copy without traces of what was deleted. It gets its name only when it is whole.</summary>
    public static async Task CopyAsync(string connection, string file, CancellationToken stop = default)
    {
        var half = file + ".half";
        File.Delete(half);
        await using var source = new SqliteConnection(connection);
        await source.OpenAsync(stop);
        await using var command = source.CreateCommand();
        command.CommandText = "VACUUM INTO $file";
        command.Parameters.AddWithValue("$file", half);
        await command.ExecuteNonQueryAsync(stop);
        File.Move(half, file, overwrite: true);
    }
}
