using ElkeDeur.Domain.Mysteries.Play;
using ElkeDeur.Web.Content;
using ElkeDeur.Web.Live;
using ElkeDeur.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.Sessions;

/// <summary>Makes a real session that is in the middle of the unravelling, with a practice team that asks the questions.</summary>
public sealed class TryOutModel(MysteryShelf shelf, NewSession sessions, Rooms rooms, PracticeTeam team, GuessBrake brake, RoleCookies cookies) : PageModel
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(3);

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        // Nobody is refused, but who makes many waits a little for each.
        await brake.WrongAsync($"proberen:{HttpContext.Connection.RemoteIpAddress}", LongestWait);
        var prepare = new PlayCommand.Prepare(shelf.Shipped[0].Id, new Settings());
        var (created, _) = await sessions.MakeAsync(workspaceId: null, prepare, NewSession.LabelOf(Request), tryOut: true);
        if (created is null) return StatusCode(429);
        await BeginAsync((await rooms.FindAsync(created.SessionId))!);
        RoleCookies.GiveNarrator(HttpContext, created.SessionId, created.NarratorSecret);
        RoleCookies.GiveBoard(HttpContext, created.SessionId, created.BoardSecret);
        cookies.GiveNarratorReport(HttpContext, created.SessionId, created.NarratorSecret);
        return Redirect($"/sessie/{created.SessionId}/proef");
    }

    private async Task BeginAsync(Room room)
    {
        var narrator = new NarratorPlace(room, room.Devices.Values.Single()).Actor;
        while (room.Live.State.Phase < Phase.Unravel) await rooms.DoAsync(room, new PlayCommand.Next(), Guid.NewGuid(), narrator);
        await rooms.DoAsync(room, new PlayCommand.Announce(), Guid.NewGuid(), narrator);
        await rooms.DoAsync(room, new PlayCommand.TimerStart(3), Guid.NewGuid(), narrator);
        await team.GoOnAsync(room, new PlayCommand.Next());
    }
}
