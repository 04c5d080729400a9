using System.Net;
using AngleSharp.Dom;
using ElkeDeur.Web.Tests.Features.Sessions;
using ElkeDeur.Web.Tests.Features.Sessions.Play;
using ElkeDeur.Web.Tests.Hosting;
using ElkeDeur.Web.Tests.Mail;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Tests.Features.Agreements;

/// <summary>From the form on the report to the last mail after six weeks, as its owner meets it.</summary>
public sealed class Being_reminded
{
    private const string Address = "fatma@gemeente.example";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task Two_mails_come_after_two_and_six_weeks_and_then_the_address_is_gone(Database database)
    {
        await using var app = new TestApp(database, ("PublicAddress", "https://elkedeur.example"));
        using var round = await Own_agreements.AgreedAsync(app);
        var closed = app.Now;
        var ask = await AskAsync(app, round);
        Assert.StartsWith("https://elkedeur.example/", ask.Link("bevestig"), StringComparison.Ordinal);
        await PressAsync(round.Team, ask.Link("bevestig"), "Gelukt");

        app.Clock.Advance(TimeSpan.FromDays(14) - TimeSpan.FromHours(1));
        Assert.Empty(await app.MailRoundAsync());
        app.Clock.Advance(TimeSpan.FromHours(2));
        var first = Assert.Single(await app.MailRoundAsync());
        app.Clock.Advance(TimeSpan.FromDays(28));
        var last = Assert.Single(await app.MailRoundAsync());
        app.Clock.Advance(TimeSpan.FromDays(28));
        Assert.Empty(await app.MailRoundAsync());

        foreach (var mail in new[] { ask, first, last })
        {
            Assert.Equal(Address, mail.To);
            foreach (var typed in new[] { "Samen bellen", "Balie", "Joris", Prepared.Case }) Assert.DoesNotContain(typed, mail.Text, StringComparison.Ordinal);
        }
        Assert.Contains($"Op {Web.Features.Shared.Dates.Day(closed.AddDays(42))} krijg je nog een mail", first.Text, StringComparison.Ordinal);
        Assert.All(new[] { first, last }, mail => Assert.DoesNotContain("maakten afspraken", mail.Text, StringComparison.Ordinal));
        await round.Team.OpenAsync(new Uri(first.Link("afspraken")).AbsolutePath);
        await round.Team.SendAsync(round.Team.Form());
        Assert.Contains("Samen bellen", round.Team.Shown(), StringComparison.Ordinal);
        await using var db = app.OpenDb();
        Assert.Equal(0, await db.ReminderAddresses.CountAsync(Stop));
        Assert.All(await db.OutboxMails.Select(m => m.ToAddress + m.Body).ToListAsync(Stop), Assert.Empty);
    }

    [Theory, EachDatabase]
    public async Task Who_says_stop_hears_nothing_any_more_from_any_session(Database database)
    {
        await using var app = new TestApp(database, ("PublicAddress", "https://elkedeur.example"));
        using var round = await Own_agreements.AgreedAsync(app);
        var ask = await AskAsync(app, round);
        await PressAsync(round.Team, ask.Link("bevestig"), "Gelukt");
        await PressAsync(round.Team, ask.Link("stop"), "Gestopt");
        app.Clock.Advance(TimeSpan.FromDays(15));
        Assert.Empty(await app.MailRoundAsync());

        using var again = await Own_agreements.AgreedAsync(app);
        await again.Team.OpenAsync(again.Report);
        await again.Team.SendAsync(again.Team.Form("form:has([name=mail])"), ("mail", Address));
        Assert.Contains("Kijk in je mail", again.Team.Shown(), StringComparison.Ordinal);
        Assert.Empty(await app.MailRoundAsync());
    }

    [Fact]
    public async Task A_wrong_address_stays_in_the_field_and_an_unknown_link_says_what_to_do()
    {
        await using var app = new TestApp(Database.Sqlite, ("PublicAddress", "https://elkedeur.example"));
        using var round = await Own_agreements.AgreedAsync(app);
        await round.Team.OpenAsync(round.Report);
        await round.Team.SendAsync(round.Team.Form("form:has([name=mail])"), ("mail", "fatma@"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, round.Team.Status);
        Assert.Contains("geen mailadres", round.Team.Shown(), StringComparison.Ordinal);
        Assert.Equal("#mail", round.Team.Page.QuerySelector(".errors a")!.GetAttribute("href"));
        Assert.Equal("true", round.Team.Page.QuerySelector("#mail")!.GetAttribute("aria-invalid"));
        Assert.Equal("fatma@", round.Team.Page.QuerySelector("#mail")!.GetAttribute("value"));

        await PressAsync(round.Team, "https://elkedeur.example/herinnering/bevestig/onbekend", "Deze link werkt niet meer");
        await round.Narrator.OpenAsync(round.Report);
        Assert.Null(round.Narrator.Page.QuerySelector("[name=mail]"));
    }

    private static async Task<Letter> AskAsync(TestApp app, Round round)
    {
        await round.Team.OpenAsync(round.Report);
        await round.Team.SendAsync(round.Team.Form("form:has([name=mail])"), ("mail", Address));
        Assert.Equal(HttpStatusCode.OK, round.Team.Status);
        return Assert.Single(await app.MailRoundAsync());
    }

    internal static async Task PressAsync(Visitor visitor, string link, string answer)
    {
        await visitor.OpenAsync(new Uri(link).AbsolutePath);
        await visitor.SendAsync(visitor.Form());
        Assert.Contains(answer, visitor.Shown(), StringComparison.Ordinal);
    }
}
