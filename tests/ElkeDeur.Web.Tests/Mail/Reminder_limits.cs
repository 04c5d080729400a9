using ElkeDeur.Web.Mail;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Tests.Mail;

public sealed class Reminder_limits
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task A_session_takes_twelve_addresses(Database database)
    {
        await using var host = await StartAsync(database);
        for (var number = 1; number <= 12; number++)
            Assert.Equal(ReminderAnswer.Asked, await host.AskAsync($"p{number}@voorbeeld.nl", "s1"));

        Assert.Equal(ReminderAnswer.Full, await host.AskAsync("p13@voorbeeld.nl", "s1"));
        Assert.Equal(ReminderAnswer.Asked, await host.AskAsync("P12@voorbeeld.nl", "s1"));
        Assert.Equal(ReminderAnswer.Asked, await host.AskAsync("p13@voorbeeld.nl", "s2"));
    }

    [Theory, EachDatabase]
    public async Task Asking_at_the_same_moment_does_not_make_thirteen(Database database)
    {
        await using var host = await StartAsync(database);

        await Task.WhenAll(Enumerable.Range(1, 20).Select(number => TryAsync(host, $"p{number}@voorbeeld.nl")));

        await using var db = host.OpenDb();
        Assert.InRange(await db.ReminderAddresses.CountAsync(Stop), 5, 12);
    }

    [Theory, EachDatabase]
    public async Task An_address_gets_three_confirmations_a_week_over_all_sessions(Database database)
    {
        await using var host = await StartAsync(database);
        foreach (var session in new[] { "s1", "s1", "s2" })
            Assert.Equal(ReminderAnswer.Asked, await host.AskAsync("noor@voorbeeld.nl", session));

        Assert.Equal(ReminderAnswer.TooOftenThisWeek, await host.AskAsync("noor@voorbeeld.nl", "s3"));
        Assert.Equal(3, (await host.DeliverAsync()).Count);
        host.Clock.Advance(TimeSpan.FromDays(7));
        Assert.Equal(ReminderAnswer.Asked, await host.AskAsync("noor@voorbeeld.nl", "s3"));
    }

    [Theory, EachDatabase]
    public async Task Who_said_stop_gets_the_same_answers_as_anybody_else(Database database)
    {
        await using var host = await StartAsync(database);
        await host.AskAsync("noor@voorbeeld.nl", "s1");
        await host.StopAsync((await host.DeliverAsync()).Single().Token("stop"));

        foreach (var session in new[] { "s1", "s2", "s3" })
            Assert.Equal(ReminderAnswer.Asked, await host.AskAsync("noor@voorbeeld.nl", session));

        Assert.Equal(ReminderAnswer.TooOftenThisWeek, await host.AskAsync("noor@voorbeeld.nl", "s3"));
        Assert.Empty(await host.DeliverAsync());
    }

    [Theory, EachDatabase]
    public async Task There_is_nothing_to_be_reminded_of_in_a_try_out_or_an_unknown_session(Database database)
    {
        await using var host = await StartAsync(database);
        await host.ChangeSessionAsync("s1", session => session.TryOut = true);

        Assert.Equal(ReminderAnswer.NothingToRemind, await host.AskAsync("noor@voorbeeld.nl", "s1"));
        Assert.Equal(ReminderAnswer.NothingToRemind, await host.AskAsync("noor@voorbeeld.nl", "nobody"));
    }

    [Fact]
    public async Task Without_a_public_address_nothing_is_mailed_to_the_outside()
    {
        await using var host = await StartAsync(Database.Sqlite, ("Mail:Smtp:Host", "mail.example"));

        var answer = await host.AskAsync("noor@voorbeeld.nl", "s1");

        Assert.Equal(ReminderAnswer.NoPublicAddress, answer);
        Assert.Contains("PublicAddress", answer.Sentence(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Trying_out_on_one_machine_needs_no_settings()
    {
        await using var host = await StartAsync(Database.Sqlite);

        Assert.Equal(ReminderAnswer.Asked, await host.AskAsync("noor@voorbeeld.nl", "s1"));

        Assert.StartsWith("http://localhost", (await host.DeliverAsync()).Single().Link("bevestig"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("noor")]
    [InlineData("noor@gemeente")]
    [InlineData("noor@@gemeente.nl")]
    [InlineData("@gemeente.nl")]
    [InlineData("noor@gemeente..nl")]
    [InlineData("noor@gemeente.nl\r\nBcc: a@b.nl")]
    [InlineData("a@b.nl, c@d.nl")]
    [InlineData("Noor <noor@gemeente.nl>")]
    public async Task What_cannot_be_an_address_is_refused(string typed)
    {
        await using var host = await StartAsync(Database.Sqlite);

        Assert.Equal(ReminderAnswer.NotAnAddress, await host.AskAsync(typed, "s1"));
    }

    // Under pressure somebody may be asked to try again; nobody slips in.
    private static async Task TryAsync(DataHost host, string address)
    {
        try
        {
            await host.AskAsync(address, "s1");
        }
        catch (Exception busy) when (Web.Data.Troubles.Of(busy) == Web.Data.Trouble.Busy)
        {
        }
    }

    private static async Task<DataHost> StartAsync(Database database, params (string, string)[] settings)
    {
        var host = await DataHost.StartAsync(database, settings);
        await host.SaveAsync(host.NewSession("s1"), host.NewSession("s2"), host.NewSession("s3"));
        return host;
    }
}
