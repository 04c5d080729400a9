using ElkeDeur.Domain.Auditing;

namespace ElkeDeur.Web.Data.Entities;

/// <summary>A phone or computer on which the narrator's screen is open.</summary>
[NotPersonal]
public sealed class NarratorDeviceRow
{
    public string Id { get; set; } = RowId.New();
    public string SessionId { get; set; } = "";
    public byte[] SecretHash { get; set; } = [];

    /// <summary>What the narrator recognises it by: kind of device and browser.</summary>
    [Personal(PersonalKind.Pseudonym, Keep.UntilNamesGo)]
    public string Label { get; set; } = "";

    public DateTime FirstSeenAt { get; set; }
    public DateTime? SignedOffAt { get; set; }
}
