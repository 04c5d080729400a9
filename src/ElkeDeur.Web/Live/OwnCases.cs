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

    public Task KnowAsync(PlayCommand command) => command switch
    {
        PlayCommand.Prepare prepare => KnowAsync(prepare.MysteryId),
        PlayCommand.SwitchCase change => KnowAsync(change.MysteryId),
        _ => Task.CompletedTask,
    };

    public async Task KnowAsync(string mysteryId)
    {
        if (!mysteryId.StartsWith(Prefix, StringComparison.Ordinal) || shelf.Find(mysteryId) is not null) return;
        await using var db = await data.CreateDbContextAsync();
        var rowId = mysteryId[Prefix.Length..];
        if (await db.OwnCases.AsNoTracking().FirstOrDefaultAsync(c => c.Id == rowId) is not { } row) return;
        if (ContentFile.Read<Mystery>(row.Title, row.Yaml, MysteryChecks.Of).Content is { } mystery) shelf.Add(mysteryId, mystery);
    }
}
