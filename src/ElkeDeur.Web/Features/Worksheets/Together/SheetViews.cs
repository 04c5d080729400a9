using ElkeDeur.Domain.Worksheets.Together;
using ElkeDeur.Web.Content.Reading;
using ElkeDeur.Web.Features.Shared;
using ElkeDeur.Web.Live;
using ElkeDeur.Web.Live.Sheets;
using ElkeDeur.Web.Security;

namespace ElkeDeur.Web.Features.Worksheets.Together;

/// <summary>What the public fragment of a sheet is made of.</summary>
public sealed record SheetBoardView(SheetBoard Board, int Version, string Code, PublicAddress Address);

/// <summary>The one view of a sheet that is the same for everybody: answers side by side.</summary>
public sealed class SheetViews(RazorFragments razor, WorksheetShelf shelf, PublicAddress address, TimeProvider time)
{
    public Task<Fragment> BoardAsync(SheetRoom room)
    {
        var live = room.Live;
        return room.BoardFragment.Get(live.Version, () => razor.RenderAsync("/Features/Worksheets/Together/_Board.cshtml", View(room, live.State, live.Version)));
    }

    private SheetBoardView View(SheetRoom room, SheetState state, int version) =>
        new(SheetBoard.Of(shelf.Find(state.Address)!.Checked, state, Dates.Today(time.GetUtcNow().UtcDateTime)), version, room.Code, address);
}
