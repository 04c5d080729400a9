using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Domain.Mysteries.Play;
using ElkeDeur.Web.Content;
using ElkeDeur.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Live;

/// <summary>Own cases of workspaces. They are read from the database when a session needs one; their id starts with <c>eigen-</c>.</summary>
public sealed class OwnCases(IDbContextFactory<AppDb> data, MysteryShelf shelf)
{
    public const string Prefix = "eigen-";

    /// <summary>Whether the command may use the case it names: an own case is played in its own workspace only.</summary>
    public async Task<bool> MayUseAsync(PlayCommand command, string? workspaceId)
    {
        var mysteryId = (command as PlayCommand.Prepare)?.MysteryId ?? (command as PlayCommand.SwitchCase)?.MysteryId;
        if (mysteryId is null || !mysteryId.StartsWith(Prefix, StringComparison.Ordinal)) return true;
        await KnowAsync(mysteryId);
        await using var db = await data.CreateDbContextAsync();
        var rowId = mysteryId[Prefix.Length..];
        return workspaceId is not null && await db.OwnCases.AnyAsync(c => c.Id == rowId && c.WorkspaceId == workspaceId);
    }

    public async Task KnowAsync(string mysteryId)
    {
        if (!mysteryId.StartsWith(Prefix, StringComparison.Ordinal) || shelf.Find(mysteryId) is not null) return;
        await using var db = await data.CreateDbContextAsync();
        var rowId = mysteryId[Prefix.Length..];
        if (await db.OwnCases.AsNoTracking().FirstOrDefaultAsync(c => c.Id == rowId) is not { } row) return;
        if (ContentFile.Read<Mystery>(row.Title, row.Yaml, MysteryChecks.Of).Content is { } mystery) shelf.Add(mysteryId, mystery);
    }
}
