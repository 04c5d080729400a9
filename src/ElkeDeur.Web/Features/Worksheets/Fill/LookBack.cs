using ElkeDeur.Domain.Agreements;
using ElkeDeur.Domain.Sessions;
using ElkeDeur.Domain.Worksheets.Together;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Features.Worksheets.Fill;

/// <summary>With what a sheet opens on the day to look back: what was agreed, and what changed since it was finished.</summary>
/// <param name="Since">The day from which changes count.</param>
public sealed record LookBack(string Address, DateOnly Since, IReadOnlyList<Agreement> Agreements, IReadOnlyList<AnswerChange> Changes)
{
    /// <summary>Nothing before that day.</summary>
    public static async Task<LookBack?> OfAsync(SheetPage page, AppDb db)
    {
        if (page.State.ReviewOn is not { } on || on > page.Today) return null;
        var log = page.Room.Live.Log;
        var closed = log.FindLastIndex(entry => entry.Command is SheetCommand.Finish) is >= 0 and var at ? at : log.FindLastIndex(entry => entry.Command is SheetCommand.Review);
        var then = Live<SheetState, SheetCommand>.Replay(page.Rules, log.Take(closed + 1)).State;
        var rows = await db.Agreements.AsNoTracking().Where(row => row.SheetId == page.SheetId).OrderBy(row => row.CreatedAt).ToListAsync();
        return new(page.Address, Dates.Today(log[closed].At), [.. rows.Select(AgreementRows.Read)], SheetChanges.Between(page.Entry, then, page.State, page.Today));
    }
}
