using System.Text.RegularExpressions;

namespace ElkeDeur.Domain.Language;

/// <summary>Where somebody lives and when somebody was born.</summary>
internal static partial class IdentifiersOfPlace
{
    // How far from a date a word about birth still belongs to it, in characters.
    private const int Before = 60, After = 45, LongestStreet = 90;

    public static IEnumerable<PossibleIdentifier> Of(string text) => [.. BirthDates(text), .. Addresses(text), .. Streets(text)];

    private static IEnumerable<PossibleIdentifier> BirthDates(string text) =>
        from match in Date().Matches(text)
        where IsBirth(text, match)
        select new PossibleIdentifier(IdentifierKind.BirthDate, match.Value, match.Index, "Mogelijk een geboortedatum: er staat een woord over geboorte of verjaardag bij.");

    private static bool IsBirth(string text, Match date)
    {
        var end = date.Index + date.Length;
        var before = text[Math.Max(0, date.Index - Before)..date.Index];
        var after = text[end..Math.Min(text.Length, end + After)];
        return BirthBefore().IsMatch(before) || BirthAfter().IsMatch(after);
    }

    private static IEnumerable<PossibleIdentifier> Addresses(string text) =>
        Postcode().Matches(text).Select(match => new PossibleIdentifier(IdentifierKind.Address, match.Value, match.Index, "Mogelijk een adres: een postcode met een huisnummer."));

    private static IEnumerable<PossibleIdentifier> Streets(string text) =>
        from number in HouseNumber().Matches(text)
        let begin = Math.Max(0, number.Index - LongestStreet)
        let street = Street().Match(text[begin..number.Index])
        where street.Success
        let start = begin + street.Index
        select new PossibleIdentifier(IdentifierKind.Street, text[start..(number.Index + number.Length)], start, "Mogelijk een adres: een straat met een huisnummer.");

    [GeneratedRegex(
        """
        \b(?:
            [0-3]?[0-9][ ]?[-/.][ ]?[01]?[0-9][ ]?[-/.][ ]?(?:(?:19|20)[0-9]{2}|[0-9]{2})
          | (?:19|20)[0-9]{2}-[01][0-9]-[0-3][0-9]
          | [0-3]?[0-9][ ](?:jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?(?:[ ](?:19|20)[0-9]{2})?
        )(?![\w])
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Date();

    // The word and the date belong to one sentence, and no law, decision or meeting stands between them.
    [GeneratedRegex(@"(?:\bgeb(?:oren|oorte\w*|\.dat\.?|\.)|\bverjaar\w*|\bjarig|\bter wereld)(?:(?!\b(?:wet|besluit|vergadering|verordening|brief|aanvraag)\b|[!?\n]|\p{Ll}{3}\. )[\s\S])*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BirthBefore();

    [GeneratedRegex(@"^(?:(?!\b(?:wet|besluit|vergadering|verordening|brief|aanvraag)\b|[.!?\n])[\s\S])*?\b(?:geboren|jarig|ter wereld|verjaart)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BirthAfter();

    [GeneratedRegex(@"(?<!\w)[1-9][0-9]{3} ?(?!SA|SD|SS)[A-Z]{2}(?:,? (?:huis)?(?:nummer|nr\.?))?[ ,]{1,2}[0-9]{1,5}(?:[ -]?[a-zA-Z]|-[0-9]{1,3})?(?!\w)")]
    private static partial Regex Postcode();

    [GeneratedRegex(
        """
        \b(?:
            (?:\p{Lu}[\p{L}'’.-]{0,30}[ ]){0,3}(?:\p{Lu}[\p{L}'’-]{0,30})?
            (?:(?i:straat|laan|weg|plein|gracht|kade|singel|steeg|dreef|plantsoen|dijk|hof|pad|wal|baan|allee|boulevard|haven|horst|erf|akker|kamp|markt|brink|oord|burg|str\.))
          | (?:Laan|Weg|Straat|Plein|Hof|Pad|Singel|Kade|Park|Dreef)[ ](?:van|der|den|de|het|ter|op|in|aan)[ ](?:de[ ]|den[ ]|der[ ]|het[ ])?\p{Lu}[\p{L}-]{1,30}
        )(?<=\p{Lu}[\p{L}'’. -]{3,90})$
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Street();

    [GeneratedRegex(@"(?<=[\p{L}.]) [0-9]{1,4}(?:[ -]?[a-zA-Z]|-[0-9]{1,3})?(?!\w|[.,][0-9]| (?:keer|mensen|euro|procent|uur|jaar|dagen)\b)")]
    private static partial Regex HouseNumber();
}
