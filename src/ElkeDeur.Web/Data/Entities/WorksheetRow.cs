using ElkeDeur.Domain.Auditing;

namespace ElkeDeur.Web.Data.Entities;

/// <summary>A sheet that is being filled in, as it is now; how it came there is in <see cref="WorksheetEntryRow"/>.</summary>
[NotPersonal]
public sealed class WorksheetRow
{
    public string Id { get; set; } = RowId.New();
    public string WorkspaceId { get; set; } = "";

    /// <summary>Which sheet of the content.</summary>
    [NotPersonal]
    public string Address { get; set; } = "";

    [Personal(PersonalKind.FreeText, Keep.UntilWorkspaceGoes)]
    public string Name { get; set; } = "";

    public int Version { get; set; }

    [Personal(PersonalKind.FreeText, Keep.UntilWorkspaceGoes)]
    public string StateJson { get; set; } = "{}";

    /// <summary>The secret of the link to the big screen; empty until somebody asked for one.</summary>
    public byte[] BoardSecretHash { get; set; } = [];

    public DateTime CreatedAt { get; set; }
    public DateTime ChangedAt { get; set; }
    public DateOnly? ReviewOn { get; set; }
    public bool Finished { get; set; }
}
