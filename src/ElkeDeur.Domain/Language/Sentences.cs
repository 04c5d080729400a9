using System.Text.RegularExpressions;

namespace ElkeDeur.Domain.Language;

/// <summary>A sentence of a text, with its place and its words.</summary>
/// <param name="Start">Its first character, counted from 0.</param>
/// <param name="Words">In the order of the sentence, as they are written.</param>
public sealed record Sentence(string Text, int Start, IReadOnlyList<string> Words);

/// <summary>Divides a text into sentences: at . ! ? before a capital, and at the end of a line.</summary>
public static partial class Sentences
{
    public static IEnumerable<Sentence> Of(string text)
    {
        var start = 0;
        foreach (var end in Ends(text).Append(text.Length))
        {
            if (Made(text, start, end) is { } sentence) yield return sentence;
            start = end;
        }
    }

    private static Sentence? Made(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        var sentence = text[start..end];
        var words = Word().Matches(sentence).Select(match => match.Value).ToList();
        return words.Count == 0 ? null : new(sentence, start, words);
    }

    private static IEnumerable<int> Ends(string text)
    {
        foreach (Match end in End().Matches(text))
            if (end.Value[0] == '\n' || !Abbreviation().IsMatch(text.AsSpan(Math.Max(0, end.Index - 8)..(end.Index + 1)))) yield return end.Index + end.Length;
    }

    [GeneratedRegex(@"[.!?]{1,3}[)’”""']?(?=\s{1,3}[\p{Lu}\p{Nd}‘“""'\[(])|\n")]
    private static partial Regex End();

    // Initials, titles and "art. 4" do not end a sentence.
    [GeneratedRegex(@"(?:^|[\s(.])(?:\p{L}|dhr|mw|mevr|drs|mr|dr|ir|ing|prof|art|nr|blz|tel|ca|fam|geb|bijv|max|min|incl|excl)\.$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"[\p{L}\p{Nd}](?:[\p{L}\p{M}\p{Nd}]|['’/.,-](?=[\p{L}\p{Nd}]))*")]
    private static partial Regex Word();
}
