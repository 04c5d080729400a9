using ElkeDeur.Web.Live.Sheets;
using ElkeDeur.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.Worksheets.Together;

/// <summary>The secret link of a sheet's board. Looking at it changes nothing; the button exchanges the secret for a cookie.</summary>
public sealed class OpenBoardModel(SheetRooms rooms) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string id, string secret) => await FitsAsync(id, secret) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string id, string secret)
    {
        if (!await FitsAsync(id, secret)) return NotFound();
        RoleCookies.GiveSheetBoard(HttpContext, id, secret);
        return Redirect($"/werkblad/{id}/bord");
    }

    private async Task<bool> FitsAsync(string id, string secret) => await rooms.FindAsync(id) is { BoardSecretHash.Length: > 0 } room && Secret.Fits(secret, room.BoardSecretHash);
}
