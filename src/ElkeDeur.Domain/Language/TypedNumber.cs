using System.Globalization;
using System.Text.RegularExpressions;

namespace ElkeDeur.Domain.Language;

/// <summary>
/// Reads a number or amount as people type it: <c>6.000</c>, <c>6,000.50</c>, <c>€ 6.000,-</c>, <c>ongeveer 6000</c>, <c>6 duizend</c>.
/// </summary>
public static partial class TypedNumber
{
    private const string Unreadable = "Dit kunnen we niet als getal lezen. Schrijf een getal, bijvoorbeeld 6000 of 6000,50.";

    /// <summary>The largest number that is taken, so that every computation stays within reach.</summary>
    public const decimal Largest = 1_000_000_000_000m;

    /// <summary>The number, and whether it was called an estimate; or the sentence that says what to do. Nothing typed is nothing.</summary>
    public static (decimal? Amount, bool Roughly, string? Problem) Read(string typed)
    {
        if (string.IsNullOrWhiteSpace(typed)) return (null, false, null);
        if (typed.Length > 60) return (null, false, Unreadable);
        var words = Spaces().Replace(typed.Trim().ToLowerInvariant(), " ");
        var roughly = Roughly().IsMatch(words);
        var match = Number().Match(Money().Replace(Roughly().Replace(words, ""), "").Trim());
        if (!match.Success) return (null, false, Unreadable);
        if (Parse(match.Groups["digits"].Value) is not { } amount) return (null, false, Unreadable);
        var times = match.Groups["times"].Value switch { "duizend" or "k" => 1_000, "miljoen" or "mln" => 1_000_000, _ => 1 };
        if (amount > Largest / times) return (null, false, "Dit getal is te groot. Kijk of er een nul te veel staat.");
        return (match.Groups["minus"].Success ? -amount * times : amount * times, roughly, null);
    }

    // The last point or comma is the decimal one, unless exactly three digits follow and it could separate thousands.
    private static decimal? Parse(string digits)
    {
        var plain = digits.Replace(" ", "", StringComparison.Ordinal);
        var last = plain.LastIndexOfAny(['.', ',']);
        if (last < 0) return Decimal(plain);
        var (whole, rest, mark) = (plain[..last], plain[(last + 1)..], plain[last]);
        var other = mark == '.' ? ',' : '.';
        if (whole[0] != '0' && !whole.Contains(other) && Grouped(plain, mark)) return Decimal(Bare(plain));
        return whole.Contains(mark) || (whole.Contains(other) && !Grouped(whole, other)) ? null : Decimal($"{Bare(whole)}.{rest}");
    }

    private static bool Grouped(string digits, char mark)
    {
        var groups = digits.Split(mark);
        return groups[0].Length <= 3 && groups.Skip(1).All(group => group.Length == 3);
    }

    private static string Bare(string digits) => digits.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);

    // Digits with one point can only be too many.
    private static decimal Decimal(string text) => decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) ? amount : decimal.MaxValue;

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^(ongeveer|circa|ca\.?|zo'?n|rond( de)?|bijna|ruim|±|~|schatting:?) ?|,?-? ?\(?(geschat|schatting)\)?$")]
    private static partial Regex Roughly();

    [GeneratedRegex(@"€|\beuro('s)?\b|\beur\b|,--?$|,-(?=\s|$)")]
    private static partial Regex Money();

    [GeneratedRegex(@"^(?<minus>-)? ?(?<digits>[0-9][0-9.,]*(?: [0-9]{3})*(?:[.,][0-9]+)?) ?(?<times>duizend|k|miljoen|mln)?\.?$")]
    private static partial Regex Number();
}
