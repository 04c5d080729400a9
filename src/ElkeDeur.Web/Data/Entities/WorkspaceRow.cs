using ElkeDeur.Domain.Auditing;

namespace ElkeDeur.Web.Data.Entities;

/// <summary>What one organiser makes, behind one secret link.</summary>
[NotPersonal]
public sealed class WorkspaceRow
{
    public string Id { get; set; } = RowId.New();
    public byte[] SecretHash { get; set; } = [];
    public DateTime CreatedAt { get; set; }

    /// <summary>Twelve months after this the workspace is deleted with everything in it.</summary>
    public DateTime LastUsedAt { get; set; }
}
