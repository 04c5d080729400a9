using System.Text.RegularExpressions;

namespace ElkeDeur.Domain.Language;

/// <summary>
/// How hard a Dutch text is to read, sentence by sentence. Like the classic formulas it looks at the length of sentences and of words; like
/// later ones also at words that few people know (a list), the passive voice, subclauses and verbs that are written as nouns. The weights are
/// our own: rounded, and the same for all texts; docs/adr/0010 says how well they do. A score compares two ways to say the same; it is no level such as B1.
/// </summary>
public sealed partial record Readability(IReadOnlyList<SentenceReadability> Sentences)
{
    /// <summary>Two texts whose scores differ by less read equally easily.</summary>
    public const double Same = 0.001;

    private const int Long = 15, TooLong = 20;

    /// <summary>Of the whole text: the mean of its sentences. Higher is harder; 0 for a text without words.</summary>
    public double Score => Sentences.Count == 0 ? 0 : Sentences.Average(one => one.Score);

    public static Readability Of(string text, ReadabilityWords words) => new([.. Language.Sentences.Of(text).Select(sentence => Of(sentence, words))]);

    private static SentenceReadability Of(Sentence sentence, ReadabilityWords words)
    {
        List<ReadabilityAdvice> advice = [.. Length(sentence), .. HardWords(sentence, words), .. ShortForms(sentence, words), .. ReadabilityGrammar.Of(sentence)];
        return new(sentence.Text, sentence.Start, sentence.Words.Count, ScoreOf(sentence, advice), advice);
    }

    private static double ScoreOf(Sentence sentence, List<ReadabilityAdvice> advice) =>
        2 * Math.Log(sentence.Words.Count) + 0.4 * sentence.Words.Average(word => word.Length)
        + 0.5 * sentence.Text.Count(c => c is ',' or ';' or '(') + advice.Sum(one => Weight(one.Kind));

    private static double Weight(ReadabilityKind kind) => kind switch
    {
        ReadabilityKind.Passive => 2.5,
        ReadabilityKind.NounStyle => 2,
        ReadabilityKind.HardWord or ReadabilityKind.DoubleNegation => 1.5,
        ReadabilityKind.Abbreviation => 1,
        _ => 0,
    };

    private static IEnumerable<ReadabilityAdvice> Length(Sentence sentence)
    {
        if (sentence.Words.Count > TooLong) yield return new(ReadabilityKind.LongSentence, "", $"Deze zin heeft {sentence.Words.Count} woorden. Maak er twee zinnen van.");
        else if (sentence.Words.Count > Long) yield return new(ReadabilityKind.LongSentence, "", $"Deze zin heeft {sentence.Words.Count} woorden. Kan het in hoogstens {Long}?");
    }

    private static IEnumerable<ReadabilityAdvice> HardWords(Sentence sentence, ReadabilityWords words)
    {
        var lower = sentence.Words.Select(word => word.ToLowerInvariant()).ToList();
        for (var i = 0; i < lower.Count; i++)
        {
            if (words.HardAt(lower, i) is not { } hard) continue;
            yield return new(ReadabilityKind.HardWord, string.Join(' ', sentence.Words.Skip(i).Take(hard.Length)), $"Misschien makkelijker: ‘{hard.Simpler}’.");
            i += hard.Length - 1;
        }
    }

    private static IEnumerable<ReadabilityAdvice> ShortForms(Sentence sentence, ReadabilityWords words) =>
        from match in ShortForm().Matches(sentence.Text)
        let full = words.InFull(match.Value)
        where full is not null
        select new ReadabilityAdvice(ReadabilityKind.Abbreviation, match.Value, $"Schrijf voluit: ‘{full}’.");

    [GeneratedRegex(@"(?<![\w.])(?:(?:\p{L}{1,5}\.){1,5}|\p{L}/\p{L}|tzt)(?!\w)")]
    private static partial Regex ShortForm();
}
