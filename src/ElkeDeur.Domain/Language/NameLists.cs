using System.Collections.Frozen;

namespace ElkeDeur.Domain.Language;

/// <summary>The lists by which names of persons are recognised and told from other words with a capital. All of them are content.</summary>
/// <param name="FirstNames">Given names of all origins.</param>
/// <param name="Surnames">Without the small words before them.</param>
/// <param name="Particles">Small words within a surname: van, de, el.</param>
/// <param name="Places">Municipalities, places, countries and waters; they may be several words.</param>
/// <param name="Organisations">Organisations, laws, feasts, peoples; they may be several words.</param>
/// <param name="AlsoWords">Names that are ordinary words too.</param>
/// <param name="Titles">Words before a name: mevrouw, familie.</param>
/// <param name="Persons">Words for a person that a name may follow: broer, buurvrouw.</param>
/// <param name="Acts">What persons do: belde, zegt.</param>
/// <param name="Things">Words that make the word after them a thing: stichting, school.</param>
public sealed record NameLists(
    FrozenSet<string> FirstNames, FrozenSet<string> Surnames, FrozenSet<string> Particles, FrozenSet<string> Places, FrozenSet<string> Organisations,
    FrozenSet<string> AlsoWords, FrozenSet<string> Titles, FrozenSet<string> Persons, FrozenSet<string> Acts, FrozenSet<string> Things)
{
    /// <summary>The lists as they are kept in content: words divided by commas, what follows # is for people.</summary>
    /// <param name="read">Gives the text of a list by its name, such as "first-names".</param>
    public static NameLists From(Func<string, string> read)
    {
        return new(All("first-names"), All("surnames"), All("particles"), [.. All("municipalities"), .. All("places")], All("organisations"),
            All("also-words"), All("titles"), All("persons"), All("acts"), All("things"));

        FrozenSet<string> All(string list) => Entries(read(list)).Select(one => one.Entry).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>What stands in a list, each with its line, counted from 1.</summary>
    public static IEnumerable<(string Entry, int Line)> Entries(string text) =>
        from line in text.Split('\n').Index()
        from entry in line.Item.Split('#')[0].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        select (entry, line.Index + 1);

    // Phrases that are no person, by their first word.
    private readonly FrozenDictionary<string, string[][]> phrases = Places.Concat(Organisations).Select(phrase => phrase.Split(' '))
        .GroupBy(words => words[0], StringComparer.Ordinal).ToFrozenDictionary(same => same.Key, same => same.OrderByDescending(words => words.Length).ToArray(), StringComparer.Ordinal);

    private readonly FrozenSet<string> particleWords = Particles.SelectMany(particle => particle.Split(' ')).Select(word => word.Trim('\'')).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    internal bool IsParticle(string word) => particleWords.Contains(word);

    /// <summary>The number of words, from this one on, that are a place or an organisation; 0 when they are not.</summary>
    internal int NoPerson(IReadOnlyList<NameWord> words, int at)
    {
        foreach (var phrase in phrases.GetValueOrDefault(words[at].Text, []))
            if (at + phrase.Length <= words.Count && phrase.Index().All(one => words[at + one.Index].Text == one.Item)) return phrase.Length;
        return 0;
    }
}
