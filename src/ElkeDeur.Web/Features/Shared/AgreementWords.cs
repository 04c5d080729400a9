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
        var open = agreement.Status == AgreementStatus.Noted;
        if (open && agreement is { Holder: null, Due: null }) return "Nog afspreken: wie en wanneer";
        return Joined(
            agreement.Holder ?? (open ? "Wie?" : null),
            agreement.Due is { } due ? Dates.Day(due) : open ? "Wanneer?" : null,
            agreement.Partner is { } partner ? $"met {partner}" : null);
    }

    public static string LineAndStatus(Agreement agreement) => Joined(Line(agreement), Status(agreement.Status));

    private static string Joined(params string?[] parts) => string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));
}
