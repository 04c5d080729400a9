namespace ElkeDeur.Domain.Agreements;

/// <summary>Where an agreement came from.</summary>
/// <param name="Kind">What made it: "session" now; a meeting or a plan later.</param>
/// <param name="Element">The element of the case it follows from, or null.</param>
public sealed record Origin(string Kind, string Case, string? Element);

/// <summary>What people agreed to do. One type for the whole product.</summary>
/// <param name="Holder">A role or a first name.</param>
public sealed record Agreement(
    Guid Id, string What, string? Holder, DateOnly? Due, string? Partner, AgreementStatus Status, Origin Origin)
{
    /// <summary>The fields that still have to be filled in before the agreement may have this status.</summary>
    public IEnumerable<string> MissingFor(AgreementStatus status)
    {
        if (string.IsNullOrWhiteSpace(What)) yield return nameof(What);
        if (status != AgreementStatus.Agreed) yield break;
        if (string.IsNullOrWhiteSpace(Holder)) yield return nameof(Holder);
        if (Due is null) yield return nameof(Due);
    }
}
