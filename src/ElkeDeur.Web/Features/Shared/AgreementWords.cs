using ElkeDeur.Domain.Agreements;

namespace ElkeDeur.Web.Features.Shared;

/// <summary>An agreement in words.</summary>
public static class AgreementWords
{
    public static string Status(AgreementStatus status) => status switch
    {
        AgreementStatus.Noted => "genoteerd",
        AgreementStatus.Agreed => "afgesproken",
        AgreementStatus.Done => "klaar",
        _ => "vervallen",
    };

    public static string Line(Agreement agreement)
    {
        if (agreement is { Holder: null, Due: null }) return "Nog afspreken: wie en wanneer";
        var parts = new[] { agreement.Holder ?? "Wie?", agreement.Due is { } due ? Dates.Day(due) : "Wanneer?", agreement.Partner is { } partner ? $"met {partner}" : null };
        return string.Join(" · ", parts.OfType<string>());
    }
}
