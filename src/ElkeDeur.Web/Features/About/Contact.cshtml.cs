using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.About;

/// <summary>Who runs this installation (settings Contact:Name and Contact:Mail).</summary>
public sealed class ContactModel(IConfiguration settings) : PageModel
{
    public string? Name => settings["Contact:Name"];
    public string? Mail => settings["Contact:Mail"];
}
