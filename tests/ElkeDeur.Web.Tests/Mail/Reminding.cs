using System.Text.RegularExpressions;
using ElkeDeur.Web.Data.Retention;
using ElkeDeur.Web.Mail;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Tests.Mail;

public sealed partial class Reminding
{
    private const string Address = "Noor@Voorbeeld.nl";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task From_asking_to_the_last_mail_and_then_the_address_is_gone(Database database)
    {
        await using var host = await StartAsync(database);
        Assert.Equal(ReminderAnswer.Asked, await host.AskAsync(Address, "s1"));
        var confirm = Assert.Single(await host.DeliverAsync());
        Assert.Equal("noor@voorbeeld.nl", confirm.To);
        Assert.True(await host.ConfirmAsync(confirm.Token("bevestig")));

        host.Clock.Advance(TimeSpan.FromDays(14) - TimeSpan.FromSeconds(1));
        Assert.Empty(await RoundAsync(host));
        host.Clock.Advance(TimeSpan.FromSeconds(1));
        var first = Assert.Single(await RoundAsync(host));
        host.Clock.Advance(TimeSpan.FromDays(28) - TimeSpan.FromSeconds(1));
        Assert.Empty(await RoundAsync(host));
        host.Clock.Advance(TimeSpan.FromSeconds(1));
        var last = Assert.Single(await RoundAsync(host));
        host.Clock.Advance(TimeSpan.FromDays(28));
        Assert.Empty(await RoundAsync(host));

        Assert.Equal(("Hoe gaat het met je afspraken?", "Laatste herinnering aan je afspraken"), (first.Subject, last.Subject));
        await host.AssertForgottenAsync();
    }

    [Theory, EachDatabase]
    public async Task Each_reminder_opens_the_own_agreements(Database database)
    {
        await using var host = await StartAsync(database);
        await host.AskAndConfirmAsync(Address, "s1");
        host.Clock.Advance(TimeSpan.FromDays(14));

        var mail = Assert.Single(await RoundAsync(host));

        Assert.StartsWith("https://elkedeur.example/sessie/s1/afspraken/", mail.Link("afspraken"), StringComparison.Ordinal);
        var secret = global::ElkeDeur.Web.Security.Secret.Hash(mail.Link("afspraken").Split('/')[^1]);
        await using var db = host.OpenDb();
        var link = await db.PersonalLinks.SingleAsync(one => one.SecretHash == secret, Stop);
        Assert.Equal(("s1", "p1"), (link.SessionId, link.ParticipantId));
    }

    [Theory, EachDatabase]
    public async Task The_date_of_the_session_counts_and_its_closing_even_more(Database database)
    {
        await using var host = await StartAsync(database);
        await host.ChangeSessionAsync("s1", session => session.PlannedFor = host.Now.AddDays(10));
        await host.AskAndConfirmAsync(Address, "s1");
        host.Clock.Advance(TimeSpan.FromDays(14));
        Assert.Empty(await RoundAsync(host));

        await host.ChangeSessionAsync("s1", session => session.ClosedAt = host.Now);
        host.Clock.Advance(TimeSpan.FromDays(13));
        Assert.Empty(await RoundAsync(host));
        host.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Single(await RoundAsync(host));
    }

    [Theory, EachDatabase]
    public async Task Without_confirming_nothing_comes_and_the_address_goes_after_a_week(Database database)
    {
        await using var host = await StartAsync(database);
        await host.AskAsync(Address, "s1");
        var token = (await host.DeliverAsync()).Single().Token("bevestig");
        host.Clock.Advance(TimeSpan.FromDays(7));

        Assert.False(await host.ConfirmAsync(token));
        Assert.Empty(await RoundAsync(host));
        await host.AssertForgottenAsync();
    }

