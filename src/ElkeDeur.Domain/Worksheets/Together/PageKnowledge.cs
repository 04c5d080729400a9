using ElkeDeur.Domain.Sessions;
using ElkeDeur.Domain.Worksheets.Filling;

namespace ElkeDeur.Domain.Worksheets.Together;

/// <summary>
/// What a page that is open knows of the answers of a party: those of the version it was made from, and what it saved itself since. A change is
/// told apart from what others wrote meanwhile by this, so that a page takes nothing away that it never showed.
/// </summary>
/// <param name="Answers">What its writer began from.</param>
/// <param name="Version">The newest version of which it knows all; the page may say this the next time.</param>
public sealed record PageKnowledge(SheetAnswers Answers, int Version)
{
    /// <param name="from">The version the page was made from, or was told later.</param>
    /// <param name="page">The page, as its saves name it.</param>
    public static PageKnowledge Of(Live<SheetState, SheetCommand> live, SheetRules rules, string party, int from, Guid page)
    {
        var later = live.Log.Skip(from).ToList();
        if (later.TrueForAll(entry => IsKnown(entry.Command, party, page))) return new(live.State.AnswersOf(party), live.Version);
        var began = Live<SheetState, SheetCommand>.Replay(rules, live.Log.Take(from)).State.AnswersOf(party);
        var undone = live.Undone(rules);
        var own = later.Where(entry => !undone.Contains(entry.CommandId)).Select(entry => entry.Command).OfType<SheetCommand.Fill>().Where(fill => fill.Party == party && fill.Page == page).SelectMany(fill => fill.Changes);
        return new(own.Aggregate(began, (answers, change) => answers.With(change.Place, change.Text)), from);
    }

    private static bool IsKnown(SheetCommand command, string party, Guid page) => command switch
    {
        SheetCommand.Fill fill => fill.Party != party || fill.Page == page,
        SheetCommand.Choose or SheetCommand.Undo or SheetCommand.Begin => false,
        _ => true,
    };
}
