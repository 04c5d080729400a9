using ElkeDeur.Web.Data;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace ElkeDeur.Web.Tests.Hosting;

/// <summary>An empty database and data folder of its own for one test; gone afterwards.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    public const string HowToGetPostgres =
        "ELKEDEUR_TEST_POSTGRES holds no connection string. Start one with: eng/test-postgres start";

    private readonly string name = "test_" + RowId.New();
    private bool gone;

    public TestDatabase(Database kind)
    {
        Kind = kind;
        Folder = new DataFolder(Directory.CreateTempSubdirectory("elkedeur-").FullName);
        if (kind == Database.Postgres) Connection = CreatePostgres();
    }

    public static bool PostgresIsMissing => string.IsNullOrEmpty(Server);
    public static bool NothingMayBeSkipped => Environment.GetEnvironmentVariable("CI") == "true";

    public Database Kind { get; }
    public DataFolder Folder { get; }

    /// <summary>Null on SQLite: the file in the folder is the default.</summary>
    public string? Connection { get; }

    public IEnumerable<KeyValuePair<string, string?>> Settings =>
    [
        new("ELKEDEUR_DATA", Folder.Root),
        new("ConnectionStrings:ElkeDeur", Connection),
    ];

    private static string? Server => Environment.GetEnvironmentVariable("ELKEDEUR_TEST_POSTGRES");

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref gone, true)) return;
        if (Kind == Database.Postgres) await DropPostgresAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder.Root, recursive: true);
    }

    private string CreatePostgres()
    {
        if (PostgresIsMissing) throw new InvalidOperationException(HowToGetPostgres);
        using var server = new NpgsqlConnection(Server);
        server.Open();
        using var create = new NpgsqlCommand($"CREATE DATABASE {name}", server);
        create.ExecuteNonQuery();
        return new NpgsqlConnectionStringBuilder(Server) { Database = name, MaxPoolSize = 20 }.ToString();
    }

    private async Task DropPostgresAsync()
    {
        await using var server = new NpgsqlConnection(Server);
        await server.OpenAsync();
        await using var drop = new NpgsqlCommand($"DROP DATABASE {name} WITH (FORCE)", server);
        await drop.ExecuteNonQueryAsync();
    }
}
