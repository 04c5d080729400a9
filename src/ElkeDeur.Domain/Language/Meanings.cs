namespace ElkeDeur.Domain.Language;

/// <summary>Finds everyday words in what somebody typed, in any of their forms, and gives the words that professionals write.</summary>
public sealed class Meanings
{
    private readonly ILookup<string, (IReadOnlyList<string> Say, IReadOnlyList<string> Mean)> byFirst;
    private readonly Lexicon lexicon;

    internal Meanings(IEnumerable<Everyday> everyday, Lexicon lexicon)
    {
        this.lexicon = lexicon;
        byFirst = everyday.SelectMany(e => e.Say.Select(say => (Say: Stems(say), Mean: e.Mean))).Where(e => e.Say.Count > 0).ToLookup(e => e.Say[0]);
    }

    /// <summary>For each everyday expression in these plain words: where it stands, how many words it takes, and one professional expression in plain words.</summary>
    public IEnumerable<(int At, int Words, IReadOnlyList<string> Mean)> In(IReadOnlyList<string> plain)
    {
        var stems = plain.Select(lexicon.Stem).ToList();
        for (var at = 0; at < stems.Count; at++)
            foreach (var (say, mean) in byFirst[stems[at]])
                if (say.SequenceEqual(stems.Skip(at).Take(say.Count)))
                    foreach (var expression in mean) yield return (at, say.Count, Words(expression));
    }

    private List<string> Words(string expression) =>
        [.. FoundWord.In(expression).Where(word => !word.Joined).Select(word => word.Plain).Where(word => !lexicon.IsSmall(word))];

    private IReadOnlyList<string> Stems(string expression) => [.. Words(expression).Select(lexicon.Stem)];
}
