using ElkeDeur.Domain.Auditing;
using ElkeDeur.Domain.Sessions;

namespace ElkeDeur.Domain.Worksheets.Together;

/// <summary>What was saved last and can be taken back: by who leads, of anyone; by who takes part, their own. What one person answered alone is theirs.</summary>
/// <param name="CommandId">The save to take back.</param>
/// <param name="Party">For whom was answered.</param>
/// <param name="Places">Where something changed.</param>
public sealed record LastSave(Guid CommandId, string Party, IReadOnlyList<string> Places)
{
    /// <summary>The newest one, as long as there is time; nothing once the sheet is finished.</summary>
    public static LastSave? Of(Live<SheetState, SheetCommand> live, SheetRules rules, Answering answering, Actor by, DateTime now)
    {
        if (live.State.Finished) return null;
        var undone = live.Undone(rules);
        for (var at = live.Log.Count - 1; at >= 0 && now - live.Log[at].At <= rules.UndoWindow; at--)
        {
            var entry = live.Log[at];
            var mine = entry.By == by || (by.Role == Role.Narrator && answering != Answering.PerPerson);
            if (mine && !undone.Contains(entry.CommandId) && Of(live, rules, at) is { } save) return save;
        }
        return null;
    }

    private static LastSave? Of(Live<SheetState, SheetCommand> live, SheetRules rules, int at) => live.Log[at] switch
    {
        { Command: SheetCommand.Fill fill, CommandId: var id } => new(id, fill.Party, [.. fill.Changes.Select(change => change.Place)]),
        { Command: SheetCommand.Choose choose, CommandId: var id } when Chosen(live, rules, at, choose) is { } beside => new(id, beside.Party, [beside.Place]),
        _ => null,
    };

    // What was chosen is gone from the state; it stood there just before.
    private static BesideText? Chosen(Live<SheetState, SheetCommand> live, SheetRules rules, int at, SheetCommand.Choose choose) =>
        Live<SheetState, SheetCommand>.Replay(rules, live.Log.Take(at)).State.Beside.Find(one => one.Id == choose.Beside);
}
