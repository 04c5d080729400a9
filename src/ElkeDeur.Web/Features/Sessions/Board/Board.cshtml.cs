using ElkeDeur.Web.Features.Shared;
using ElkeDeur.Web.Live;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.Sessions;

/// <summary>The shared screen. Its link only reads.</summary>
public sealed class BoardModel(SessionDoor door, PublicViews views, TimeProvider time) : PageModel
{
    [FromRoute] public string Id { get; set; } = "";
    public Room Room { get; private set; } = null!;
    public Fragment Fragment { get; private set; } = null!;
    public DateTime Now { get; private set; }
    public bool Refreshing { get; private set; }
    public int Version => Fragment.Version;

    public async Task<IActionResult> OnGetAsync([FromQuery] string? verversen)
    {
        if (!await Show()) return NotFound();
        door.RenewBoard(HttpContext, Room);
        Refreshing = verversen != "uit";
        return Page();
    }

    public async Task<IActionResult> OnGetDeelAsync()
    {
        if (!await Show()) return NotFound();
        Response.Headers["Server-Now"] = Dates.Unix(Now).ToString(Texts.Dutch);
        return Content(Fragment.Html, "text/html; charset=utf-8");
    }

    private async Task<bool> Show()
    {
        if (await door.BoardAsync(HttpContext, Id) is not { } room) return false;
        (Room, Now) = (room, time.GetUtcNow().UtcDateTime);
        Fragment = await views.BoardAsync(room);
        return true;
    }
}
