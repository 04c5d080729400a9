using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace ElkeDeur.Domain.Language;

/// <summary>Ways of writing that hide who does what: recognised by their words, so sometimes wrongly.</summary>
internal static partial class ReadabilityGrammar
{
    private static readonly FrozenSet<string> Becoming = Set("word wordt worden werd werden geworden");
    private static readonly FrozenSet<string> Negations = Set("niet geen nooit niemand niets nergens");
    private static readonly FrozenSet<string> SecondNegations = Set("zonder tenzij onmogelijk ondenkbaar ongebruikelijk onredelijk onbelangrijk onwaarschijnlijk onbekend onterecht onbegrijpelijk onaannemelijk");

    // Past participles without the endings that the pattern knows, and words that only look like one.
    private static readonly FrozenSet<string> Participles = Set("besloten verboden begonnen betrokken bekeken beschreven verkregen verbonden vergeten verloren ontvangen ontnomen bevonden behouden verdreven ondernomen overwogen verzonden verleend");
    private static readonly FrozenSet<string> NoParticiples = Set("geen gemeenten gemeente gevallen geven gelden geld gebied gebieden gezinnen gesprekken getallen beleid bezwaren gebeuren gedrag gebouwen gevolgen gedachten gevoelens gewoonten bericht verschillend bestaat betekent besluit verzoekt vertelt vermoedt begint bent beter verder gebeurt gemiddeld");
    private static readonly FrozenSet<string> Nouns = Set("leven eten voorkomen teken midden gegeven vertrouwen verleden gezelschap examen talen kussen laken wapen item");

    // Between these, two negations no longer belong to each other; further apart than this neither.
    private static readonly FrozenSet<string> Divides = Set("en of maar als dus want dat die wat");
    private const int Between = 4;

    public static IEnumerable<ReadabilityAdvice> Of(Sentence sentence)
    {
        if (Passive(sentence.Words) is { } passive) yield return new(ReadabilityKind.Passive, passive, "Schrijf wie het doet, dan wordt de zin actief.");
        if (DoubleNegation(sentence.Words) is { } negation) yield return new(ReadabilityKind.DoubleNegation, negation, "Twee keer ‘niet’ is lastig lezen. Schrijf wat wel zo is.");
        foreach (var noun in NounStyle(sentence.Words)) yield return new(ReadabilityKind.NounStyle, noun, "Maak hier een gewoon werkwoord van.");
    }

    private static string? Passive(IReadOnlyList<string> words) =>
        words.FirstOrDefault(Becoming.Contains) is { } becoming && words.FirstOrDefault(IsParticiple) is { } participle ? $"{becoming} … {participle}" : null;

    private static bool IsParticiple(string word) => Participles.Contains(word) || (ParticiplePattern().IsMatch(word) && !NoParticiples.Contains(word));

    private static string? DoubleNegation(IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count; i++)
            if (Negations.Contains(words[i]))
                for (var j = i + 1; j < Math.Min(words.Count, i + 1 + Between) && !Divides.Contains(words[j]); j++)
                    if (SecondNegations.Contains(words[j]) || (j == i + 1 && Negations.Contains(words[j]))) return string.Join(' ', words.Skip(i).Take(j - i + 1));
        return null;
    }

    private static IEnumerable<string> NounStyle(IReadOnlyList<string> words) =>
        from i in Enumerable.Range(0, Math.Max(0, words.Count - 2))
        where words[i] is "het" or "Het" && words[i + 2] == "van" && words[i + 1] is { Length: > 4 } noun && noun.EndsWith("en", StringComparison.Ordinal) && !Nouns.Contains(noun)
        select $"{words[i]} {words[i + 1]} van";

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"^(?:(?:aan|af|bij|door|in|mee|na|om|onder|op|over|samen|terug|toe|uit|vast|voor|weg)?ge\p{Ll}{2,20}(?:[dt]|en)|(?:be|ver|ont|her)\p{Ll}{2,20}(?:(?<!en)d|(?<!ij\p{Ll})t))$")]
    private static partial Regex ParticiplePattern();
}
