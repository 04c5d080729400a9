using ElkeDeur.Domain.Auditing;
using ElkeDeur.Domain.Writing;

namespace ElkeDeur.Web.Data.Entities;

/// <summary>One time that a second reader was asked. The link reads and decides on this one thing, and nothing else.</summary>
[NotPersonal]
public sealed class WrittenReviewRow
{
    public static readonly TimeSpan Lasting = TimeSpan.FromDays(30);

    public string Id { get; set; } = RowId.New();
    public string ItemId { get; set; } = "";

    /// <summary>Empty once the link is dead.</summary>
    public byte[] SecretHash { get; set; } = [];

    public DateTime AskedAt { get; set; }
    public DateTime EndsAt { get; set; }

    /// <summary>Also the concurrency token: a text is decided on once.</summary>
    public ReaderDecision Decision { get; set; }

    public DateTime? DecidedAt { get; set; }

    /// <summary>The version that was decided on.</summary>
    public int? Number { get; set; }

    /// <summary>What the reader calls their function, or a first name.</summary>
    [Personal(PersonalKind.Name, Keep.UntilWorkspaceGoes)]
    public string Reader { get; set; } = "";
}

/// <summary>What a second reader says about one version.</summary>
[NotPersonal]
public sealed class WrittenRemarkRow
{
    public string Id { get; set; } = RowId.New();
    public string ItemId { get; set; } = "";
    public int Number { get; set; }

    [Personal(PersonalKind.FreeText, Keep.UntilWorkspaceGoes)]
    public string Text { get; set; } = "";

    [Personal(PersonalKind.Name, Keep.UntilWorkspaceGoes)]
    public string Reader { get; set; } = "";

    public DateTime At { get; set; }
}

/// <summary>Why a second reader let a text pass in which the check saw something that may say who somebody is.</summary>
[NotPersonal]
public sealed class WrittenReasonRow
{
    public string ReviewId { get; set; } = "";

    /// <summary>The kind of finding: a fixed word from the code.</summary>
    [NotPersonal]
    public string Kind { get; set; } = "";

    public int Number { get; set; }

    [Personal(PersonalKind.FreeText, Keep.UntilWorkspaceGoes)]
    public string Reason { get; set; } = "";
}
