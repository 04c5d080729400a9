using ElkeDeur.Domain.Agreements;
using ElkeDeur.Domain.Auditing;

namespace ElkeDeur.Web.Data.Entities;

/// <summary>An <see cref="Agreement"/> as stored.</summary>
[NotPersonal]
public sealed class AgreementRow
{
    public Guid Id { get; set; }

    /// <summary>Null in a try-out.</summary>
    public string? WorkspaceId { get; set; }

    /// <summary>Null when it was made elsewhere.</summary>
    public string? SessionId { get; set; }

    /// <summary>The sheet it was made on, if it was.</summary>
    public string? SheetId { get; set; }

    [Personal(PersonalKind.FreeText, Keep.UntilWorkspaceGoes)]
    public string What { get; set; } = "";

    [Personal(PersonalKind.Name, Keep.UntilNamesGo)]
    public string? Holder { get; set; }

    public DateOnly? Due { get; set; }

    [Personal(PersonalKind.Name, Keep.UntilNamesGo)]
    public string? Partner { get; set; }

    public AgreementStatus Status { get; set; }

    [NotPersonal]
    public string OriginCase { get; set; } = "";

    [NotPersonal]
    public string? OriginElement { get; set; }

    [NotPersonal]
    public string OriginKind { get; set; } = "";

    public DateTime CreatedAt { get; set; }

    /// <summary>The opaque id of the participant whose it is: who typed it, or picked it later.</summary>
    [Personal(PersonalKind.Pseudonym, Keep.UntilNamesGo)]
    public string? ByParticipant { get; set; }
}
