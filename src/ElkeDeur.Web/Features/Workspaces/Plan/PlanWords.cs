using ElkeDeur.Domain.Agreements;
using ElkeDeur.Domain.Library;
using ElkeDeur.Domain.Mysteries;

namespace ElkeDeur.Web.Features.Workspaces.Plan;

/// <summary>The Dutch words of the plan.</summary>
public static class PlanWords
{
    public static string Of(AgreementStatus status) => status switch
    {
        AgreementStatus.Noted => "Nog afspreken: wie en wanneer",
        AgreementStatus.Agreed => "Afgesproken",
        AgreementStatus.Done => "Klaar",
        _ => "Gaat niet door",
    };

    /// <summary>Where it stands, each part after a dot; empty when nobody placed it.</summary>
    public static string Of(PlanPlace place) => string.Concat(new[] { place.Block is { } block ? Words.Of(block) : null, place.Role is { } role ? LibraryWords.Of(role) : null, place.Team, place.Milestone }.OfType<string>().Select(part => $" · {part}"));

    public static string From(string kind) => kind switch
    {
        "worksheet" => "Van een werkblad",
        "guide" => "Uit de handreiking",
        "own" => "Zelf bedacht",
        _ => "Uit een mysterie",
    };
}
