using ElkeDeur.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Tests.Data;

public sealed class Migrations
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task A_new_installation_makes_its_own_database(Database database)
    {
        await using var host = await DataHost.StartAsync(database);
        await using (var db = host.OpenDb()) await db.Database.EnsureDeletedAsync(Stop);

        await using var again = await host.AgainAsync();

        await again.SaveAsync(again.NewSession("s1"));
    }

    [Theory, EachDatabase]
    public async Task The_model_and_the_migrations_agree(Database database)
    {
        await using var host = await DataHost.StartAsync(database);
        await using var db = host.OpenDb();

        Assert.False(db.Database.HasPendingModelChanges(), "Run: dotnet run --project eng/migrations -- NameOfTheChange");
    }

    [Fact]
    public async Task The_file_is_copied_before_it_is_migrated()
    {
        await using var host = await DataHost.StartAsync(Database.Sqlite);
        await ForgetLastMigrationAsync(host);

        await Assert.ThrowsAnyAsync<Exception>(() => host.AgainAsync());

        Assert.EndsWith("-before-migration.db", Assert.Single(Directory.GetFiles(host.Folder.Backups)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_start_that_was_killed_half_way_does_not_lock_out_the_next()
    {
        await using var host = await DataHost.StartAsync(Database.Sqlite);
        await using (var db = host.OpenDb())
        {
            await db.Database.ExecuteSqlRawAsync(
                """
                CREATE TABLE IF NOT EXISTS "__EFMigrationsLock" ("Id" INTEGER PRIMARY KEY, "Timestamp" TEXT NOT NULL);
                INSERT OR REPLACE INTO "__EFMigrationsLock" VALUES (1, '2026-01-01');
                """, Stop);
        }

        await ForgetLastMigrationAsync(host);
        await Assert.ThrowsAnyAsync<Exception>(() => host.AgainAsync()).WaitAsync(TimeSpan.FromSeconds(20), Stop);
    }

    [Fact]
    public async Task Settings_that_bring_durability_are_on()
    {
        await using var host = await DataHost.StartAsync(Database.Sqlite);
        await using var db = host.OpenDb();
        await db.Database.OpenConnectionAsync(Stop);

        Assert.Equal(["wal"], await db.Database.SqlQueryRaw<string>("PRAGMA journal_mode").ToListAsync(Stop));
        Assert.Equal([2], await db.Database.SqlQueryRaw<int>("PRAGMA synchronous").ToListAsync(Stop));
        Assert.Equal([1], await db.Database.SqlQueryRaw<int>("PRAGMA foreign_keys").ToListAsync(Stop));
        Assert.Equal([1], await db.Database.SqlQueryRaw<int>("PRAGMA secure_delete").ToListAsync(Stop));
    }

    // The tables are still there, so migrating again fails: enough to see what happens before it.
    private static async Task ForgetLastMigrationAsync(DataHost host)
    {
        await using var db = host.OpenDb();
        await db.Database.ExecuteSqlRawAsync(
            """
            UPDATE "__EFMigrationsHistory" SET "MigrationId" = '00000000000000_Older'
            WHERE "MigrationId" = (SELECT max("MigrationId") FROM "__EFMigrationsHistory")
            """, Stop);
    }
}
