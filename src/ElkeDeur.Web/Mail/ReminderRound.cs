using ElkeDeur.Web.Security;
using ElkeDeur.Domain.Agreements;
using ElkeDeur.Domain.Auditing;
using ElkeDeur.Domain.People;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Mail;

/// <summary>Puts the reminders that are due in the outbox. With the last one the address goes.</summary>
public sealed class ReminderRound(IDbContextFactory<AppDb> data, ReminderLinks links, TimeProvider time)
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    public async Task RunAsync(CancellationToken stop = default)
    {
        if (!links.CanBeMade) return;
        foreach (var (id, over) in await ConfirmedAsync(stop)) await RemindAsync(id, over, stop);
    }

    private async Task<List<(string Id, DateTime Over)>> ConfirmedAsync(CancellationToken stop)
    {
        var overBefore = Now - ReminderPlan.FirstAfter;
        await using var db = await data.CreateDbContextAsync(stop);
        var rows = await db.ReminderAddresses.Where(row => row.ConfirmedAt != null)
            .Join(db.Sessions, row => row.SessionId, session => session.Id,
                (row, session) => new { row.Id, Over = session.ClosedAt ?? session.PlannedFor ?? row.AskedAt })
            .Where(row => row.Over <= overBefore).ToListAsync(stop);
        return [.. rows.Select(row => (row.Id, row.Over))];
    }

    private async Task RemindAsync(string id, DateTime over, CancellationToken stop)
    {
        await using var db = await data.CreateDbContextAsync(stop);
        if (await db.ReminderAddresses.FindAsync([id], stop) is not { } row || EmailAddress.Parse(row.Address) is not { } to) return;
        switch (ReminderPlan.Due(over, row.FirstSentAt, Now))
        {
            case Reminder.First:
                Outbox.Add(db, to, ReminderMails.First(NewLink(db, row), DateOnly.FromDateTime(over + ReminderPlan.LastAfter), await links.StopAsync(to, stop)), Now);
                row.FirstSentAt = Now;
                break;
            case Reminder.Last:
                Outbox.Add(db, to, ReminderMails.Last(NewLink(db, row), await links.StopAsync(to, stop)), Now);
                db.ReminderAddresses.Remove(row);
                break;
            default:
                return;
        }

        await db.SaveAsync(new Occasion(Actor.System, Now, "reminder.send", $"session:{row.SessionId}"), stop);
    }

    private string NewLink(AppDb db, ReminderAddressRow row)
    {
        var token = Secret.New();
        db.PersonalLinks.Add(new PersonalLinkRow
        {
            SecretHash = Secret.Hash(token),
            SessionId = row.SessionId,
            ParticipantId = row.ParticipantId,
            CreatedAt = Now,
        });
        return links.Agreements(row.SessionId, token);
    }
}
