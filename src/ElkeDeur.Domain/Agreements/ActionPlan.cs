using ElkeDeur.Domain.Guide;
using ElkeDeur.Domain.Mysteries;

namespace ElkeDeur.Domain.Agreements;

/// <summary>Where an agreement stands in a plan. What nobody chose is empty.</summary>
/// <param name="Team">Who takes it up, in their own words; at most <see cref="Longest"/> characters.</param>
/// <param name="Milestone">The moment or result it belongs to, in their own words; at most <see cref="Longest"/> characters.</param>
public sealed record PlanPlace(BuildingBlock? Block, ProfessionalRole? Role, string? Team, string? Milestone)
{
    public const int Longest = 80;

    /// <summary>The sentence that says why this is no team or milestone, or nothing.</summary>
    public static string? Refuse(string? words) => words?.Trim().Length > Longest ? $"Maak dit korter: hoogstens {Longest} tekens." : null;

    /// <summary>This place, and where nothing was chosen that of where it came from.</summary>
    public PlanPlace Or(PlanPlace origin) => new(Block ?? origin.Block, Role ?? origin.Role, Team ?? origin.Team, Milestone ?? origin.Milestone);
}

/// <summary>What somebody should think of in a plan. It forbids nothing. Source: Aan de slag met rechtsbescherming, the order of the building blocks.</summary>
public static class ActionPlan
{
    private const string StartWithOffer = "Jullie kozen een actie voor informatie. Breng eerst het aanbod in kaart: dan weet je waarover je informeert.";
    private const string OneHolder = "Alle acties liggen bij één persoon of organisatie. Wie kan er iets overnemen?";

    /// <summary>From how many open actions on it is told that one person or organisation holds them all.</summary>
    public const int ManyForOne = 3;

    /// <summary>The sentences that hold for these agreements.</summary>
    public static IEnumerable<string> Notes(IReadOnlyList<(Agreement Agreement, PlanPlace Place)> all)
    {
        var open = all.Where(one => one.Agreement.Status is AgreementStatus.Noted or AgreementStatus.Agreed).ToList();
        if (open.Exists(one => one.Place.Block == BuildingBlock.Information) && !all.Any(one => one.Place.Block == BuildingBlock.Offer)) yield return StartWithOffer;
        if (open.Count >= ManyForOne && open.TrueForAll(one => one.Agreement.Holder is not null) && open.Select(one => one.Agreement.Holder!.Trim().ToLowerInvariant()).Distinct().Count() == 1) yield return OneHolder;
    }
}
