using ElkeDeur.Web.Features.Shared;
using ElkeDeur.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.Workspaces;

/// <summary>The secret link of a workspace. Looking changes nothing; the button exchanges the secret for a cookie.</summary>
public sealed class OpenWorkspaceModel(WorkspaceDoor door) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string id, string secret) => await door.FindAsync(id, secret) is null ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync(string id, string secret)
    {
        if (await door.FindAsync(id, secret) is null) return NotFound();
        RoleCookies.GiveWorkspace(HttpContext, id, secret);
        return Redirect($"/werkruimte/{id}");
    }
}
