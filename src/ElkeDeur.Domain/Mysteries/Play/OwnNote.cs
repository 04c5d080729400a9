using ElkeDeur.Domain.Auditing;
using ElkeDeur.Domain.Sessions;

namespace ElkeDeur.Domain.Mysteries.Play;

/// <summary>What a participant wrote down just now and can still take back.</summary>
public sealed record OwnNote(Guid CommandId, string Text, DateTime UndoUntil)
{
    /// <summary>The notes of one participant that are younger than the time for undoing, oldest first.</summary>
    public static IReadOnlyList<OwnNote> Of(MysteryRules rules, Live<PlayState, PlayCommand> live, Actor by, DateTime now)
    {
        var recent = live.Log.Reverse().TakeWhile(e => e.At + Live<PlayState, PlayCommand>.UndoWindow > now).Where(e => e.By == by).Reverse().ToList();
        if (recent.Count == 0) return [];
        var undone = live.Undone(rules);
        return [.. recent.Where(e => !undone.Contains(e.CommandId)).Select(Of).OfType<OwnNote>()];
    }

    private static OwnNote? Of(Entry<PlayCommand> entry) => entry.Command switch
    {
        PlayCommand.AgreementNote note => new(entry.CommandId, note.What, entry.At + Live<PlayState, PlayCommand>.UndoWindow),
        PlayCommand.TakeawayNote note => new(entry.CommandId, note.Text, entry.At + Live<PlayState, PlayCommand>.UndoWindow),
        _ => null,
    };
}
