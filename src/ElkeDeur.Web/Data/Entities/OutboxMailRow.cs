using ElkeDeur.Domain.Auditing;

namespace ElkeDeur.Web.Data.Entities;

/// <summary>A mail that waits in the database until it is delivered.</summary>
[NotPersonal]
public sealed class OutboxMailRow
{
    public string Id { get; set; } = RowId.New();

    [Personal(PersonalKind.Contact, Keep.UntilSent)]
    public string ToAddress { get; set; } = "";

    [NotPersonal]
    public string Subject { get; set; } = "";

    /// <summary>Our own words and links only, but a link may hold a personal token.</summary>
    [Personal(PersonalKind.Pseudonym, Keep.UntilSent)]
    public string Body { get; set; } = "";

    public DateTime CreatedAt { get; set; }
    public DateTime DueAt { get; set; }

    /// <summary>Sent, or no longer wanted. The address and the text are then gone.</summary>
    public DateTime? SentAt { get; set; }

    /// <summary>Also the concurrency token: who raises it may send.</summary>
    public int Attempts { get; set; }

    /// <summary>The kind of failure, never the answer of the mail server: that may repeat the address.</summary>
    [NotPersonal]
    public string? LastError { get; set; }

    public void Close(DateTime now)
    {
        SentAt = now;
        ToAddress = "";
        Body = "";
    }
}
