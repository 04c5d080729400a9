using ElkeDeur.Domain.People;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Data.Entities;

namespace ElkeDeur.Web.Mail;

public static class Outbox
{
    /// <summary>Puts a mail in the database. It is sent after the caller saved, together with whatever it is about.</summary>
    /// <param name="due">Not before this moment; UTC.</param>
    public static void Add(AppDb db, EmailAddress to, MailText text, DateTime now, DateTime? due = null) =>
        db.OutboxMails.Add(new OutboxMailRow
        {
            ToAddress = to.Value,
            Subject = text.Subject,
            Body = text.Body,
            CreatedAt = now,
            DueAt = due ?? now,
        });
}

/// <summary>Plain text. Holds our own words and links, nothing that people typed.</summary>
public sealed record MailText(string Subject, string Body);
