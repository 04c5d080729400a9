using ElkeDeur.Web.Security;
using System.Data;
using ElkeDeur.Domain.Auditing;
using ElkeDeur.Domain.People;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Data.Entities;
using ElkeDeur.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Mail;

/// <summary>Somebody fills in the own address on the own screen, to be reminded of agreements.</summary>
public sealed class ReminderRequest(AppDb db, AddressHash hash, ReminderLinks links, TimeProvider time)
{
    /// <summary>Addresses for one session or plan.</summary>
    public const int MostAddresses = 12;

    /// <summary>Addresses for one sheet: several people of many organisations.</summary>
    public const int MostForSheet = 60;

    public const int MailsPerWeek = 3;
    public static readonly TimeSpan LinkValid = TimeSpan.FromDays(7);

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>Sends one mail with a link to confirm, unless a limit is reached or its owner once said stop.</summary>
    public async Task<ReminderAnswer> SendAsync(string? typed, ReminderSubject about, string participantId, CancellationToken stop = default)
    {
        if (!links.CanBeMade) return ReminderAnswer.NoPublicAddress;
        if (EmailAddress.Parse(typed) is not { } to) return ReminderAnswer.NotAnAddress;
        var token = Secret.New();
        var row = new ReminderAddressRow
        {
            SessionId = (about as ReminderSubject.OfSession)?.Id,
            SheetId = (about as ReminderSubject.OfSheet)?.Id,
            WorkspaceId = (about as ReminderSubject.OfPlan)?.Id,
            ParticipantId = participantId,
            Address = to.Value,
            AddressHash = await hash.OfAsync(to, stop),
            ConfirmTokenHash = Secret.Hash(token),
            AskedAt = Now,
        };
        var mail = ReminderMails.Confirm(about, links.Confirm(token), await links.StopAsync(to, stop));
        return await SaveAsync(row, db => Outbox.Add(db, to, mail, row.AskedAt), triesLeft: 5, stop);
    }

    private async Task<ReminderAnswer> SaveAsync(ReminderAddressRow row, Action<AppDb> send, int triesLeft, CancellationToken stop)
    {
        try
        {
            return await SaveAsync(row, send, stop);
        }
        catch (Exception conflict) when (triesLeft > 1 && Troubles.IsConflict(conflict))
        {
            db.ChangeTracker.Clear();
            return await SaveAsync(row, send, triesLeft - 1, stop);
        }
    }

    // Serializable: of two people who take the last place at the same moment, one is refused.
    private async Task<ReminderAnswer> SaveAsync(ReminderAddressRow row, Action<AppDb> send, CancellationToken stop)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, stop);
        if (await RefusalAsync(row, stop) is { } refusal) return refusal;
        if (await db.StoppedAddresses.AnyAsync(one => one.AddressHash == row.AddressHash, stop)) row.Address = "";
        else send(db);
        db.ReminderAddresses.Add(row);
        var who = new Actor(Role.Participant, row.ParticipantId);
        await db.SaveAsync(new Occasion(who, row.AskedAt, "reminder.ask", ReminderSubject.Of(row).ToString()), stop);
        await transaction.CommitAsync(stop);
        return ReminderAnswer.Asked;
    }

    private async Task<ReminderAnswer?> RefusalAsync(ReminderAddressRow row, CancellationToken stop)
    {
        var about = ReminderSubject.Of(row);
        if (!await ExistsAsync(about, stop)) return ReminderAnswer.NothingToRemind;
        var today = Dates.Today(row.AskedAt);
        if (about is ReminderSubject.OfSheet && !await db.Worksheets.AnyAsync(one => one.Id == about.Id && one.ReviewOn >= today, stop)) return ReminderAnswer.NoDayAhead;
        var others = about.In(db.ReminderAddresses).Where(one => one.AddressHash != row.AddressHash);
        if (await others.Select(one => one.AddressHash).Distinct().CountAsync(stop) >= (about is ReminderSubject.OfSheet ? MostForSheet : MostAddresses)) return ReminderAnswer.Full;
        var weekAgo = row.AskedAt.AddDays(-7);
        return await db.ReminderAddresses.CountAsync(one => one.AddressHash == row.AddressHash && one.AskedAt > weekAgo, stop) >= MailsPerWeek
            ? ReminderAnswer.TooOftenThisWeek
            : null;
    }

    private Task<bool> ExistsAsync(ReminderSubject about, CancellationToken stop) => about switch
    {
        ReminderSubject.OfSession => db.Sessions.AnyAsync(one => one.Id == about.Id && !one.TryOut && one.NamesDeletedAt == null, stop),
        ReminderSubject.OfSheet => db.Worksheets.AnyAsync(one => one.Id == about.Id, stop),
        _ => db.Workspaces.AnyAsync(one => one.Id == about.Id, stop),
    };
}
