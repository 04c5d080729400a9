using ElkeDeur.Web.Data.Entities;
using ElkeDeur.Web.Mail;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Tests.Mail;

/// <summary>What a person does with reminders, one call each.</summary>
public static class ReminderSteps
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static Task<ReminderAnswer> AskAsync(this DataHost host, string address, string session) =>
        host.InRequestAsync<ReminderRequest, ReminderAnswer>(request => request.SendAsync(address, new ReminderSubject.OfSession(session), "p1", Stop));

    public static Task<bool> ConfirmAsync(this DataHost host, string token) =>
        host.InRequestAsync<Reminders, bool>(reminders => reminders.ConfirmAsync(token, Stop));

    public static Task<bool> StopAsync(this DataHost host, string token) =>
        host.InRequestAsync<Reminders, bool>(reminders => reminders.StopAsync(token, Stop));

    public static async Task AskAndConfirmAsync(this DataHost host, string address, string session)
    {
        await host.AskAsync(address, session);
        Assert.True(await host.ConfirmAsync((await host.DeliverAsync()).Single().Token("bevestig")));
    }

    /// <summary>Sends what is due, and gives the mails that came by it.</summary>
    public static async Task<IReadOnlyList<Letter>> DeliverAsync(this DataHost host)
    {
        var before = host.AllMail().Select(mail => mail.File).ToHashSet();
        await host.Get<MailDelivery>().DeliverDueAsync(Stop);
        return [.. host.AllMail().Where(mail => !before.Contains(mail.File))];
    }

    public static async Task ChangeSessionAsync(this DataHost host, string id, Action<SessionRow> change)
    {
        await using var db = host.OpenDb();
        change(await db.Sessions.SingleAsync(session => session.Id == id, Stop));
        await db.SaveAsync(new Domain.Auditing.Occasion(Domain.Auditing.Actor.System, host.Now, "test", $"session:{id}"), Stop);
    }

    /// <summary>No table holds an address any more.</summary>
    public static async Task AssertForgottenAsync(this DataHost host)
    {
        await using var db = host.OpenDb();
        Assert.All(await db.ReminderAddresses.Select(row => row.Address).ToListAsync(Stop), Assert.Empty);
        Assert.All(await db.OutboxMails.Select(row => row.ToAddress + row.Body).ToListAsync(Stop), Assert.Empty);
    }
}
