using System.Globalization;
using AngleSharp.Dom;
using ElkeDeur.Web.Tests.Features.Sessions;
using ElkeDeur.Web.Tests.Features.Sessions.Play;
using ElkeDeur.Web.Tests.Hosting;

namespace ElkeDeur.Web.Tests.Security;

public sealed class Keeping_a_place
{
    [Fact]
    public async Task Whoever_prepared_months_ahead_is_still_the_narrator_on_the_day()
    {
        await using var app = new TestApp(Database.Sqlite);
        var date = app.Now.AddDays(100);
        using var round = await Round.StartAsync(app, ("Datum", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("Tijd", "13:30"));

        foreach (var (visitor, address, cookie) in new[]
        {
            (round.Narrator, round.Session.Narrator, "verteller"), (round.Narrator, round.Session.Narrator + "/bewaar", "verteller"),
            (round.Narrator, round.Session.Narrator, "verslag"), (round.Board, round.BoardPage, "bord"), (round.Team, round.TeamPage, "deelnemer"),
        })
            Assert.InRange(await AgeAsync(visitor, address, cookie), TimeSpan.FromDays(158), TimeSpan.FromDays(162));
    }

    [Fact]
    public async Task Without_a_date_every_visit_gives_two_more_months()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var round = await Round.StartAsync(app);

        Assert.Equal(TimeSpan.FromDays(60), await AgeAsync(round.Narrator, round.Session.Narrator, "verteller"));
    }

    [Theory, EachDatabase]
    public async Task The_workspace_gives_new_words_for_a_session_of_its_own(Database database)
    {
        await using var app = new TestApp(database);
        using var round = await Round.StartAsync(app);
        using var other = await Round.StartAsync(app);
        using var phone = app.NewVisitor();
        await round.Narrator.OpenAsync($"/werkruimte/{round.Session.WorkspaceId}");
        var form = round.Narrator.Form("form[action*=woorden]");
        await round.Narrator.SendAsync(form, ("session", other.Session.Id));
        Assert.Equal(System.Net.HttpStatusCode.NotFound, round.Narrator.Status);

        await round.Narrator.SendAsync(form);
        var words = round.Narrator.Page.QuerySelector("[data-secret=phrase]")!.TextContent;
        await phone.OpenAsync(round.Session.Narrator + "/herstel");
        await phone.SendAsync(phone.Page.QuerySelector("main form")!, ("woorden", words));

        Assert.EndsWith(round.Session.Narrator, phone.Page.Url, StringComparison.Ordinal);
        Assert.NotEqual(round.Session.Phrase, words);
    }

    private static async Task<TimeSpan> AgeAsync(Visitor visitor, string address, string cookie)
    {
        using var answer = await visitor.Http.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        var given = answer.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith(cookie + "=", StringComparison.Ordinal));
        var age = given.Split("max-age=")[1].Split(';')[0];
        return TimeSpan.FromSeconds(long.Parse(age, CultureInfo.InvariantCulture));
    }
}
