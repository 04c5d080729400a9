using ElkeDeur.Web.Hosting;
using ElkeDeur.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.Sessions;

/// <summary>The link in an invitation or QR code: shows one button, so that previews and scanners spend nothing.</summary>
[ManyAtOnce]
public sealed class JoinLinkModel : PageModel
{
    public string Code { get; private set; } = "";

    public IActionResult OnGet(string code)
    {
        Code = JoinCodes.Read(code) ?? "";
        return Code.Length > 0 ? Page() : Redirect("/meedoen");
    }
}
