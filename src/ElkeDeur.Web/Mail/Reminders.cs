using ElkeDeur.Domain.Auditing;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Data.Entities;
using ElkeDeur.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Mail;

/// <summary>What the links in the mails do, once somebody pressed the button on the page behind them.</summary>
public sealed class Reminders(AppDb db, AddressHash hash, TimeProvider time)
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>What the link in a mail is about; nothing when it is unknown.</summary>
    public async Task<ReminderSubject?> AboutAsync(string token, CancellationToken stop = default)
    {
        var hashed = Secret.Hash(token);
        return await db.ReminderAddresses.AsNoTracking().SingleOrDefaultAsync(one => one.ConfirmTokenHash == hashed, stop) is { } row ? ReminderSubject.Of(row) : null;
    }

    /// <summary>False when the link is unknown or older than a week.</summary>
    public async Task<bool> ConfirmAsync(string token, CancellationToken stop = default)
    {
        var hashed = Secret.Hash(token);
        var askedAfter = Now - ReminderRequest.LinkValid;
        var row = await db.ReminderAddresses.SingleOrDefaultAsync(one => one.ConfirmTokenHash == hashed, stop);
        if (row is null || row.Address.Length == 0) return false;
        if (row.ConfirmedAt is not null || await IsConfirmedElsewhereAsync(row, stop)) return true;
        if (row.AskedAt <= askedAfter) return false;
        row.ConfirmedAt = Now;
        await db.SaveAsync(new Occasion(new Actor(Role.Participant, row.ParticipantId), Now, "reminder.confirm", ReminderSubject.Of(row).ToString()), stop);
        return true;
    }

    /// <summary>
    /// Ends all mail to the address this token was made for, in every session, and forgets the address.
    /// False for a token that is not ours.
    /// </summary>
    public async Task<bool> StopAsync(string token, CancellationToken stop = default)
    {
        if (await hash.OfTokenAsync(token, stop) is not { } hashed) return false;
        if (!await db.StoppedAddresses.AnyAsync(row => row.AddressHash == hashed, stop))
            db.StoppedAddresses.Add(new StoppedAddressRow { AddressHash = hashed, StoppedAt = Now });
        db.ReminderAddresses.RemoveRange(await db.ReminderAddresses.Where(row => row.AddressHash == hashed).ToListAsync(stop));
        await db.SaveAsync(new Occasion(new Actor(Role.Visitor), Now, "reminder.stop", "address"), stop);
        return true;
    }

    // Asked twice, confirmed twice: still one mail at a time.
    private Task<bool> IsConfirmedElsewhereAsync(ReminderAddressRow row, CancellationToken stop) =>
        ReminderSubject.Of(row).In(db.ReminderAddresses).AnyAsync(other => other.AddressHash == row.AddressHash && other.ConfirmedAt != null, stop);
}
