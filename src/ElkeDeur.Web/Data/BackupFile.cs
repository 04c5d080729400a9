using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Data;

/// <summary>A copy of the SQLite file, made while people work.</summary>
public static class BackupFile
{
    /// <summary>Null on PostgreSQL: its administrator makes the backups.</summary>
    public static async Task<string?> MakeAsync(AppDb db, DataFolder folder, string name, CancellationToken stop = default)
    {
        if (!db.Database.IsSqlite()) return null;
        folder.CreateBackups();
        var file = Path.Combine(folder.Backups, name + ".db");
        var half = file + ".half";
        File.Delete(half);
        await CopyAsync(db.Database.GetConnectionString()!, half, stop);
        File.Move(half, file, overwrite: true);
        return file;
    }

    public static string NameFor(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"day-{day:yyyy-MM-dd}");

    private static async Task CopyAsync(string connection, string file, CancellationToken stop)
    {
        await using var source = new SqliteConnection(connection);
        await source.OpenAsync(stop);
        await using var command = source.CreateCommand();
        command.CommandText = "VACUUM INTO $file";
        command.Parameters.AddWithValue("$file", file);
        await command.ExecuteNonQueryAsync(stop);
    }
}
