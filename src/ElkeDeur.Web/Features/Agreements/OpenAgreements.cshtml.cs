using ElkeDeur.Web.Data;
using ElkeDeur.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.Agreements;

/// <summary>The personal link of one participant. Looking changes nothing; the button exchanges the secret for a cookie.</summary>
public sealed class OpenAgreementsModel(AppDb db) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string id, string secret) => await db.PersonalLinkAsync(id, secret) is null ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync(string place, string id, string secret)
    {
        if (await db.PersonalLinkAsync(id, secret) is null) return NotFound();
        RoleCookies.GiveAgreements(HttpContext, place, id, secret);
        return Redirect($"/{place}/{id}/afspraken");
    }
}
