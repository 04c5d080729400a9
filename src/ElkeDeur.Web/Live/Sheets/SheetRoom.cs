using ElkeDeur.Domain.Sessions;
using ElkeDeur.Domain.Worksheets.Together;
using ElkeDeur.Web.Data.Entities;

namespace ElkeDeur.Web.Live.Sheets;

/// <summary>A sheet that is in use on this server.</summary>
public sealed class SheetRoom(WorksheetRow row, string code, Live<SheetState, SheetCommand> live) : LiveRoom<SheetState, SheetCommand>(live)
{
    private volatile WorksheetRow stored = row;
    private volatile string code = code;

    public override string Id => stored.Id;
    public string WorkspaceId => stored.WorkspaceId;
    public byte[] BoardSecretHash => stored.BoardSecretHash;

    /// <summary>The code with which others take part; empty until somebody opened the sheet for them.</summary>
    public string Code => code;

    public FragmentSlot BoardFragment { get; } = new();

    /// <summary>Takes over what is stored beside the answers.</summary>
    public void Know(WorksheetRow row, string newCode) => (stored, code) = (row, newCode);
}
