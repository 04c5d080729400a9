using System.Text.RegularExpressions;

namespace ElkeDeur.Domain.Language;

/// <summary>Numbers and addresses for mail that belong to one person. Every pattern has bounded repetitions, so no text makes it slow.</summary>
internal static partial class IdentifiersInNumbers
{
    // The words that say what a number is stand right before it.
    private const int Before = 60;

    public static IEnumerable<PossibleIdentifier> Of(string text) =>
        [.. Ibans(text), .. Emails(text), .. CaseNumbers(text), .. CitizenNumbers(text), .. Phones(text), .. LicencePlates(text)];

    private static IEnumerable<PossibleIdentifier> Ibans(string text)
    {
        foreach (Match match in Iban().Matches(text))
            if (LongestIban(match.Value) is { } iban) yield return new(IdentifierKind.Iban, iban, match.Index, "Mogelijk een rekeningnummer: een IBAN waarvan het controlegetal klopt.");
    }

    // Words in capitals may follow the number: then a shorter part is the number.
    private static string? LongestIban(string candidate)
    {
        for (var length = candidate.Length; length >= 15; length--)
        {
            if (length < candidate.Length && candidate[length] != ' ') continue;
            var part = candidate[..length].TrimEnd();
            if (IdentifiersChecksums.IsIban(part.Replace(" ", "", StringComparison.Ordinal))) return part;
        }
        return null;
    }

    private static IEnumerable<PossibleIdentifier> Emails(string text) =>
        !text.Contains('@', StringComparison.Ordinal) ? [] : Email().Matches(text).Select(match => new PossibleIdentifier(IdentifierKind.Email, match.Value.TrimEnd('.', '-'), match.Index, "Mogelijk een mailadres."));

    private static IEnumerable<PossibleIdentifier> CaseNumbers(string text) =>
        from match in Number().Matches(text)
        let value = match.Value.TrimEnd('.', '-', '/')
        where value.Count(char.IsAsciiDigit) >= 3 && NamesNumber().IsMatch(text[Math.Max(0, match.Index - Before)..match.Index])
        select new PossibleIdentifier(IdentifierKind.CaseNumber, value, match.Index, "Mogelijk een nummer van een inwoner, zaak of dossier: dat staat ervoor.");

    private static IEnumerable<PossibleIdentifier> CitizenNumbers(string text) =>
        from match in CitizenNumber().Matches(text)
        where IdentifiersChecksums.IsCitizenNumber(Digits(match.Value))
        select new PossibleIdentifier(IdentifierKind.CitizenNumber, match.Value, match.Index, "Mogelijk een burgerservicenummer: deze cijfers komen door de elfproef.");

    private static IEnumerable<PossibleIdentifier> Phones(string text) =>
        from match in Phone().Matches(text)
        where !StartsWithDate().IsMatch(match.Value) && !PublicLine().IsMatch(match.Value)
        select new PossibleIdentifier(IdentifierKind.Phone, match.Value, match.Index, "Mogelijk een telefoonnummer.");

    private static IEnumerable<PossibleIdentifier> LicencePlates(string text) =>
        from match in Plate().Matches(text).Concat(NamedPlate().Matches(text))
        let plate = match.Groups["plate"]
        let signs = plate.Value.Where(char.IsAsciiLetterOrDigit).ToList()
        where signs.Count == 6 && signs.Any(char.IsAsciiDigit) && signs.Any(char.IsAsciiLetter)
        select new PossibleIdentifier(IdentifierKind.LicencePlate, plate.Value, plate.Index, "Mogelijk een kenteken.");

    private static string Digits(string value) => string.Concat(value.Where(char.IsAsciiDigit));

    [GeneratedRegex(@"\b[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]){11,30}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Iban();

    [GeneratedRegex(@"(?<![\w.+%-])[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")]
    private static partial Regex Email();

    [GeneratedRegex(@"(?<![\w./-])(?=[A-Za-z./-]{0,8}[0-9])[A-Za-z0-9][A-Za-z0-9./-]{2,24}")]
    private static partial Regex Number();

    [GeneratedRegex(
        """
        \b(?:
            (?:zaak|dossier|cli[eë]nt|klant|relatie|polis|aanvraag|registratie|kandidaat|debiteur|inschrijf|burgerservice|v)-?(?:nummer|nr\.?|kenmerk)
          | (?:zaak|dossier|aanvraag|polis)[ ](?:met[ ])?(?:nummer|nr\.?) | bsn | kenmerk | referentie
        )[ :=]{1,3}(?:is[ ]|was[ ]|van[ ]\w{1,15}[ ](?:\w{1,15}[ ])?is[ ])?$
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex NamesNumber();

    // Not within a longer number or an amount of money.
    [GeneratedRegex(@"(?<![\w€]|[\d€][ .,-])[0-9](?:[. ]?[0-9]){7,8}(?!\w|[.,-][0-9]| [0-9]| (?:euro|miljoen|miljard|procent)\b)")]
    private static partial Regex CitizenNumber();

    [GeneratedRegex(@"(?<![\w+€]|[\d€][ .,-])(?:(?:\+|00)31[ -]{0,3}(?:\(0\)[ -]{0,3})?|\(?0)[1-9](?:[ ()–-]{0,3}[0-9]){8}(?![\w]|[.,][0-9])")]
    private static partial Regex Phone();

    [GeneratedRegex(@"^[0-9]{2}-[0-9]{2}-[0-9]{4}\b")]
    private static partial Regex StartsWithDate();

    // Numbers that anybody may call, of firms and governments.
    [GeneratedRegex(@"^0(?:800|90[0-9])")]
    private static partial Regex PublicLine();

    [GeneratedRegex(@"(?<![\w-])(?<plate>(?:[A-Z]{1,3}|[0-9]{1,3})-(?:[A-Z]{2,3}|[0-9]{2,3})-(?:[A-Z]{1,3}|[0-9]{1,3}))(?![\w-])")]
    private static partial Regex Plate();

    [GeneratedRegex(@"\b[Kk]enteken(?:nummer)?:? (?:is )?(?<plate>[A-Z0-9]{6})\b")]
    private static partial Regex NamedPlate();
}
