using ElkeDeur.Domain.Agreements;
using ElkeDeur.Domain.Mysteries.Play;

namespace ElkeDeur.Web.Features.Shared;

/// <summary>An agreement in words.</summary>
public static class AgreementWords
{
    public static string Status(AgreementStatus status) => status switch
    {
        AgreementStatus.Noted => "genoteerd",
        AgreementStatus.Agreed => "afgesproken",
        AgreementStatus.Done => "klaar",
        _ => "gaat niet door",
    };

    public static string Line(Agreement agreement) => Line(agreement.Status, agreement.Holder, agreement.Due, agreement.Partner);

    public static string Line(SharedAgreement agreement) => Line(agreement.Status, agreement.Holder, agreement.Due, agreement.Partner);

    private static string Line(AgreementStatus status, string? holder, DateOnly? due, string? partner)
    {
        var open = status == AgreementStatus.Noted;
        if (open && holder is null && due is null) return "Nog afspreken: wie en wanneer";
        return Joined(
            holder ?? (open ? "Wie?" : null),
            due is { } day ? Dates.Day(day) : open ? "Wanneer?" : null,
            partner is null ? null : $"met {partner}");
    }

    public static string LineAndStatus(Agreement agreement) => Joined(Line(agreement), Status(agreement.Status));

    public static string LineAndStatus(SharedAgreement agreement) => Joined(Line(agreement), Status(agreement.Status));

    private static string Joined(params string?[] parts) => string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));
}
