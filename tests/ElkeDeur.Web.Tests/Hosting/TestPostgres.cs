using ElkeDeur.Web.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ElkeDeur.Web.Tests.Hosting;

/// <summary>The PostgreSQL server of the tests. Migrated once in a run; each test gets a copy.</summary>
public static class TestPostgres
{
    public const string HowToGet = "ELKEDEUR_TEST_POSTGRES holds no connection string. Start a server with: eng/test-postgres start";

    private static readonly Lazy<string> Template = new(MakeTemplate);

    public static bool IsMissing => string.IsNullOrEmpty(Server);

    /// <summary>Where everything has to be proven, a missing server is a failure.</summary>
    public static bool IsNeeded => Environment.GetEnvironmentVariable("CI") == "true";

    private static string? Server => Environment.GetEnvironmentVariable("ELKEDEUR_TEST_POSTGRES");

    /// <summary>Makes the database and gives the connection string to it.</summary>
    public static string Copy(string name)
    {
        Run($"CREATE DATABASE {name} TEMPLATE {Template.Value} STRATEGY file_copy");
        return To(name);
    }

    public static async Task DropAsync(string name)
    {
        await using var server = new NpgsqlConnection(Server);
        await server.OpenAsync();
        await using var drop = new NpgsqlCommand($"DROP DATABASE {name} WITH (FORCE)", server);
        await drop.ExecuteNonQueryAsync();
    }

    private static string MakeTemplate()
    {
        if (IsMissing) throw new InvalidOperationException(HowToGet);
        var name = "template_" + RowId.New();
        Run($"CREATE DATABASE {name}");
        using var db = new PostgresDb(new DbContextOptionsBuilder<PostgresDb>().UseNpgsql(To(name) + ";Pooling=false").Options);
        db.Database.Migrate();
        return name;
    }

    private static string To(string name) =>
        new NpgsqlConnectionStringBuilder(Server) { Database = name, MaxPoolSize = 20 }.ToString();

    private static void Run(string command)
    {
        using var server = new NpgsqlConnection(Server);
        server.Open();
        using var create = new NpgsqlCommand(command, server);
        create.ExecuteNonQuery();
    }
}
