using System.Globalization;
using ElkeDeur.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.About;

/// <summary>Where to report a vulnerability, in the form of RFC 9116.</summary>
public sealed class SecurityTxtModel(IConfiguration settings, PublicAddress address, TimeProvider time) : PageModel
{
    private static readonly TimeSpan Valid = TimeSpan.FromDays(180);

    public ContentResult OnGet()
    {
        var contact = settings["Contact:Mail"] is { Length: > 0 } mail ? $"mailto:{mail}" : address.Link("/contact");
        var expires = time.GetUtcNow().Add(Valid).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        return Content($"Contact: {contact}\nExpires: {expires}\nPreferred-Languages: nl, en\nCanonical: {address.Link("/.well-known/security.txt")}\n", "text/plain; charset=utf-8");
    }
}
