using ElkeDeur.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Tests.Hosting;

/// <summary>A SQLite file, migrated once in a run; each test gets a copy.</summary>
public static class TestSqlite
{
    public static readonly Lazy<string> Template = new(Make);

    private static string Make()
    {
        var folder = Directory.CreateTempSubdirectory("elkedeur-template-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        var file = Path.Combine(folder, "template.db");
        using var db = new SqliteDb(new DbContextOptionsBuilder<SqliteDb>().UseSqlite($"Data Source={file};Pooling=False").Options);
        db.Database.Migrate();
        return file;
    }
}
