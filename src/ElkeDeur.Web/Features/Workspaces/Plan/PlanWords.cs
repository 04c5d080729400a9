using ElkeDeur.Domain.Agreements;

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

    public static string From(string kind) => kind switch
    {
        "worksheet" => "Van een werkblad",
        "guide" => "Uit de handreiking",
        "own" => "Zelf bedacht",
        _ => "Uit een mysterie",
    };
}
