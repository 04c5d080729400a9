using System.Text;
using ElkeDeur.Web.Features.Shared;
using ElkeDeur.Web.Live;
using ElkeDeur.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.Sessions;

/// <summary>The invitation as a file for the calendar. Without a date there is none.</summary>
public sealed class CalendarModel(SessionDoor door, Rooms rooms, PublicAddress address, Texts t, TimeProvider time) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string id)
    {
        if (await door.NarratorAsync(HttpContext, id) is not { Room: var room }) return NotFound();
        var file = CalendarFile.Of(Invitation.Of(t, room, rooms.Rules, address), id, room.Live.Version, time.GetUtcNow().UtcDateTime);
        return file is null ? NotFound() : File(Encoding.UTF8.GetBytes(file), "text/calendar; charset=utf-8", "uitnodiging.ics");
    }
}
