using System.Net;
using AngleSharp.Dom;
using ElkeDeur.Web.Tests.Features;
using ElkeDeur.Web.Tests.Features.Sessions.Play;
using ElkeDeur.Web.Tests.Features.Sessions;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ElkeDeur.Web.Tests.Live;

/// <summary>What the narrator meets when nothing can be saved: a plain sentence, the typed words, and a game that goes on later.</summary>
public sealed class A_database_in_trouble
{
    private static readonly string What = "Elke week bellen" + new string('!', 450);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Locked_by_another_program()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var round = await AgreeingAsync(app);
        await using var other = new SqliteConnection($"Data Source={app.Folder.Database};Pooling=False");
        await other.OpenAsync(Stop);
        var holding = await other.BeginTransactionAsync(Stop);

        await AssertRefusedAsync(app, round, "te druk", async () => await holding.DisposeAsync());
    }

    [Theory]
    [InlineData("PRAGMA max_page_count=1", "PRAGMA max_page_count=1073741823", "schijf van deze server is vol")]
    [InlineData("PRAGMA query_only=ON", "PRAGMA query_only=OFF", "mag nu niets opslaan")]
    public async Task Full_or_read_only(string trouble, string cure, string sentence)
    {
        await using var app = new TestApp(Database.Sqlite);
        using var round = await AgreeingAsync(app);
        app.Pragma.Now = trouble;

        await AssertRefusedAsync(app, round, sentence, () =>
        {
            app.Pragma.Now = cure;
            return Task.CompletedTask;
        });
    }

    [Theory, EachDatabase(Database.Postgres)]
    public async Task Postgres_allows_nothing_but_reading(Database database)
    {
        await using var app = new TestApp(database);
        using var round = await AgreeingAsync(app);
        await ReadOnlyAsync(app, "on");

        await AssertRefusedAsync(app, round, "mag nu niets opslaan", () => ReadOnlyAsync(app, "off"));
    }

    // Asked of the server, for in this database it could not be undone.
    private static async Task ReadOnlyAsync(TestApp app, string state)
    {
        await using var db = app.OpenDb();
        var server = new NpgsqlConnectionStringBuilder(db.Database.GetConnectionString());
        var sql = $"ALTER DATABASE {server.Database} SET default_transaction_read_only = {state}";
        server.Database = "postgres";
        await using var connection = new NpgsqlConnection(server.ToString());
        await connection.OpenAsync(Stop);
#pragma warning disable CA2100 // The name comes from the test itself.
        await using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(Stop);
        NpgsqlConnection.ClearPool(new NpgsqlConnection(db.Database.GetConnectionString()));
    }

    private static async Task<Round> AgreeingAsync(TestApp app)
    {
        var round = await Round.StartAsync(app);
        await round.ToAsync("s3_afspraken");
        return round;
    }

    private static async Task AssertRefusedAsync(TestApp app, Round round, string sentence, Func<Task> cure)
    {
        round.Narrator.Http.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        var form = round.Narrator.Form("form[data-command=agreement]");
        var before = await round.StateAsync();
        // A full disk takes what still fits on the last page.
        for (var tries = 0; tries < 60; tries++)
        {
            (form, before) = (round.Narrator.Form("form[data-command=agreement]"), await round.StateAsync());
            await round.Narrator.SendAsync(form, ("what", What), ("holder", "Fatma"));
            if (round.Narrator.Status != HttpStatusCode.OK) break;
        }
        Assert.Equal(HttpStatusCode.ServiceUnavailable, round.Narrator.Status);
        Assert.Contains(sentence, round.Narrator.Shown(), StringComparison.Ordinal);
        Assert.Contains("Elke week bellen", round.Narrator.Page.QuerySelector("[data-typed]")!.TextContent, StringComparison.Ordinal);
        Assert.Same(before, await round.StateAsync());
        EveryPageTests.AssertSafe(round.Narrator.Headers);
        Assert.Equal("noindex, nofollow", round.Narrator.Headers.GetValues("X-Robots-Tag").Single());

        round.Narrator.Http.DefaultRequestHeaders.Add("X-Command", "1");
        await round.Narrator.SendAsync(form, ("what", What));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, round.Narrator.Status);
        Assert.Empty(round.Narrator.Page.QuerySelectorAll("main"));
        Assert.Contains(sentence, round.Narrator.Page.Body!.TextContent, StringComparison.Ordinal);
        round.Narrator.Http.DefaultRequestHeaders.Remove("X-Command");

        await cure();
        await round.Narrator.SendAsync(form, ("what", What));
        Assert.Equal(HttpStatusCode.OK, round.Narrator.Status);
        await using var db = app.OpenDb();
        Assert.Equal(before.Agreements.Count + 1, await db.Agreements.CountAsync(Stop));
        Assert.Equal((await round.RoomAsync()).Live.Version, await db.SessionEntries.CountAsync(Stop));
    }
}
