using ElkeDeur.Domain.Auditing;

namespace ElkeDeur.Web.Data.Entities;

/// <summary>One line of a session's log: a command that was accepted.</summary>
[NotPersonal]
public sealed class SessionEntryRow
{
    public string SessionId { get; set; } = "";
    public int Sequence { get; set; }

    /// <summary>Made by the page. The same id a second time changes nothing.</summary>
    public Guid CommandId { get; set; }

    public DateTime At { get; set; }

    [Personal(PersonalKind.Pseudonym, Keep.UntilWorkspaceGoes)]
    public string By { get; set; } = "";

    [Personal(PersonalKind.FreeText, Keep.UntilNamesGo)]
    public string CommandJson { get; set; } = "{}";

    /// <summary>The session's version after this command.</summary>
    public int Version { get; set; }
}
