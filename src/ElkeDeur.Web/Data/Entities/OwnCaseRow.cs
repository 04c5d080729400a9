using ElkeDeur.Domain.Auditing;

namespace ElkeDeur.Web.Data.Entities;

/// <summary>A case that a workspace imported. Seen and played only there.</summary>
[NotPersonal]
public sealed class OwnCaseRow
{
    public string Id { get; set; } = RowId.New();
    public string WorkspaceId { get; set; } = "";

    [Personal(PersonalKind.FreeText, Keep.UntilWorkspaceGoes)]
    public string Title { get; set; } = "";

    [Personal(PersonalKind.FreeText, Keep.UntilWorkspaceGoes)]
    public string Yaml { get; set; } = "";

    public DateTime CreatedAt { get; set; }

    /// <summary>When it was taken away after it was played: kept for the reports, no longer listed or played.</summary>
    public DateTime? RemovedAt { get; set; }
}
