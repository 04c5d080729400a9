using System.Globalization;
using System.Net;
using ElkeDeur.Web.Tests.Features.Sessions;
using ElkeDeur.Web.Tests.Features.Worksheets;
using ElkeDeur.Web.Tests.Hosting;
using ElkeDeur.Web.Tests.Mail;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Tests.Features.Agreements;

public sealed class Reminders_of_sheets_and_plans
{
    private const string Address = "fatma@gemeente.example";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task One_mail_comes_on_the_day_to_look_back_and_opens_what_was_agreed(Database database)
    {
        await using var app = new TestApp(database, ("PublicAddress", "https://elkedeur.example"));
        var desk = await AgreedAsync(app, inDays: 30);
        var ask = await AskAsync(app, desk, $"{desk.Sheet}/afspraken");
        Assert.Contains("op de dag dat jullie terugkijken", ask.Text, StringComparison.Ordinal);
        await Being_reminded.PressAsync(desk.Leader, ask.Link("bevestig"), "Gelukt");

        app.Clock.Advance(TimeSpan.FromDays(29));
        Assert.Empty(await app.MailRoundAsync());
        app.Clock.Advance(TimeSpan.FromDays(1));
        var mail = Assert.Single(await app.MailRoundAsync());
        app.Clock.Advance(TimeSpan.FromDays(60));
        Assert.Empty(await app.MailRoundAsync());

        Assert.Equal((Address, "Tijd om terug te kijken"), (mail.To, mail.Subject));
        foreach (var typed in new[] { "eens per week", "wijkcoach" }) Assert.DoesNotContain(typed, mail.Text, StringComparison.Ordinal);
        using var phone = app.NewVisitor();
        await phone.OpenAsync(new Uri(mail.Link("afspraken")).AbsolutePath);
        await phone.SendAsync(phone.Form());
        Assert.Contains("We bellen eens per week", phone.Shown(), StringComparison.Ordinal);
        Assert.Contains("Werkblad: Rolkaart", phone.Shown(), StringComparison.Ordinal);
        await phone.SendAsync(phone.Form("form[action*=kies]"));
        await phone.SendAsync(phone.Form("form[action*=afspraak]"), ("status", "done"));
        Assert.Contains("klaar", phone.Shown(), StringComparison.Ordinal);
        await desk.Leader.OpenAsync($"{desk.Sheet}/afspraken");
        Assert.Contains("klaar", desk.Leader.Shown(), StringComparison.Ordinal);
        await using var db = app.OpenDb();
        Assert.Equal(0, await db.ReminderAddresses.CountAsync(Stop));
    }

    [Fact]
    public async Task A_day_that_moves_moves_the_mail()
    {
        await using var app = new TestApp(Database.Sqlite, ("PublicAddress", "https://elkedeur.example"));
        var desk = await AgreedAsync(app, inDays: 10);
        await Being_reminded.PressAsync(desk.Leader, (await AskAsync(app, desk, $"{desk.Sheet}/afspraken")).Link("bevestig"), "Gelukt");

        await LookBackAsync(app, desk, inDays: 40);
        app.Clock.Advance(TimeSpan.FromDays(11));
        Assert.Empty(await app.MailRoundAsync());
        app.Clock.Advance(TimeSpan.FromDays(30));

        Assert.Single(await app.MailRoundAsync());
    }

    [Theory, EachDatabase]
    public async Task Of_a_plan_two_mails_come_without_any_secret_in_them(Database database)
    {
        await using var app = new TestApp(database, ("PublicAddress", "https://elkedeur.example"));
        var desk = await AgreedAsync(app, inDays: 300);
        var ask = await AskAsync(app, desk, $"{desk.Workspace}/actieplan");
        await Being_reminded.PressAsync(desk.Leader, ask.Link("bevestig"), "Gelukt");

        app.Clock.Advance(TimeSpan.FromDays(15));
        var first = Assert.Single(await app.MailRoundAsync());
        app.Clock.Advance(TimeSpan.FromDays(28));
        var last = Assert.Single(await app.MailRoundAsync());
        app.Clock.Advance(TimeSpan.FromDays(60));
        Assert.Empty(await app.MailRoundAsync());

        Assert.Equal(("Hoe gaat het met jullie actieplan?", "Laatste herinnering aan jullie actieplan"), (first.Subject, last.Subject));
        Assert.All([first, last], mail => Assert.Contains($"https://elkedeur.example{desk.Workspace}/actieplan", mail.Text, StringComparison.Ordinal));
        Assert.All([first, last], mail => Assert.DoesNotContain(desk.WorkspaceLink.Split('/')[^1], mail.Text, StringComparison.Ordinal));
    }

