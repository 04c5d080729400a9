using ElkeDeur.Domain.Auditing;

namespace ElkeDeur.Web.Data.Entities;

/// <summary>A session as it is now; how it came there is in <see cref="SessionEntryRow"/>.</summary>
[NotPersonal]
public sealed class SessionRow
{
    public string Id { get; set; } = RowId.New();

    /// <summary>Null for a try-out from the start page: it belongs to nobody and is gone the next day.</summary>
    public string? WorkspaceId { get; set; }

    public string MysteryId { get; set; } = "";

    [NotPersonal]
    public string Phase { get; set; } = "";

    public int Version { get; set; }

    [Personal(PersonalKind.FreeText, Keep.UntilNamesGo)]
    public string StateJson { get; set; } = "{}";

    public byte[] BoardSecretHash { get; set; } = [];
    public byte[] RecoverySalt { get; set; } = [];
    public byte[] RecoveryHash { get; set; } = [];
    public DateTime CreatedAt { get; set; }
    public DateTime? PlannedFor { get; set; }
    public DateTime? ClosedAt { get; set; }
    public DateTime? NamesDeletedAt { get; set; }
    public bool TryOut { get; set; }
}
