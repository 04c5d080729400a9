using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using ElkeDeur.Domain.Auditing;
using ElkeDeur.Domain.People;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Mail;

/// <summary>Sends the mails that are due. After a crash between sending and noting it, a mail is sent twice rather than never.</summary>
public sealed class MailDelivery(
    IDbContextFactory<AppDb> data, DataFolder folder, MailSettings settings, AddressHash hash, TimeProvider time,
    ILogger<MailDelivery> log)
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    public async Task DeliverDueAsync(CancellationToken stop = default)
    {
        foreach (var id in await DueAsync(stop)) await DeliverAsync(id, stop);
    }

    private async Task<List<string>> DueAsync(CancellationToken stop)
    {
        var now = Now;
        await using var db = await data.CreateDbContextAsync(stop);
        return await db.OutboxMails.Where(mail => mail.SentAt == null && mail.DueAt <= now)
            .OrderBy(mail => mail.DueAt).Take(100).Select(mail => mail.Id).ToListAsync(stop);
    }

    private async Task DeliverAsync(string id, CancellationToken stop)
    {
        await using var db = await data.CreateDbContextAsync(stop);
        var mail = await db.OutboxMails.SingleAsync(one => one.Id == id, stop);
        if (!await ClaimAsync(db, mail, stop)) return;
        if (await IsStoppedAsync(db, mail, stop)) mail.Close(Now);
        else await TryAsync(mail, stop);
        await db.SaveAsync(Occasion("mail.send", mail), stop);
    }

    // Two nodes may find the same mail; who raises the number of attempts sends it.
    private async Task<bool> ClaimAsync(AppDb db, OutboxMailRow mail, CancellationToken stop)
    {
        if (mail.SentAt is not null || mail.DueAt > Now) return false;
        mail.Attempts++;
        mail.DueAt = Now + Retry.DelayAfter(mail.Attempts);
        try
        {
            await db.SaveAsync(Occasion("mail.try", mail), stop);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }

    private async Task<bool> IsStoppedAsync(AppDb db, OutboxMailRow mail, CancellationToken stop)
    {
        if (EmailAddress.Parse(mail.ToAddress) is not { } to) return true;
        var stopped = await hash.OfAsync(to, stop);
        return await db.StoppedAddresses.AnyAsync(row => row.AddressHash == stopped, stop);
    }

    private async Task TryAsync(OutboxMailRow mail, CancellationToken stop)
    {
        try
        {
            await SendAsync(mail, stop);
            mail.Close(Now);
        }
        // Whatever is wrong with one mail or server, the next mails get their turn and this one its next try.
        catch (Exception problem) when (!stop.IsCancellationRequested)
        {
            mail.LastError = problem is SmtpException smtp ? $"SMTP {smtp.StatusCode}" : problem.GetType().Name;
            log.LogWarning("Mail {Mail} was not delivered at attempt {Attempt}: {Problem}", mail.Id, mail.Attempts, mail.LastError);
            if (mail.Attempts >= Retry.Most) mail.Close(Now);
        }
    }

    private async Task SendAsync(OutboxMailRow mail, CancellationToken stop)
    {
        if (!settings.LeavesThisMachine) folder.CreateOutbox();
        using var message = new MailMessage(settings.From, new MailAddress(mail.ToAddress))
        {
            Subject = mail.Subject,
            Body = mail.Body,
            // Keeps links in one piece for who reads the source.
            BodyTransferEncoding = Ascii.IsValid(mail.Body) ? TransferEncoding.SevenBit : TransferEncoding.QuotedPrintable,
        };
        message.Headers.Add("Auto-Submitted", "auto-generated");
        using var client = settings.NewClient(folder);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(settings.Patience);
        await client.SendMailAsync(message, limit.Token);
    }

    private Occasion Occasion(string what, OutboxMailRow mail) => new(Actor.System, Now, what, $"mail:{mail.Id}");
}