    [Theory, EachDatabase]
    public async Task Stop_ends_all_mail_in_every_session_for_ever(Database database)
    {
        await using var host = await StartAsync(database);
        await host.AskAndConfirmAsync(Address, "s1");
        await host.AskAsync(Address, "s2");
        var mail = (await host.DeliverAsync()).Single();

        Assert.True(await host.StopAsync(mail.Token("stop")));

        await host.AssertForgottenAsync();
        Assert.False(await host.ConfirmAsync(mail.Token("bevestig")));
        host.Clock.Advance(TimeSpan.FromDays(60));
        Assert.Empty(await RoundAsync(host));
        Assert.Equal(ReminderAnswer.Asked, await host.AskAsync("  NOOR@voorbeeld.NL ", "s3"));
        Assert.Empty(await host.DeliverAsync());
        await host.AssertForgottenAsync();
    }

    [Theory, EachDatabase]
    public async Task A_stop_link_works_after_the_last_mail_and_twice(Database database)
    {
        await using var host = await StartAsync(database);
        await host.AskAndConfirmAsync(Address, "s1");
        host.Clock.Advance(TimeSpan.FromDays(42));
        var last = Assert.Single(await RoundAsync(host));

        Assert.True(await host.StopAsync(last.Token("stop")));
        Assert.True(await host.StopAsync(last.Token("stop")));
        Assert.False(await host.StopAsync("nonsense"));
        Assert.False(await host.StopAsync(new string('A', 43)));
    }

    [Theory, EachDatabase]
    public async Task A_mail_that_waits_is_not_sent_after_stop(Database database)
    {
        await using var host = await StartAsync(database);
        await host.AskAsync(Address, "s1");
        var stop = (await host.DeliverAsync()).Single().Token("stop");
        await host.AskAsync(Address, "s2");

        await host.StopAsync(stop);

        Assert.Empty(await host.DeliverAsync());
        await host.AssertForgottenAsync();
    }

    [Theory, EachDatabase]
    public async Task Who_confirms_twice_is_reminded_once(Database database)
    {
        await using var host = await StartAsync(database);
        await host.AskAndConfirmAsync(Address, "s1");
        await host.AskAndConfirmAsync(Address, "s1");
        host.Clock.Advance(TimeSpan.FromDays(14));

        Assert.Single(await RoundAsync(host));
    }

    [Theory, EachDatabase]
    public async Task No_mail_holds_a_word_that_people_typed(Database database)
    {
        await using var host = await StartAsync(database);
        await host.SaveAsync(host.NewAgreement("s1"));
        await host.AskAndConfirmAsync(Address, "s1");
        var all = host.AllMail().ToList();
        host.Clock.Advance(TimeSpan.FromDays(14));
        all.AddRange(await RoundAsync(host));
        host.Clock.Advance(TimeSpan.FromDays(28));
        all.AddRange(await RoundAsync(host));

        Assert.Equal(3, all.Count);
        Assert.All(all, mail => Assert.DoesNotMatch("Kanarie|bellen|traplift", mail.Text));
        Assert.All(all, mail => Assert.All(AnyLink().Matches(mail.Text), link =>
            Assert.StartsWith("https://elkedeur.example/", link.Value, StringComparison.Ordinal)));
    }

    [Theory, EachDatabase]
    public async Task No_address_or_secret_is_logged(Database database)
    {
        await using var host = await StartAsync(database);
        await host.AskAndConfirmAsync(Address, "s1");
        host.Clock.Advance(TimeSpan.FromDays(42));
        await RoundAsync(host);

        var log = string.Join('\n', host.Log.Lines);

        Assert.DoesNotContain("noor", log, StringComparison.OrdinalIgnoreCase);
        Assert.All(host.AllMail().SelectMany(mail => AnyLink().Matches(mail.Text)),
            link => Assert.DoesNotContain(link.Value.Split('/')[^1], log, StringComparison.Ordinal));
    }

    private static async Task<DataHost> StartAsync(Database database)
    {
        var host = await DataHost.StartAsync(database, ("PublicAddress", "https://elkedeur.example/"));
        await host.SaveAsync(host.NewSession("s1"), host.NewSession("s2"), host.NewSession("s3"));
        return host;
    }

    private static async Task<IReadOnlyList<Letter>> RoundAsync(DataHost host)
    {
        await host.Get<Rounds>().RunAsync(Stop);
        return await host.DeliverAsync();
    }

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex AnyLink();
}
