using ElkeDeur.Web.Security;
using ElkeDeur.Domain.Agreements;
using ElkeDeur.Domain.Auditing;
using ElkeDeur.Domain.People;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Data.Entities;
using ElkeDeur.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Mail;

/// <summary>Puts the reminders that are due in the outbox. With the last one the address goes.</summary>
public sealed class ReminderRound(IDbContextFactory<AppDb> data, ReminderLinks links, TimeProvider time)
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    public async Task RunAsync(CancellationToken stop = default)
    {
        if (!links.CanBeMade) return;
        foreach (var id in await PerhapsDueAsync(stop)) await RemindAsync(id, stop);
    }

    private async Task<List<string>> PerhapsDueAsync(CancellationToken stop)
    {
        var (overBefore, today) = (Now - ReminderPlan.FirstAfter, Dates.Today(Now));
        await using var db = await data.CreateDbContextAsync(stop);
        return await db.ReminderAddresses.Where(row => row.ConfirmedAt != null).Where(row =>
            (row.WorkspaceId != null && row.AskedAt <= overBefore)
            || db.Sessions.Any(session => session.Id == row.SessionId && (session.ClosedAt ?? session.PlannedFor ?? row.AskedAt) <= overBefore)
            || db.Worksheets.Any(sheet => sheet.Id == row.SheetId && sheet.ReviewOn <= today)).Select(row => row.Id).ToListAsync(stop);
    }

    private async Task RemindAsync(string id, CancellationToken stop)
    {
        await using var db = await data.CreateDbContextAsync(stop);
        if (await db.ReminderAddresses.FindAsync([id], stop) is not { } row || EmailAddress.Parse(row.Address) is not { } to) return;
        var (about, over) = (ReminderSubject.Of(row), await OverAsync(db, row, stop));
        var reviewOn = await db.Worksheets.Where(sheet => sheet.Id == row.SheetId).Select(sheet => sheet.ReviewOn).FirstOrDefaultAsync(stop);
        var due = about is not ReminderSubject.OfSheet ? ReminderPlan.Due(over, row.FirstSentAt, Now)
            : ReminderPlan.IsDue(reviewOn, Dates.Today(row.AskedAt), Dates.Today(Now)) ? Reminder.Last : Reminder.None;
        if (due == Reminder.None) return;
        var day = reviewOn ?? (due == Reminder.First ? DateOnly.FromDateTime(over + ReminderPlan.LastAfter) : (DateOnly?)null);
        Outbox.Add(db, to, MailOf(db, about, row, day, await links.StopAsync(to, stop)), Now);
        if (due == Reminder.Last) db.ReminderAddresses.Remove(row);
        else row.FirstSentAt = Now;
        await db.SaveAsync(new Occasion(Actor.System, Now, "reminder.send", about.ToString()), stop);
    }

    // A plan is never over: two and six weeks after somebody asked.
    private static async Task<DateTime> OverAsync(AppDb db, ReminderAddressRow row, CancellationToken stop) =>
        row.SessionId is { } sessionId && await db.Sessions.Where(session => session.Id == sessionId).Select(session => session.ClosedAt ?? session.PlannedFor).FirstOrDefaultAsync(stop) is { } over ? over : row.AskedAt;

    /// <param name="day">The day to look back on, or of the mail that follows.</param>
    private MailText MailOf(AppDb db, ReminderSubject about, ReminderAddressRow row, DateOnly? day, string stopLink) => about switch
    {
        ReminderSubject.OfSheet => ReminderMails.LookBack(day!.Value, links.SheetAgreements(about.Id, NewSecret(db, row)), stopLink),
        ReminderSubject.OfPlan => ReminderMails.Plan(links.Plan(about.Id), day, stopLink),
        _ when day is { } last => ReminderMails.First(links.Agreements(about.Id, NewSecret(db, row)), last, stopLink),
        _ => ReminderMails.Last(links.Agreements(about.Id, NewSecret(db, row)), stopLink),
    };

    private string NewSecret(AppDb db, ReminderAddressRow row)
    {
        var token = Secret.New();
        db.PersonalLinks.Add(new PersonalLinkRow { SecretHash = Secret.Hash(token), SessionId = row.SessionId, SheetId = row.SheetId, ParticipantId = row.ParticipantId, CreatedAt = Now });
        return token;
    }
}
