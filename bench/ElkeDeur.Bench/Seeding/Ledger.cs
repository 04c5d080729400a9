using System.Text.Json;
using System.Text.Json.Nodes;
using ElkeDeur.Domain.Auditing;
using ElkeDeur.Domain.Mysteries.Play;
using ElkeDeur.Domain.Sessions;
using ElkeDeur.Web.Data.Entities;
using ElkeDeur.Web.Live;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Bench.Seeding;

/// <summary>What is in the database, checked: every log gapless, no command twice, and the stored state equal to a replay.</summary>
public sealed record Ledger(int Commands, int Wrong)
{
    public static async Task<Ledger> CheckAsync(string dataFolder)
    {
        await using var seed = await Seed.OpenAsync(dataFolder);
        await using var db = seed.OpenDb();
        var entries = (await db.SessionEntries.AsNoTracking().ToListAsync()).ToLookup(e => e.SessionId);
        var wrong = 0;
        foreach (var row in await db.Sessions.AsNoTracking().ToListAsync())
            if (!IsRight(seed.Rules, row, [.. entries[row.Id].OrderBy(e => e.Sequence)])) wrong++;
        return new(entries.Sum(e => e.Count()), wrong);
    }

    public static bool IsRight(MysteryRules rules, SessionRow row, IReadOnlyList<SessionEntryRow> entries) =>
        entries.Count == row.Version
        && entries.Select((e, i) => e.Sequence == i + 1).All(right => right)
        && entries.DistinctBy(e => e.CommandId).Count() == entries.Count
        && JsonNode.DeepEquals(JsonSerializer.SerializeToNode(Replay(rules, entries).State, PlayJson.Options), JsonNode.Parse(row.StateJson));

    public static Live<PlayState, PlayCommand> Replay(MysteryRules rules, IEnumerable<SessionEntryRow> entries) =>
        Live<PlayState, PlayCommand>.Replay(rules, entries.Select(e => new Entry<PlayCommand>(e.Sequence, e.CommandId, e.At, Actor.Parse(e.By), SessionPages.Command(e.CommandJson))));
}
