using ElkeDeur.Domain.Guide;
using ElkeDeur.Domain.Library;
using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Web.Content.Reading;

namespace ElkeDeur.Web.Features.Guide;

/// <summary>What the chosen role can do, or every role, for one block or in general.</summary>
/// <param name="Address">The page on which the choice is made.</param>
public sealed record RoleActions(string Address, ProfessionalRole? Chosen, IReadOnlyList<(string Role, IReadOnlyList<GuideAction> Actions)> Groups)
{
    public static RoleActions Of(GuideShelf guide, BuildingBlock? block, ProfessionalRole? chosen, string address) => new(address, chosen,
    [
        .. from profile in guide.Roles.Roles
           where chosen is null || profile.Id == chosen
           let actions = guide.ActionsOf(block, profile.Id).ToList()
           where actions.Count > 0
           select (LibraryWords.Of(profile.Id), (IReadOnlyList<GuideAction>)actions),
    ]);
}
