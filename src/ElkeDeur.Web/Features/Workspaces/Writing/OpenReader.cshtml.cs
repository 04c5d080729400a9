using ElkeDeur.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.Workspaces.Writing;

/// <summary>The secret link of a second reader. Looking changes nothing; the button exchanges the secret for a cookie.</summary>
public sealed class OpenReaderModel(ReaderDoor door) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string id, string reviewId, string secret) =>
        await door.FindAsync(id, reviewId, secret) is null ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync(string id, string reviewId, string secret)
    {
        if (await door.FindAsync(id, reviewId, secret) is null) return NotFound();
        RoleCookies.GiveReader(HttpContext, id, reviewId, secret);
        return Redirect($"/werkruimte/{id}/schrijven/meelezen/{reviewId}");
    }
}
