namespace ElkeDeur.Domain.Language;

/// <summary>The sums that numbers of persons and accounts must satisfy.</summary>
internal static class IdentifiersChecksums
{
    /// <summary>The eleven test of a burgerservicenummer of 8 or 9 digits (Logisch Ontwerp BSN): weights 9 to 2, and -1 for the last digit.</summary>
    public static bool IsCitizenNumber(string digits)
    {
        if (digits.Length is not (8 or 9) || digits.All(c => c == '0')) return false;
        var nine = digits.PadLeft(9, '0');
        var sum = -(nine[8] - '0');
        for (var i = 0; i < 8; i++) sum += (nine[i] - '0') * (9 - i);
        return sum % 11 == 0;
    }

    /// <summary>The remainder by 97 of an international account number (ISO 13616), country and check digits moved to the end, is 1.</summary>
    public static bool IsIban(string compact)
    {
        if (compact.Length is < 15 or > 34) return false;
        var remainder = 0;
        foreach (var c in string.Concat(compact.AsSpan(4), compact.AsSpan(0, 4)))
            remainder = char.IsAsciiDigit(c) ? (remainder * 10 + c - '0') % 97 : (remainder * 100 + char.ToUpperInvariant(c) - 'A' + 10) % 97;
        return remainder == 1;
    }
}
