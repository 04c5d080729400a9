using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.Sessions;

/// <summary>The print pack of a session: which sheets there are, and for whom.</summary>
public sealed class PrintModel(SessionDoor door) : PageModel
{
    [FromRoute] public string Id { get; set; } = "";

    public async Task<IActionResult> OnGetAsync() => await door.NarratorAsync(HttpContext, Id) is null ? NotFound() : Page();
}
