using ElkeDeur.Domain.Agreements;
using ElkeDeur.Domain.Sessions;
using ElkeDeur.Domain.Worksheets;
using ElkeDeur.Domain.Worksheets.Together;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Features.Worksheets.Fill;

/// <summary>With what a sheet opens on the day to look back: what was agreed, and what changed since it was finished.</summary>
/// <param name="Since">The day from which changes count.</param>
/// <param name="On">The day that was chosen.</param>
/// <param name="Changes">Nothing when people answer each for themselves: then it is not told who changed what.</param>
public sealed record LookBack(string Address, DateOnly On, bool IsToday, DateOnly Since, IReadOnlyList<Agreement> Agreements, IReadOnlyList<AnswerChange>? Changes)
{
    /// <summary>Nothing before that day.</summary>
    public static async Task<LookBack?> OfAsync(SheetPage page, AppDb db)
    {
        if (page.State.ReviewOn is not { } on || on > page.Today) return null;
        var log = page.Room.Live.Log;
        var closed = log.FindLastIndex(entry => entry.Command is SheetCommand.Finish) is >= 0 and var at ? at : log.FindLastIndex(entry => entry.Command is SheetCommand.Review);
        var then = Live<SheetState, SheetCommand>.Replay(page.Rules, log.Take(closed + 1)).State;
        var rows = await db.Agreements.AsNoTracking().Where(row => row.SheetId == page.SheetId).OrderBy(row => row.CreatedAt).ToListAsync();
        var changes = page.Entry.Sheet.Answering == Answering.PerPerson ? null : SheetChanges.Between(page.Entry, then, page.State, page.Today);
        return new(page.Address, on, on == page.Today, Dates.Today(log[closed].At), [.. rows.Select(AgreementRows.Read)], changes);
    }
}
