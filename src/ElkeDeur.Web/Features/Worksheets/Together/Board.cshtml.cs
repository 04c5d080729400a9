using ElkeDeur.Web.Features.Shared;
using ElkeDeur.Web.Live;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.Worksheets.Together;

/// <summary>The big screen of a sheet: answers side by side as they come in.</summary>
public sealed class BoardModel(SheetDoor door, SheetViews views, TimeProvider time) : PageModel
{
    [FromRoute] public string Id { get; set; } = "";
    public Fragment Fragment { get; private set; } = null!;
    public bool Refreshing { get; private set; }
    public DateTime Now => time.GetUtcNow().UtcDateTime;

    public async Task<IActionResult> OnGetAsync([FromQuery] string? verversen)
    {
        Refreshing = verversen != "uit";
        return await ShowAsync() ? Page() : NotFound();
    }

    public async Task<IActionResult> OnGetDeelAsync()
    {
        if (!await ShowAsync()) return NotFound();
        Response.Headers["Server-Now"] = Dates.Unix(Now).ToString(Texts.Dutch);
        return new FragmentAnswer(Fragment);
    }

    private async Task<bool> ShowAsync()
    {
        if (await door.BoardAsync(HttpContext, Id) is not { } room) return false;
        Fragment = await views.BoardAsync(room);
        return true;
    }
}