    [Theory, EachDatabase]
    public async Task Everybody_who_took_part_can_be_reminded(Database database)
    {
        await using var app = new TestApp(database, ("PublicAddress", "https://elkedeur.example"));
        var desk = await SheetDesk.BeginAsync(app, "randvoorwaarden-voor-samenwerken");
        await desk.Leader.OpenAsync($"{desk.Sheet}/afspraken");
        await desk.Leader.SendAsync(desk.Leader.Form(), ("what", "We bellen eens per week"));
        await desk.Leader.OpenAsync($"{desk.Sheet}/samen");
        await desk.Leader.SendAsync(desk.Leader.Form("form[action*=open]"));
        var code = desk.Leader.Page.QuerySelector(".code")!.TextContent.Trim();
        await LookBackAsync(app, desk, inDays: 30);
        using var phone = app.NewVisitor();
        await phone.OpenAsync($"/m/{code}");
        await phone.SendAsync(phone.Form());
        await phone.SendAsync(phone.Form("form[action*=organisatie]"), ("naam", "Bibliotheek"));

        await phone.SendAsync(phone.Form("form:has([name=mail])"), ("mail", Address));
        Assert.Contains("Kijk in je mail", phone.Shown(), StringComparison.Ordinal);
        await Being_reminded.PressAsync(phone, Assert.Single(await app.MailRoundAsync()).Link("bevestig"), "Gelukt");
        app.Clock.Advance(TimeSpan.FromDays(30));

        var mail = Assert.Single(await app.MailRoundAsync());
        using var later = app.NewVisitor();
        await later.OpenAsync(new Uri(mail.Link("afspraken")).AbsolutePath);
        await later.SendAsync(later.Form());
        Assert.Contains("We bellen eens per week", later.Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_day_ahead_nobody_is_promised_a_mail()
    {
        await using var app = new TestApp(Database.Sqlite, ("PublicAddress", "https://elkedeur.example"));
        var desk = await SheetDesk.BeginAsync(app, "rolkaart");
        await desk.Leader.OpenAsync($"{desk.Sheet}/afspraken");
        Assert.Null(desk.Leader.Page.QuerySelector("[name=mail]"));

        await LookBackAsync(app, desk, inDays: -1);
        Assert.Contains("Deze dag is al voorbij", desk.Leader.Shown(), StringComparison.Ordinal);
        await LookBackAsync(app, desk, inDays: 5);
        var form = desk.Leader.Form("form:has([name=mail])");
        app.Clock.Advance(TimeSpan.FromDays(6));
        await desk.Leader.SendAsync(form, ("mail", Address));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, desk.Leader.Status);
        await using var db = app.OpenDb();
        Assert.Equal(0, await db.ReminderAddresses.CountAsync(Stop));
    }

    [Fact]
    public async Task A_wrong_address_comes_back_in_the_field()
    {
        await using var app = new TestApp(Database.Sqlite, ("PublicAddress", "https://elkedeur.example"));
        var desk = await AgreedAsync(app, inDays: 10);
        foreach (var page in new[] { $"{desk.Sheet}/afspraken", $"{desk.Workspace}/actieplan" })
        {
            await desk.Leader.OpenAsync(page);
            await desk.Leader.SendAsync(desk.Leader.Form("form:has([name=mail])"), ("mail", "fatma@"));

            Assert.Equal(HttpStatusCode.UnprocessableEntity, desk.Leader.Status);
            Assert.Equal("fatma@", desk.Leader.Page.QuerySelector("#mail")!.GetAttribute("value"));
            Assert.Contains("geen mailadres", desk.Leader.Shown(), StringComparison.Ordinal);
        }
    }

    private static async Task<SheetDesk> AgreedAsync(TestApp app, int inDays)
    {
        var desk = await SheetDesk.BeginAsync(app, "rolkaart");
        await desk.Leader.OpenAsync($"{desk.Sheet}/afspraken");
        await desk.Leader.SendAsync(desk.Leader.Form(), ("what", "We bellen eens per week"), ("holder", "wijkcoach"), ("due", "2036-02-01"));
        await LookBackAsync(app, desk, inDays);
        return desk;
    }

    private static async Task LookBackAsync(TestApp app, SheetDesk desk, int inDays)
    {
        await desk.Leader.OpenAsync($"{desk.Sheet}/afspraken");
        await desk.Leader.SendAsync(desk.Leader.Form("form[action*=terugkijken]"), ("dag", app.Now.AddDays(inDays).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
    }

    private static async Task<Letter> AskAsync(TestApp app, SheetDesk desk, string page)
    {
        await desk.Leader.OpenAsync(page);
        await desk.Leader.SendAsync(desk.Leader.Form("form:has([name=mail])"), ("mail", Address));
        Assert.Contains("Kijk in je mail", desk.Leader.Shown(), StringComparison.Ordinal);
        return Assert.Single(await app.MailRoundAsync());
    }
}
