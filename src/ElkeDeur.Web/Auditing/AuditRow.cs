using ElkeDeur.Domain.Auditing;

namespace ElkeDeur.Web.Auditing;

/// <summary>One line of the audit log: who did what, when, to what.</summary>
[NotPersonal]
public sealed class AuditRow
{
    public long Id { get; set; }
    public DateTime At { get; set; }

    [Personal(PersonalKind.Pseudonym, Keep.OneYear)]
    public string Who { get; set; } = "";

    [NotPersonal]
    public string What { get; set; } = "";

    [NotPersonal]
    public string Subject { get; set; } = "";

    public static AuditRow Of(Occasion occasion) => new()
    {
        At = occasion.At,
        Who = occasion.Who.ToString(),
        What = occasion.What,
        Subject = occasion.Subject,
    };
}
