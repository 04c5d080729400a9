using ElkeDeur.Web.Data;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace ElkeDeur.Web.Tests.Hosting;

/// <summary>An empty, migrated database and a data folder of its own for one test; gone afterwards.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly string name = "test_" + RowId.New();
    private bool gone;

    public TestDatabase(Database kind)
    {
        Kind = kind;
        if (kind == Database.Postgres) Connection = TestPostgres.Copy(name);
        Folder = new DataFolder(Directory.CreateTempSubdirectory("elkedeur-").FullName);
        if (kind == Database.Sqlite) File.Copy(TestSqlite.Template.Value, Folder.Database);
    }

    public Database Kind { get; }
    public DataFolder Folder { get; }

    /// <summary>Null on SQLite: the file in the folder is the default.</summary>
    public string? Connection { get; }

    public IEnumerable<KeyValuePair<string, string?>> Settings =>
    [
        new("ELKEDEUR_DATA", Folder.Root),
        new("ConnectionStrings:ElkeDeur", Connection),
    ];

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref gone, true)) return;
        if (Connection is not null)
        {
            NpgsqlConnection.ClearPool(new NpgsqlConnection(Connection));
            await TestPostgres.DropAsync(name);
        }

        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder.Root, recursive: true);
    }
}
