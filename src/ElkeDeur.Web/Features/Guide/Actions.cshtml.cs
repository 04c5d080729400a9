using ElkeDeur.Domain.Guide;
using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Web.Content.Reading;
using ElkeDeur.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.Guide;

/// <summary>All actions of the guide, per building block, for one role or for all.</summary>
public sealed class ActionsModel(GuideShelf guide) : PageModel
{
    private const string Address = "/handreiking/naslag/acties";

    public RoleActions Choice { get; private set; } = null!;
    public IReadOnlyList<(string Title, string? Address, RoleActions Actions)> Parts { get; private set; } = [];

    public void OnGet()
    {
        var role = ChosenRole.Of(HttpContext);
        Choice = RoleActions.Of(guide, null, role, Address);
        Parts = [("Altijd", null, Choice), .. Enum.GetValues<BuildingBlock>().Select(block => (Words.Of(block), (string?)guide.Of(block).Address, RoleActions.Of(guide, block, role, Address)))];
    }
}
