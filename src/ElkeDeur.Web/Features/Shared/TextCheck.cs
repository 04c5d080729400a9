using ElkeDeur.Domain.Language;
using ElkeDeur.Web.Content.Language;

namespace ElkeDeur.Web.Features.Shared;

/// <summary>What a writer may want to look at again: possible names and identifiers, and sentences that are hard to read.</summary>
public sealed record TextCheck(IReadOnlyList<PossibleIdentifier> Identifiers, IReadOnlyList<SentenceReadability> HardSentences, int Sentences)
{
    /// <summary>More lines than this help nobody; the page says how many there are.</summary>
    public const int MostLines = 100;

    private const int LongestQuote = 120, MostBytes = 300 * 1024;

    public IEnumerable<PossibleIdentifier> ShownIdentifiers => Identifiers.Take(MostLines);

    public IEnumerable<SentenceReadability> ShownSentences => HardSentences.Take(MostLines);

    public static bool IsTooLong(string? text) => System.Text.Encoding.UTF8.GetByteCount(text ?? "") > MostBytes;

    /// <param name="pseudonyms">Names that the writer made up; they are not mentioned.</param>
    public static TextCheck Of(string text, IEnumerable<string> pseudonyms, WritingLists lists)
    {
        var sentences = Readability.Of(text, lists.Words).Sentences;
        return new(PossibleIdentifiers.In(text, pseudonyms, lists.Names), [.. sentences.Where(one => one.Advice.Count > 0)], sentences.Count);
    }

    /// <summary>The words of a sentence, cut short when it is very long.</summary>
    public static string Quote(string text) => text.Length <= LongestQuote ? text : $"{text[..LongestQuote].TrimEnd()}…";
}
