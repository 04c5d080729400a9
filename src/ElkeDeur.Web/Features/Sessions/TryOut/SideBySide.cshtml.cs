using ElkeDeur.Web.Live;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.Sessions;

/// <summary>Narrator and board of a try-out in one page. It holds nothing secret itself: each frame has its own door.</summary>
public sealed class SideBySideModel(Rooms rooms) : PageModel
{
    [FromRoute] public string Id { get; set; } = "";

    public async Task<IActionResult> OnGetAsync() => await rooms.FindAsync(Id) is { TryOut: true } ? Page() : NotFound();
}
