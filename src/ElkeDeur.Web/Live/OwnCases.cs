using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Domain.Mysteries.Play;
using ElkeDeur.Web.Content;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Editing.Media;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Live;

/// <summary>Own cases of workspaces. They are read from the database when a session needs one; their id starts with <c>eigen-</c>.</summary>
public sealed class OwnCases(IDbContextFactory<AppDb> data, MysteryShelf shelf)
{
    public const string Unknown = "Dit mysterie bestaat niet. Kies een ander.";

    private const string Prefix = "eigen-";

    /// <summary>What an own case is called wherever a mystery can be chosen.</summary>
    public static string IdOf(string rowId) => Prefix + rowId;

    /// <summary>The own cases of a workspace that can be played, by title.</summary>
    public async Task<IReadOnlyList<Mystery>> OfAsync(string? workspaceId)
    {
        await using var db = await data.CreateDbContextAsync();
        var ids = await db.OwnCases.Where(c => c.WorkspaceId == workspaceId && c.RemovedAt == null).OrderBy(c => c.Title).Select(c => Prefix + c.Id).ToListAsync();
        foreach (var id in ids) await KnowAsync(id);
        return [.. ids.Select(shelf.Find).OfType<Mystery>()];
    }

    /// <summary>Reads the case that a command chooses; false when it is an own case of another workspace.</summary>
    public async Task<bool> AllowAsync(PlayCommand command, string? workspaceId)
    {
        var chosen = command switch { PlayCommand.Prepare p => p.MysteryId, PlayCommand.SwitchCase c => c.MysteryId, _ => "" };
        if (!chosen.StartsWith(Prefix, StringComparison.Ordinal)) return true;
        await KnowAsync(chosen);
        await using var db = await data.CreateDbContextAsync();
        var rowId = chosen[Prefix.Length..];
        return await db.OwnCases.AnyAsync(c => c.Id == rowId && c.WorkspaceId == workspaceId && c.RemovedAt == null);
    }

    /// <summary>Reads an own case when it is not on the shelf yet; false when nobody knows it (any more).</summary>
    public async Task<bool> KnowAsync(string mysteryId)
    {
        if (shelf.Find(mysteryId) is not null) return true;
        if (!mysteryId.StartsWith(Prefix, StringComparison.Ordinal)) return false;
        await using var db = await data.CreateDbContextAsync();
        var rowId = mysteryId[Prefix.Length..];
        if (await db.OwnCases.AsNoTracking().FirstOrDefaultAsync(c => c.Id == rowId) is not { } row) return false;
        if (ContentFile.Read<Mystery>(row.Title, row.Yaml, MysteryChecks.Of).Content is not { } mystery) return false;
        shelf.Add(mysteryId, mystery, (await new MediaShelf(db).OfAsync(row.WorkspaceId)).For(mystery));
        return true;
    }
}
