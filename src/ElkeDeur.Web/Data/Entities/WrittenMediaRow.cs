using ElkeDeur.Domain.Auditing;

namespace ElkeDeur.Web.Data.Entities;

/// <summary>A drawing or recording of a workspace's own, written anew when it came in. Texts name it by its id; browsers get it at its address.</summary>
[NotPersonal]
public sealed class WrittenMediaRow
{
    public string Id { get; set; } = RowId.New();
    public string WorkspaceId { get; set; } = "";

    /// <summary>A secret of 128 bits: a file that is given to somebody else names the id, and so opens nothing.</summary>
    [NotPersonal]
    public string Address { get; set; } = "";

    /// <summary>png, jpeg, mp3 or opus: decides under which type it is sent.</summary>
    [NotPersonal]
    public string Kind { get; set; } = "";

    /// <summary>A voice or a drawing may say who somebody is.</summary>
    [Personal(PersonalKind.FreeText, Keep.UntilWorkspaceGoes)]
    public byte[] Bytes { get; set; } = [];

    public byte[] Hash { get; set; } = [];
    public int Size { get; set; }

    /// <summary>In pixels, 0 for a recording.</summary>
    public int Width { get; set; }

    public int Height { get; set; }

    /// <summary>In milliseconds, 0 for a drawing.</summary>
    public int Length { get; set; }

    public DateTime CreatedAt { get; set; }
}
