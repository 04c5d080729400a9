using ElkeDeur.Domain.Auditing;

namespace ElkeDeur.Web.Data.Entities;

/// <summary>A secret link to the agreements of one participant. There may be several: each reminder brings its own.</summary>
[NotPersonal]
public sealed class PersonalLinkRow
{
    public byte[] SecretHash { get; set; } = [];

    /// <summary>The session it is about; null when it is about a sheet.</summary>
    public string? SessionId { get; set; }

    public string? SheetId { get; set; }

    [Personal(PersonalKind.Pseudonym, Keep.UntilNamesGo)]
    public string ParticipantId { get; set; } = "";

    public DateTime CreatedAt { get; set; }
}
