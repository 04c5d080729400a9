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

    public static string Line(Agreement agreement) => Line(agreement.Holder, agreement.Due, agreement.Partner);

    public static string Line(SharedAgreement agreement) => Line(agreement.Holder, agreement.Due, agreement.Partner);

    private static string Line(string? holder, DateOnly? due, string? partner)
    {
        if (holder is null && due is null) return "Nog afspreken: wie en wanneer";
        var parts = new[] { holder ?? "Wie?", due is { } day ? Dates.Day(day) : "Wanneer?", partner is null ? null : $"met {partner}" };
        return string.Join(" · ", parts.OfType<string>());
    }
}
