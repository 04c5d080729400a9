using ElkeDeur.Domain.Auditing;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ElkeDeur.Web.Tests.Data;

public sealed class Database_troubles
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Another_program_holds_the_lock()
    {
        await using var host = await DataHost.StartAsync(Database.Sqlite);
        await using var other = new SqliteConnection($"Data Source={host.Folder.Database}");
        await other.OpenAsync(Stop);
        await using var holding = await other.BeginTransactionAsync(Stop);

        var problem = await Assert.ThrowsAnyAsync<Exception>(() => host.SaveAsync(host.NewSession("s1")));

        Assert.Equal(Trouble.Busy, Troubles.Of(problem));
        await holding.RollbackAsync(Stop);
        await host.SaveAsync(host.NewSession("s1"));
    }

    [Fact]
    public async Task The_disk_is_full()
    {
        await using var host = await DataHost.StartAsync(Database.Sqlite);
        await using var db = host.OpenDb();
        await db.Database.OpenConnectionAsync(Stop);
        await db.Database.ExecuteSqlRawAsync("PRAGMA max_page_count=1", Stop);
        var large = host.NewSession("s1");
        large.StateJson = new string('x', 1_000_000);
        db.Sessions.Add(large);

        var problem = await Assert.ThrowsAnyAsync<Exception>(() => db.SaveAsync(new Occasion(Actor.System, host.Now, "test", "test"), Stop));

        Assert.Equal(Trouble.Full, Troubles.Of(problem));
    }

    [Fact]
    public async Task Nothing_may_be_written()
    {
        await using var host = await DataHost.StartAsync(Database.Sqlite);
        await using var db = host.OpenDb();
        await db.Database.OpenConnectionAsync(Stop);
        await db.Database.ExecuteSqlRawAsync("PRAGMA query_only=ON", Stop);
        db.Sessions.Add(host.NewSession("s1"));

        var problem = await Assert.ThrowsAnyAsync<Exception>(() => db.SaveAsync(new Occasion(Actor.System, host.Now, "test", "test"), Stop));

        Assert.Equal(Trouble.ReadOnly, Troubles.Of(problem));
    }

    [Fact]
    public async Task The_server_is_gone()
    {
        await using var db = new PostgresDb(
            new DbContextOptionsBuilder<PostgresDb>().UseNpgsql("Host=127.0.0.1;Port=1;Timeout=2").Options);

        var problem = await Assert.ThrowsAnyAsync<Exception>(() => db.Sessions.CountAsync(Stop));

        Assert.Equal(Trouble.Unreachable, Troubles.Of(problem));
    }

    [Theory]
    [InlineData("53100", Trouble.Full)]
    [InlineData("25006", Trouble.ReadOnly)]
    [InlineData("40001", Trouble.Busy)]
    [InlineData("57P01", Trouble.Unreachable)]
    [InlineData("23505", null)]
    public void PostgreSQL_says_it_with_a_code(string state, Trouble? trouble) =>
        Assert.Equal(trouble, Troubles.Of(new DbUpdateException("", new PostgresException("", "ERROR", "ERROR", state))));

    [Fact]
    public void Each_trouble_has_a_sentence_that_says_what_to_do() =>
        Assert.All(Enum.GetValues<Trouble>(), trouble => Assert.Matches("Probeer|probeer|Vraag", trouble.Sentence()));
}
