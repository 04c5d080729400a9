using ElkeDeur.Domain.Auditing;
using ElkeDeur.Domain.Writing;

namespace ElkeDeur.Web.Data.Entities;

/// <summary>Something that is written in a workspace. Its texts are <see cref="WrittenVersionRow"/>s; this says which of them counts.</summary>
[NotPersonal]
public sealed class WrittenItemRow
{
    public string Id { get; set; } = RowId.New();
    public string WorkspaceId { get; set; } = "";
    public WrittenKind Kind { get; set; }

    [Personal(PersonalKind.FreeText, Keep.UntilWorkspaceGoes)]
    public string Title { get; set; } = "";

    /// <summary>The version that is written on.</summary>
    public int Head { get; set; }

    /// <summary>The highest number given out: a version beside the head has one too. Also a concurrency token.</summary>
    public int Last { get; set; }

    /// <summary>Goes up with every change of the head, also within a version. Also a concurrency token: who began from an older one is told.</summary>
    public int Revision { get; set; }

    /// <summary>The version that a second reader confirmed.</summary>
    public int? Confirmed { get; set; }

    /// <summary>The version that readers in the workspace see.</summary>
    public int? Published { get; set; }

    /// <summary>The own case that a published mystery is played as.</summary>
    public string? OwnCaseId { get; set; }

    public DateTime CreatedAt { get; set; }
    public DateTime ChangedAt { get; set; }
}
