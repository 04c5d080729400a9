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
        if (await door.BoardAsync(HttpContext, Id) is not { } room) return NotFound();
        (Refreshing, Fragment) = (verversen != "uit", await views.BoardAsync(room));
        return Page();
    }
}
