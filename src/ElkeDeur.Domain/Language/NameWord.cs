using System.Buffers;
using System.Text.RegularExpressions;

namespace ElkeDeur.Domain.Language;

/// <summary>A word of a text, with its place and what stands before it.</summary>
/// <param name="Text">Without the 's of possession.</param>
/// <param name="Starts">It begins a sentence, a line or a quotation, where any word has a capital.</param>
/// <param name="Follows">Only a space divides it from the word before.</param>
internal sealed partial record NameWord(string Text, int Start, bool Starts, bool Follows)
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create(".!?:;\n‘“\"•*#|");

    public bool IsCapital => char.IsUpper(Text[0]);

    public bool IsInitials => Initials().IsMatch(Text);

    public int End => Start + Text.Length;

    public static IReadOnlyList<NameWord> Of(string text, NameLists lists)
    {
        var words = new List<NameWord>();
        var end = 0;
        foreach (var match in Word().EnumerateMatches(text))
        {
            var word = text.Substring(match.Index, match.Length);
            var bare = Bare(word, lists);
            var gap = text.AsSpan(end, match.Index - end);
            words.Add(new(bare, match.Index, words.Count == 0 || BreaksOff(gap), words.Count > 0 && gap is " " or " '" or " ’"));
            end = match.Index + bare.Length;
        }
        return words;
    }

    private static bool BreaksOff(ReadOnlySpan<char> gap) => gap.ContainsAny(Breaks);

    // A full stop belongs to initials and to titles; elsewhere it ends the sentence.
    private static string Bare(string word, NameLists lists)
    {
        if (word[^1] == '.') return Initials().IsMatch(word) || lists.Titles.Contains(word.ToLowerInvariant()) ? word : word.TrimEnd('.');
        return word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal) ? word[..^2] : word;
    }

    [GeneratedRegex(@"(?:\p{L}\.){1,5}(?=[\s,)]|$)|(?:['’]s-)?\p{L}(?:[\p{L}\p{M}]|['’-](?=\p{L}))*\.?")]
    private static partial Regex Word();

    [GeneratedRegex(@"^(?:\p{Lu}[a-z]?\.){1,5}$")]
    private static partial Regex Initials();
}
