using ElkeDeur.Web.Data.Retention;
using ElkeDeur.Web.Live;
using ElkeDeur.Web.Tests.Features.Sessions;
using ElkeDeur.Web.Tests.Features.Sessions.Play;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace ElkeDeur.Web.Tests.Live;

public sealed class Two_servers
{
    [Theory, EachDatabase(Database.Postgres)]
    public async Task A_command_on_one_shows_on_a_stream_of_the_other(Database database)
    {
        await using var first = new TestApp(database);
        using var round = await Round.StartAsync(first);
        await using var second = first.Another();
        using var late = second.NewVisitor();
        await Round.JoinAsync(late, (await round.RoomAsync()).Code);
        using var stream = await late.ListenAsync(round.TeamPage + "/stroom?versie=1");
        await stream.EventAsync("presence");

        await round.DoAsync("next");

        Assert.Equal("2", (await stream.EventAsync("fragment")).Id);
    }

    [Theory, EachDatabase(Database.Postgres)]
    public async Task Who_is_on_one_is_known_on_the_other(Database database)
    {
        await using var first = new TestApp(database);
        using var round = await Round.StartAsync(first);
        await using var second = first.Another();
        using var board = second.NewVisitor();
        await board.OpenAsync(round.Session.BoardPath);
        await board.SendAsync(board.Form());
        using var shown = await board.ListenAsync(round.BoardPage + "/stroom");
        using var here = await round.Team.ListenAsync(round.TeamPage + "/stroom");
        using var told = await round.Narrator.ListenAsync(round.Session.Narrator + "/stroom");

        using var life = await round.Narrator.Http.PostAsync(new Uri(round.Session.Narrator + "/leven", UriKind.Relative), null, TestContext.Current.CancellationToken);

        await UntilAsync(shown, "\"narrator\":\"here\"");
        await UntilAsync(told, "\"boards\":1,\"participants\":1");
        first.Clock.Advance(TimeSpan.FromSeconds(11));
        await UntilAsync(shown, "\"narrator\":\"away\"");
    }

    [Theory, EachDatabase(Database.Postgres)]
    public async Task Commands_on_both_at_once_are_all_kept_and_numbered(Database database)
    {
        await using var first = new TestApp(database);
        using var round = await Round.StartAsync(first);
        await round.ToAsync("s2_ontrafelen");
        await using var second = first.Another();
        using var phone = await round.Session.SecondNarratorAsync(second);

        await Task.WhenAll(AnswerAsync(round.Narrator, "ja"), AnswerAsync(phone, "nee"));

        await using var third = first.Another();
        var answers = (await round.Session.RoomAsync(third)).Live.State.Answers;
        Assert.Equal((5, 5), (answers.Yes, answers.No));
    }

    [Theory, EachDatabase]
    public async Task After_a_restart_everything_is_as_it_was(Database database)
    {
        await using var first = new TestApp(database);
        using var round = await Round.StartAsync(first);
        await round.ToAsync("s2_ontrafelen");
        await round.DoAsync("mark");

        await using var second = first.Another();
        using var phone = await round.Session.SecondNarratorAsync(second);

        Assert.Equal(round.Narrator.Page.QuerySelector(".narrator__body ol.ticks")!.TextContent, phone.Page.QuerySelector(".narrator__body ol.ticks")!.TextContent);
        Assert.Equal(Round.VersionOf(round.Narrator), Round.VersionOf(phone));
    }

    [Theory, EachDatabase]
    public async Task Names_that_one_wipes_are_gone_from_the_memory_of_the_other(Database database)
    {
        await using var first = new TestApp(database);
        using var round = await Round.StartAsync(first);
        await round.ToAsync("s3_afspraken");
        await round.DoAsync("takeaway", "", ("text", "Kanarienotitie"));
        await round.DoAsync("close");
        await using var second = first.Another();
        using var reader = second.NewVisitor();
        await Round.JoinAsync(reader, (await round.RoomAsync()).Code);
        Assert.Contains("Kanarienotitie", await ReadAsync(reader, round.Report), StringComparison.Ordinal);

        first.Clock.Advance(TimeSpan.FromDays(90));
        await first.Services.GetRequiredService<Rounds>().RunAsync(TestContext.Current.CancellationToken);

        // Servers on one SQLite file do not hear each other: there is only one.
        if (database == Database.Sqlite) await second.Services.GetRequiredService<Rooms>().RefreshAsync(round.Session.Id);
        for (var tries = 0; tries < 50 && (await ReadAsync(reader, round.Report)).Contains("Kanarie", StringComparison.Ordinal); tries++)
            await Task.Delay(100, TestContext.Current.CancellationToken);
        Assert.DoesNotContain("Kanarie", await ReadAsync(reader, round.Report), StringComparison.Ordinal);
        Assert.DoesNotContain("Kanarie", await ReadAsync(reader, round.TeamPage), StringComparison.Ordinal);
    }

    private static async Task<string> ReadAsync(Visitor reader, string page)
    {
        await reader.OpenAsync(page);
        Assert.Equal(System.Net.HttpStatusCode.OK, reader.Status);
        return reader.Everything();
    }

    private static async Task UntilAsync(StreamReader stream, string words)
    {
        string data;
        do data = (await stream.EventAsync("presence")).Data;
        while (!data.Contains(words, StringComparison.Ordinal));
    }

    private static async Task AnswerAsync(Visitor narrator, string answer)
    {
        for (var i = 0; i < 5; i++) await narrator.SendAsync(narrator.Form("form[data-command=answer]"), ("answer", answer));
    }
}
