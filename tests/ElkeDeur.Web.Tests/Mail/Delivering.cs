using ElkeDeur.Domain.Auditing;
using ElkeDeur.Domain.People;
using ElkeDeur.Web.Data.Entities;
using ElkeDeur.Web.Data.Retention;
using ElkeDeur.Web.Mail;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Tests.Mail;

public sealed class Delivering
{
    private static readonly MailText Text = new("Onderwerp met ë", "Hallo,\r\n\r\nhttps://elkedeur.example/een/heel/lang/adres/dat/niet/afgebroken/mag/worden/in/de/bron/van/de/mail");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task A_mail_becomes_a_file_and_leaves_no_address_in_the_database(Database database)
    {
        await using var host = await DataHost.StartAsync(database);
        await AddAsync(host);

        var letter = Assert.Single(await host.DeliverAsync());

        Assert.Equal("noor@voorbeeld.nl", letter.To);
        Assert.Contains(Text.Body.Split("\r\n")[2], letter.Text, StringComparison.Ordinal);
        Assert.Contains("Auto-Submitted: auto-generated", letter.Text, StringComparison.OrdinalIgnoreCase);
        await host.AssertForgottenAsync();
        Assert.Empty(await host.DeliverAsync());
    }

    [Theory, EachDatabase]
    public async Task A_mail_waits_until_it_is_due(Database database)
    {
        await using var host = await DataHost.StartAsync(database);
        await AddAsync(host, host.Now.AddDays(2));
        Assert.Empty(await host.DeliverAsync());

        host.Clock.Advance(TimeSpan.FromDays(2));

        Assert.Single(await host.DeliverAsync());
    }

    [Theory, EachDatabase]
    public async Task A_mail_that_was_never_saved_is_never_sent(Database database)
    {
        await using var host = await DataHost.StartAsync(database);
        await using (var db = host.OpenDb()) Outbox.Add(db, EmailAddress.Parse("noor@voorbeeld.nl")!.Value, Text, host.Now);

        Assert.Empty(await host.DeliverAsync());
    }

    [Theory, EachDatabase]
    public async Task A_month_later_nothing_shows_that_it_was_sent(Database database)
    {
        await using var host = await DataHost.StartAsync(database);
        await AddAsync(host);
        await host.DeliverAsync();
        host.Clock.Advance(TimeSpan.FromDays(29));
        await host.Get<Rounds>().RunAsync(Stop);
        Assert.Single(host.AllMail());

        host.Clock.Advance(TimeSpan.FromDays(2));
        await host.Get<Rounds>().RunAsync(Stop);

        Assert.Empty(host.AllMail());
        await using var db = host.OpenDb();
        Assert.Equal(0, await db.OutboxMails.CountAsync(Stop));
    }

    [Fact]
    public async Task A_mail_server_gets_the_mail()
    {
        using var server = new TestMailServer();
        await using var host = await DataHost.StartAsync(Database.Sqlite, ToServer(server.Port));
        await AddAsync(host);

        await host.DeliverAsync();

        var mail = Assert.Single(server.Mails);
        Assert.Contains("RCPT TO:<noor@voorbeeld.nl>", mail, StringComparison.Ordinal);
        Assert.Contains("From: \"Elke Deur\" <deur@gemeente.example>", mail, StringComparison.Ordinal);
        await host.AssertForgottenAsync();
    }

    [Fact]
    public async Task A_server_that_refuses_is_tried_eight_times_ever_later_and_then_given_up()
    {
        using var server = new TestMailServer { Refuses = true };
        await using var host = await DataHost.StartAsync(Database.Sqlite, ToServer(server.Port));
        await AddAsync(host);

        var waits = new List<TimeSpan>();
        for (var attempt = 1; attempt <= 8; attempt++)
        {
            await host.DeliverAsync();
            await host.DeliverAsync();
            var mail = await OnlyMailAsync(host);
            Assert.Equal((attempt, "SMTP MailboxUnavailable"), (mail.Attempts, mail.LastError));
            waits.Add(mail.DueAt - host.Now);
            host.Clock.Advance(mail.DueAt - host.Now);
        }

        Assert.Equal(waits.Take(7).Order(), waits.Take(7));
        await host.AssertForgottenAsync();
        Assert.DoesNotContain(host.Log.Lines, line => line.Contains("noor@", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_server_that_hangs_is_given_up_in_the_end_and_does_not_keep_the_next_mail_waiting()
    {
        using var server = new TestMailServer { Hangs = true };
        await using var host = await DataHost.StartAsync(Database.Sqlite, [.. ToServer(server.Port), ("Mail:Smtp:Patience", "00:00:00.2")]);
        await AddAsync(host);
        await AddAsync(host, host.Now);

        for (var attempt = 1; attempt <= 8; attempt++)
        {
            await host.DeliverAsync();
            await using var db = host.OpenDb();
            var mails = await db.OutboxMails.AsNoTracking().ToListAsync(Stop);
            Assert.All(mails, mail => Assert.Equal((attempt, false), (mail.Attempts, mail.LastError is null)));
            host.Clock.Advance(TimeSpan.FromDays(1));
        }

        await host.AssertForgottenAsync();
    }

    [Fact]
    public async Task A_server_that_was_away_gets_it_later()
    {
        await using var host = await DataHost.StartAsync(Database.Sqlite, ToServer(1));
        await AddAsync(host);
        await host.DeliverAsync();
        Assert.Null((await OnlyMailAsync(host)).SentAt);
        host.Clock.Advance(TimeSpan.FromMinutes(1));

        using var server = new TestMailServer();
        await using var again = await host.AgainAsync(ToServer(server.Port));
        await again.DeliverAsync();

        Assert.Single(server.Mails);
    }

    [Theory, EachDatabase]
    public async Task Two_nodes_send_each_mail_once(Database database)
    {
        await using var one = await DataHost.StartAsync(database);
        await using var other = await one.AgainAsync();
        for (var number = 0; number < 20; number++) await AddAsync(one);

        await Task.WhenAll(
            one.Get<MailDelivery>().DeliverDueAsync(Stop), other.Get<MailDelivery>().DeliverDueAsync(Stop));
        await one.DeliverAsync();

        Assert.Equal(20, one.AllMail().Count);
    }

    private static (string, string)[] ToServer(int port) =>
    [
        ("PublicAddress", "https://elkedeur.example"), ("Mail:From", "deur@gemeente.example"),
        ("Mail:Smtp:Host", "127.0.0.1"), ("Mail:Smtp:Port", $"{port}"), ("Mail:Smtp:Tls", "false"),
    ];

    private static async Task AddAsync(DataHost host, DateTime? due = null)
    {
        await using var db = host.OpenDb();
        Outbox.Add(db, EmailAddress.Parse("noor@voorbeeld.nl")!.Value, Text, host.Now, due);
        await db.SaveAsync(new Occasion(Actor.System, host.Now, "test", "test"), Stop);
    }

    private static async Task<OutboxMailRow> OnlyMailAsync(DataHost host)
    {
        await using var db = host.OpenDb();
        return await db.OutboxMails.AsNoTracking().SingleAsync(Stop);
    }
}
