using ElkeDeur.Domain.Auditing;

namespace ElkeDeur.Web.Data.Entities;

/// <summary>A secret link to the agreements of one participant. There may be several: each reminder brings its own.</summary>
[NotPersonal]
public sealed class PersonalLinkRow
{
    public byte[] SecretHash { get; set; } = [];
    public string SessionId { get; set; } = "";

    [Personal(PersonalKind.Pseudonym, Keep.UntilNamesGo)]
    public string ParticipantId { get; set; } = "";

    public DateTime CreatedAt { get; set; }
}
