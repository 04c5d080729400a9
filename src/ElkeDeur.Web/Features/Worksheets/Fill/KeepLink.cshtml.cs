using ElkeDeur.Web.Features.Shared;
using ElkeDeur.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.Worksheets.Fill;

/// <summary>Shows the link of a new workspace, once.</summary>
public sealed class KeepLinkModel(WorkspaceDoor door, RoleCookies cookies, PublicAddress address) : PageModel
{
    [FromRoute] public string Id { get; set; } = "";
    [FromQuery(Name = "blad")] public string? Sheet { get; set; }
    public string? Link { get; private set; }

    public string Next => $"/werkruimte/{Id}/werkbladen{(Sheet is { Length: > 0 and <= 32 } && Sheet.All(char.IsLetterOrDigit) ? $"/{Sheet}" : "")}";

    public async Task<IActionResult> OnGetAsync()
    {
        if (await door.EnterAsync(HttpContext, Id) is null) return NotFound();
        if (cookies.TakeWorkspaceOnce(HttpContext, Id) is { } secret) Link = address.Link($"/werkruimte/{Id}/open/{secret}");
        return Page();
    }
}
