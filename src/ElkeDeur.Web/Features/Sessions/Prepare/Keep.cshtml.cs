using ElkeDeur.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.Sessions;

/// <summary>Shows, once, what the maker of a session has to keep.</summary>
public sealed class KeepModel(SessionDoor door, RoleCookies cookies, PublicAddress address) : PageModel
{
    [FromRoute] public string Id { get; set; } = "";
    public Keepsakes? Kept { get; private set; }
    public string RecoverAddress => address.Link($"/sessie/{Id}/verteller/herstel");
    public string BoardPath => $"/sessie/{Id}/bord/open/{Kept?.BoardSecret}";
    public string BoardLink => address.Link(BoardPath);
    public string? WorkspaceLink => Kept?.WorkspaceId is { } workspace ? address.Link($"/werkruimte/{workspace}/open/{Kept.WorkspaceSecret}") : null;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await door.NarratorAsync(HttpContext, Id) is not { } place) return NotFound();
        door.RenewNarrator(HttpContext, place.Room);
        Kept = Keepsakes.Read(cookies.TakeOnce(HttpContext, Id));
        return Page();
    }
}
