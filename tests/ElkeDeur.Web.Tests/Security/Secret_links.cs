using System.Net;
using ElkeDeur.Web.Tests.Features.Sessions;
using ElkeDeur.Web.Tests.Features.Sessions.Play;
using ElkeDeur.Web.Tests.Features.Worksheets;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Tests.Security;

/// <summary>Who has no key sees the same closed door everywhere, and a link that is only looked at stays unused.</summary>
public sealed class Secret_links
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_door_without_key_looks_like_a_door_that_does_not_exist()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var round = await Round.StartAsync(app);
        using var stranger = app.NewVisitor();
        var workspace = round.Session.WorkspaceId;
        var id = round.Session.Id;
        string[] doors =
        [
            $"/sessie/{id}/verteller", $"/sessie/{id}/bord", $"/sessie/{id}/deelnemer", $"/sessie/{id}/verslag", $"/sessie/{id}/bord/open/geheim",
            $"/sessie/{id}/afspraken", $"/sessie/{id}/afspraken/geheim", $"/werkruimte/{workspace}", $"/werkruimte/{workspace}/verhalen", $"/werkruimte/{workspace}/open/geheim",
            $"/werkruimte/{workspace}/voorbereiden",
        ];
        foreach (var visitor in new[] { stranger, round.Board })
            foreach (var door in doors.Where(d => visitor == stranger || !d.EndsWith("/bord", StringComparison.Ordinal)))
            {
                var real = await BodyAsync(visitor, door);
                var random = await BodyAsync(visitor, door.Replace(id, "bcdfghjkmnpqrstv", StringComparison.Ordinal).Replace(workspace, "bcdfghjkmnpqrstv", StringComparison.Ordinal));
                Assert.Equal((HttpStatusCode.NotFound, door), (real.Status, door));
                Assert.Equal(random, real);
            }
    }

    [Fact]
    public async Task The_boards_key_and_the_teams_key_open_no_other_door_or_session()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var one = await Round.StartAsync(app);
        using var other = await Round.StartAsync(app);
        var secret = one.Session.BoardPath.Split('/')[^1];
        foreach (var cookie in new[] { $"verteller={secret}", $"werkruimte={secret}", $"bord={secret}" })
        {
            using var http = app.CreateClient(new() { HandleCookies = false });
            http.DefaultRequestHeaders.Add("Cookie", cookie);
            foreach (var door in new[] { one.Session.Narrator, other.BoardPage, $"/werkruimte/{one.Session.WorkspaceId}", other.Session.Narrator })
                Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync(new Uri(door, UriKind.Relative), Stop)).StatusCode);
        }
        var mine = (await Cookies.OfJoiningAsync(app, (await one.RoomAsync()).Code)).Single(c => c.StartsWith("deelnemer=", StringComparison.Ordinal));
        using var member = app.CreateClient(new() { HandleCookies = false });
        member.DefaultRequestHeaders.Add("Cookie", mine.Split(';')[0]);
        Assert.Equal(HttpStatusCode.OK, (await member.GetAsync(new Uri(one.TeamPage, UriKind.Relative), Stop)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await member.GetAsync(new Uri(other.TeamPage, UriKind.Relative), Stop)).StatusCode);
    }

    [Fact]
    public async Task Looking_at_a_secret_link_changes_nothing_and_sets_no_cookie()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var round = await Round.StartAsync(app);
        using var scanner = app.CreateClient(new() { HandleCookies = false, AllowAutoRedirect = false });
        var before = await CountAsync(app);
        foreach (var link in new[] { round.Session.BoardPath, $"/m/{(await round.RoomAsync()).Code}", "/herinnering/stop/onbekend", "/herinnering/bevestig/onbekend" })
            foreach (var method in new[] { HttpMethod.Head, HttpMethod.Get })
            {
                using var request = new HttpRequestMessage(method, link);
                using var answer = await scanner.SendAsync(request, Stop);
                Assert.Equal((link, HttpStatusCode.OK), (link, answer.StatusCode));
                Assert.DoesNotContain(Cookies.Of(answer), c => !c.StartsWith("formulier=", StringComparison.Ordinal));
            }
        Assert.Equal(before, await CountAsync(app));
    }

    [Fact]
    public async Task Secret_pages_are_not_stored_referred_to_or_indexed()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var round = await Round.StartAsync(app);
        using var table = await SheetTable.OpenAsync(app, "waardenkaart");
        var (person, screen) = (await table.JoinAsync(), await table.BoardAsync());
        var boardLink = new Uri(table.Leader.Page.QuerySelector("[data-secret=board]")!.TextContent.Trim()).AbsolutePath;
        var pages = new (Visitor Visitor, string Page)[]
        {
            (person, table.TakePart), (screen, $"/werkblad/{table.Desk.Id}/bord"), (screen, $"/werkblad/{table.Desk.Id}/bord/deel"), (screen, boardLink), (person, $"/werkblad/{table.Desk.Id}/afspraken/geheim"),
            (round.Narrator, round.Session.Narrator), (round.Board, round.BoardPage), (round.Team, round.TeamPage), (round.Narrator, round.Report),
            (round.Narrator, round.Session.BoardPath), (round.Narrator, $"/werkruimte/{round.Session.WorkspaceId}"), (round.Narrator, "/meedoen"),
            (round.Narrator, round.Session.Narrator + "?handler=deel"), (round.Board, "/sessie/bcdfghjkmnpqrstv/verteller"),
        };
        foreach (var (visitor, page) in pages)
        {
            using var answer = await visitor.Http.GetAsync(new Uri(page, UriKind.Relative), Stop);
            Assert.True(answer.Headers.CacheControl is { NoStore: true }, $"{page}: {answer.Headers.CacheControl}");
            Assert.Equal("noindex, nofollow", answer.Headers.GetValues("X-Robots-Tag").Single());
            Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
        }
        using var list = await person.Http.GetAsync(new Uri("/werkbladen", UriKind.Relative), Stop);
        Assert.False(list.Headers.Contains("X-Robots-Tag"));
    }

    [Fact]
    public async Task Each_role_cookie_is_closed_to_scripts_and_bound_to_its_own_path()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var round = await Round.StartAsync(app);
        var joined = await Cookies.OfJoiningAsync(app, (await round.RoomAsync()).Code);
        Assert.Contains(joined, c => c.StartsWith("deelnemer=", StringComparison.Ordinal) && c.Contains($"path={round.TeamPage};", StringComparison.Ordinal));
        Assert.All(joined.Where(c => !c.StartsWith("formulier=", StringComparison.Ordinal)), c =>
        {
            Assert.Contains("httponly", c, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("samesite=lax", c, StringComparison.OrdinalIgnoreCase);
            Assert.Contains($"path=/sessie/{round.Session.Id}/", c, StringComparison.OrdinalIgnoreCase);
        });
    }

    private static async Task<(HttpStatusCode Status, string Body)> BodyAsync(Visitor visitor, string address)
    {
        using var answer = await visitor.Http.GetAsync(new Uri(address, UriKind.Relative), Stop);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(Stop));
    }

    private static async Task<int> CountAsync(TestApp app)
    {
        await using var db = app.OpenDb();
        return await db.Audit.CountAsync(Stop) + await db.SessionEntries.CountAsync(Stop);
    }
}

public static class Cookies
{
    public static IReadOnlyList<string> Of(HttpResponseMessage answer) =>
        answer.Headers.TryGetValues("Set-Cookie", out var set) ? [.. set] : [];

    /// <summary>The cookies that somebody gets who joins.</summary>
    public static async Task<IReadOnlyList<string>> OfJoiningAsync(TestApp app, string code)
    {
        using var visitor = new Visitor(app.CreateClient(new() { AllowAutoRedirect = false }));
        await visitor.OpenAsync("/meedoen");
        var token = visitor.Form().QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var form = new FormUrlEncodedContent([new("code", code), new("__RequestVerificationToken", token)]);
        using var answer = await visitor.Http.PostAsync(new Uri("/meedoen", UriKind.Relative), form, TestContext.Current.CancellationToken);
        return Of(answer);
    }
}
