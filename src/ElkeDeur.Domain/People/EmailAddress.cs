namespace ElkeDeur.Domain.People;

/// <summary>A mail address in the one spelling that we compare and store.</summary>
public readonly record struct EmailAddress
{
    private const int Longest = 254;

    private EmailAddress(string value) => Value = value;

    /// <summary>Lower case, trimmed.</summary>
    public string Value { get; }

    /// <summary>
    /// Null when this cannot be an address. The check is deliberately loose: only a mail that arrives proves an address.
    /// Lower case throughout: in theory the part before the @ is case-sensitive, in practice it is not.
    /// </summary>
    public static EmailAddress? Parse(string? typed)
    {
        var text = (typed ?? "").Trim().ToLowerInvariant();
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && at == text.LastIndexOf('@') && text.Length <= Longest
            && text.All(IsPlain) && IsDomain(text[(at + 1)..])
                ? new EmailAddress(text)
                : null;
    }

    /// <summary>The address.</summary>
    public override string ToString() => Value;

    private static bool IsPlain(char c) => !char.IsWhiteSpace(c) && !char.IsControl(c) && !"<>()[],;:\\\"".Contains(c, StringComparison.Ordinal);

    private static bool IsDomain(string domain) =>
        domain.Contains('.', StringComparison.Ordinal) && domain.Split('.').All(label => label.Length is > 0 and <= 63);
}
