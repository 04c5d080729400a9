using System.Globalization;
using System.Text.RegularExpressions;
using ElkeDeur.Web.Content;
using ElkeDeur.Web.Tests.Features.Sessions;
using ElkeDeur.Web.Tests.Features.Sessions.Play;
using ElkeDeur.Web.Tests.Hosting;
using ElkeDeur.Web.Tests.Security;
using Microsoft.Extensions.DependencyInjection;

namespace ElkeDeur.Web.Tests.Features.About;

public sealed class AboutTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_manual_tells_the_roles_the_steps_and_the_time()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        var text = (await visitor.OpenAsync("/uitleg")).QuerySelector("main")!.TextContent;
        var module = app.Services.GetRequiredService<MysteryShelf>().Module;

        Assert.All(module.Roles, role => Assert.Contains(role.Text, text, StringComparison.Ordinal));
        Assert.All(module.Manual.Step2, line => Assert.Contains(line, text, StringComparison.Ordinal));
        Assert.Contains($"ongeveer {module.Minutes.Total} minuten", text, StringComparison.Ordinal);
        Assert.Contains(module.Manual.SetUpOnline, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_privacy_page_names_the_period_that_was_set()
    {
        await using var app = new TestApp(Database.Sqlite, ("Retention:NamesDays", "45"));
        using var visitor = app.NewVisitor();
        var text = (await visitor.OpenAsync("/privacy")).QuerySelector("main")!.TextContent;

        Assert.Contains("45 dagen na het afsluiten", text, StringComparison.Ordinal);
        Assert.Contains("na 12 maanden zonder gebruik", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_screens_after_closing_name_that_period_too()
    {
        await using var app = new TestApp(Database.Sqlite, ("Retention:NamesDays", "45"));
        using var round = await Round.StartAsync(app);
        await round.ToAsync("s3_afspraken");
        await round.DoAsync("close");
        await round.Team.OpenAsync(round.Report);

        Assert.Contains("wissen we 45 dagen na het afsluiten", round.Narrator.Shown(), StringComparison.Ordinal);
        Assert.Contains("wissen we 45 dagen na het afsluiten", round.Team.Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_privacy_page_tells_what_is_kept_of_a_device_and_for_how_long()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        var page = await visitor.OpenAsync("/privacy");

        Assert.Contains("een rol met een willekeurig nummer", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("sessionStorage", page.Body!.TextContent, StringComparison.Ordinal);
        foreach (var cookie in await Cookies.OfJoiningAsync(app, await CodeAsync(app)))
        {
            var (name, seconds) = (cookie.Split('=')[0], Regex.Match(cookie, "max-age=([0-9]+)").Groups[1].Value);
            var row = page.QuerySelectorAll("tbody tr").Single(tr => tr.QuerySelector("th")!.TextContent == name);
            if (seconds.Length > 0) Assert.Contains($"{int.Parse(seconds, CultureInfo.InvariantCulture) / 86400} dagen", row.TextContent, StringComparison.Ordinal);
        }
    }

    private static async Task<string> CodeAsync(TestApp app)
    {
        using var round = await Round.StartAsync(app);
        return (await round.RoomAsync()).Code;
    }

    [Fact]
    public async Task Every_cookie_that_is_set_is_on_the_privacy_page()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        var listed = (await visitor.OpenAsync("/privacy")).QuerySelectorAll("tbody th").Select(th => th.TextContent).ToList();

        Assert.Equal(["afspraken", "bewaar", "bord", "deelnemer", "deelnemer-…", "formulier", "meelezer", "rol", "schrijver", "verslag", "verteller", "werkruimte"], listed.Order(StringComparer.Ordinal));
        foreach (var address in EveryPageTests.PublicAddresses(app))
        {
            using var answer = await visitor.Http.GetAsync(new Uri(address, UriKind.Relative), Stop);
            var given = answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : [];
            Assert.All(given, cookie => Assert.Contains(cookie.Split('=')[0], listed));
        }
    }

    [Fact]
    public async Task The_contact_page_names_who_runs_it_or_says_how_to_fill_that_in()
    {
        await using var bare = new TestApp(Database.Sqlite);
        using var guest = bare.NewVisitor();
        Assert.Contains("Contact:Mail", (await guest.OpenAsync("/contact")).Body!.TextContent, StringComparison.Ordinal);

        await using var app = new TestApp(Database.Sqlite, ("Contact:Name", "Gemeente Voorbeeld"), ("Contact:Mail", "hulp@voorbeeld.nl"));
        using var visitor = app.NewVisitor();
        var page = await visitor.OpenAsync("/contact");
        Assert.Contains("Gemeente Voorbeeld", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("a[href='mailto:hulp@voorbeeld.nl']"));
    }

    [Fact]
    public async Task Security_txt_says_where_to_report_and_until_when_it_holds()
    {
        await using var app = new TestApp(Database.Sqlite, ("PublicAddress", "https://elkedeur.example"), ("Contact:Mail", "hulp@voorbeeld.nl"));
        using var visitor = app.NewVisitor();

        var lines = (await visitor.Http.GetStringAsync(new Uri("/.well-known/security.txt", UriKind.Relative), Stop)).Split('\n');

        Assert.Contains("Contact: mailto:hulp@voorbeeld.nl", lines);
        Assert.Contains("Canonical: https://elkedeur.example/.well-known/security.txt", lines);
        var expires = lines.Single(line => line.StartsWith("Expires: ", StringComparison.Ordinal))["Expires: ".Length..];
        Assert.InRange(DateTimeOffset.Parse(expires, System.Globalization.CultureInfo.InvariantCulture).UtcDateTime, app.Now, app.Now.AddYears(1));
    }

    [Fact]
    public async Task Robots_stay_out_of_sessions_but_find_the_mysteries()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();

        var rules = (await visitor.Http.GetStringAsync(new Uri("/robots.txt", UriKind.Relative), Stop)).Split('\n');

        foreach (var path in new[] { "/sessie/", "/werkruimte/", "/werkblad/", "/m/" }) Assert.Contains($"Disallow: {path}", rules);
        Assert.DoesNotContain("Disallow: /m", rules);
    }
}
