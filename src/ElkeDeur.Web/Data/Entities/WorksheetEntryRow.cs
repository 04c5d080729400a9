using ElkeDeur.Domain.Auditing;

namespace ElkeDeur.Web.Data.Entities;

/// <summary>One line of a sheet's log: a command that was accepted. Every line is a version.</summary>
[NotPersonal]
public sealed class WorksheetEntryRow
{
    public string SheetId { get; set; } = "";
    public int Sequence { get; set; }

    /// <summary>Made by the page. The same id a second time changes nothing.</summary>
    public Guid CommandId { get; set; }

    public DateTime At { get; set; }

    [Personal(PersonalKind.Pseudonym, Keep.UntilWorkspaceGoes)]
    public string By { get; set; } = "";

    [Personal(PersonalKind.FreeText, Keep.UntilWorkspaceGoes)]
    public string CommandJson { get; set; } = "{}";
}
