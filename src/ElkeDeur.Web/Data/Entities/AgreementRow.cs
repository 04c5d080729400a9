using ElkeDeur.Domain.Agreements;
using ElkeDeur.Domain.Auditing;
using ElkeDeur.Domain.Guide;
using ElkeDeur.Domain.Mysteries;

namespace ElkeDeur.Web.Data.Entities;

/// <summary>An <see cref="Agreement"/> as stored. Names of a session go with its other names; those of a sheet or a plan stay until the workspace goes.</summary>
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

    /// <summary>Where it stands in the plan, when somebody chose that.</summary>
    public BuildingBlock? Block { get; set; }

    public ProfessionalRole? Role { get; set; }

    [Personal(PersonalKind.FreeText, Keep.UntilWorkspaceGoes)]
    public string? Team { get; set; }

    [Personal(PersonalKind.FreeText, Keep.UntilWorkspaceGoes)]
    public string? Milestone { get; set; }

    public DateTime CreatedAt { get; set; }

    /// <summary>The opaque id of the participant whose it is: who typed it, or picked it later.</summary>
    [Personal(PersonalKind.Pseudonym, Keep.UntilNamesGo)]
    public string? ByParticipant { get; set; }
}
