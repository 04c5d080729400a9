using ElkeDeur.Domain.Agreements;

namespace ElkeDeur.Domain.Mysteries.Play;

/// <summary>A takeaway as everybody sees it: no place for who wrote it down or by which command.</summary>
public sealed record SharedTakeaway(string? Who, string Text)
{
    internal static SharedTakeaway Of(Takeaway t) => new(t.Who, t.Text);
}

/// <summary>An agreement as everybody sees it: no place for who wrote it down or by which command.</summary>
public sealed record SharedAgreement(string What, string? Holder, DateOnly? Due, string? Partner, AgreementStatus Status)
{
    internal static SharedAgreement Of(Agreement a) => new(a.What, a.Holder, a.Due, a.Partner, a.Status);
}
