using System.Net;
using ElkeDeur.Web.Tests.Hosting;

namespace ElkeDeur.Web.Tests.Features.Sessions;

public sealed class Invite
{
    private static readonly (string, string) Address = ("PublicAddress", "https://elkedeur.example");

    [Theory, EachDatabase]
    public async Task The_text_says_when_and_where_and_holds_one_link(Database database)
    {
        await using var app = new TestApp(database, Address);
        using var maker = app.NewVisitor();
        var session = await Prepared.ByAsync(maker, ("Datum", "2036-12-03"), ("Tijd", "13:30"), ("Plek", "Wijkcentrum De Brug"));

        await maker.OpenAsync($"{session.Narrator}/uitnodigen");

        var text = maker.Page.QuerySelector("#tekst")!.TextContent;
        Assert.Contains("woensdag 3 december 2036 om 13:30 uur", text, StringComparison.Ordinal);
        Assert.Contains("Wijkcentrum De Brug", text, StringComparison.Ordinal);
        var link = $"https://elkedeur.example/m/{(await session.RoomAsync(app)).Code}";
        Assert.Equal(2, text.Split("https://").Length);
        Assert.Contains(link, text, StringComparison.Ordinal);
        Assert.Contains("Beste collega", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_organisers_own_words_take_the_place_of_ours()
    {
        await using var app = new TestApp(Database.Sqlite, Address);
        using var maker = app.NewVisitor();
        var session = await Prepared.ByAsync(maker, ("Uitnodiging", "Hoi! Taart is er ook. <b>\"Tot dan\"</b>"));

        await maker.OpenAsync($"{session.Narrator}/uitnodigen");

        var text = maker.Page.QuerySelector("#tekst")!.TextContent;
        Assert.StartsWith("Hoi! Taart is er ook. <b>\"Tot dan\"</b>", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Beste collega", text, StringComparison.Ordinal);
        Assert.Contains("/m/", text, StringComparison.Ordinal);
        Assert.Null(maker.Page.QuerySelector("a[href$='.ics']"));
    }

    [Fact]
    public async Task On_localhost_it_says_that_the_link_works_on_this_device_only()
    {
        await using var here = new TestApp(Database.Sqlite);
        await using var outside = new TestApp(Database.Sqlite, Address);
        using var maker = here.NewVisitor();
        using var other = outside.NewVisitor();

        await maker.OpenAsync($"{(await Prepared.ByAsync(maker)).Narrator}/uitnodigen");
        await other.OpenAsync($"{(await Prepared.ByAsync(other)).Narrator}/uitnodigen");

        Assert.Contains("werkt alleen op dit apparaat", maker.Shown(), StringComparison.Ordinal);
        Assert.DoesNotContain("werkt alleen op dit apparaat", other.Shown(), StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_new_board_link_opens_the_board_and_the_old_one_dies(Database database)
    {
        await using var app = new TestApp(database);
        using var maker = app.NewVisitor();
        using var oldBoard = app.NewVisitor();
        var session = await Prepared.ByAsync(maker);
        await oldBoard.OpenAsync(session.BoardPath);
        await oldBoard.SendAsync(oldBoard.Form());
        using var stream = await oldBoard.ListenAsync($"/sessie/{session.Id}/bord/stroom?versie=1");
        await stream.UntilAsync("event: presence");

        await maker.OpenAsync($"{session.Narrator}/uitnodigen");
        await maker.SendAsync(maker.Form("form[action*='handler=bord']"));
        var path = new Uri(maker.Page.QuerySelector("[data-secret=board]")!.TextContent.Trim()).AbsolutePath;
        await maker.SendAsync(maker.Form("#bord form"));

        Assert.EndsWith($"/sessie/{session.Id}/bord", maker.Page.Url, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, maker.Status);
        Assert.Null(await stream.UntilAsync(line: null));
        foreach (var dead in new[] { session.BoardPath, $"/sessie/{session.Id}/bord" })
        {
            await oldBoard.OpenAsync(dead);
            Assert.Equal(HttpStatusCode.NotFound, oldBoard.Status);
        }
        await oldBoard.OpenAsync(path);
        Assert.Equal(HttpStatusCode.OK, oldBoard.Status);
        await maker.OpenAsync($"{session.Narrator}/uitnodigen");
        Assert.Null(maker.Page.QuerySelector("[data-secret=board]"));
    }

    [Fact]
    public async Task The_board_keeps_working_while_the_game_goes_on_after_a_new_link()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var maker = app.NewVisitor();
        var session = await Prepared.ByAsync(maker);
        await maker.OpenAsync($"{session.Narrator}/uitnodigen");
        await maker.SendAsync(maker.Form("form[action*='handler=bord']"));
        await maker.SendAsync(maker.Form("#bord form"));

        await maker.OpenAsync(session.Narrator);
        await maker.SendAsync(maker.Form("form[data-command=next]"));
        await maker.OpenAsync($"/sessie/{session.Id}/bord");

        Assert.Equal("s1_inleiding", maker.Page.QuerySelector("main")!.GetAttribute("data-phase"));
    }
}
