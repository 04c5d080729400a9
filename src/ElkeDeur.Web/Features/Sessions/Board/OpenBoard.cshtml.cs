using ElkeDeur.Web.Live;
using ElkeDeur.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.Sessions;

/// <summary>The secret link of the board. Looking at it changes nothing; the button exchanges the secret for a cookie.</summary>
public sealed class OpenBoardModel(Rooms rooms) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string id, string secret) => await FindAsync(id, secret) is null ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync(string id, string secret)
    {
        if (await FindAsync(id, secret) is null) return NotFound();
        RoleCookies.GiveBoard(HttpContext, id, secret);
        return Redirect($"/sessie/{id}/bord");
    }

    private async Task<Room?> FindAsync(string id, string secret) =>
        await rooms.FindAsync(id) is { } room && Secret.Fits(secret, room.BoardSecretHash) ? room : null;
}
