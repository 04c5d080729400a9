using System.Collections.Frozen;

namespace ElkeDeur.Domain.Language;

/// <summary>A hard word or expression, its other forms, and what is simpler.</summary>
public sealed record SimplerWord(string Hard, IReadOnlyList<string> Forms, string Simpler);

/// <summary>Hard words and short forms, by the words they begin with. A list of content.</summary>
public sealed class ReadabilityWords
{
    private readonly FrozenDictionary<string, (string[] Words, string Simpler)[]> hard;
    private readonly FrozenDictionary<string, string> shortForms;

    /// <param name="shortForms">A short form such as "m.b.t." and what to write instead.</param>
    public ReadabilityWords(IEnumerable<SimplerWord> words, IEnumerable<KeyValuePair<string, string>> shortForms)
    {
        hard = words.SelectMany(word => word.Forms.Prepend(word.Hard).Select(form => (Words: form.ToLowerInvariant().Split(' '), word.Simpler)))
            .GroupBy(one => one.Words[0]).ToFrozenDictionary(same => same.Key, same => same.OrderByDescending(one => one.Words.Length).ToArray());
        this.shortForms = shortForms.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    internal string? InFull(string shortForm) => shortForms.GetValueOrDefault(shortForm);

    /// <summary>The longest hard expression that begins at this word: how many words it has and what is simpler.</summary>
    internal (int Length, string Simpler)? HardAt(IReadOnlyList<string> lower, int at)
    {
        foreach (var (words, simpler) in hard.GetValueOrDefault(lower[at], []))
            if (at + words.Length <= lower.Count && words.Index().All(one => lower[at + one.Index] == one.Item)) return (words.Length, simpler);
        return null;
    }
}
