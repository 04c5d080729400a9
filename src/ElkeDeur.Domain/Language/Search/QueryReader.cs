namespace ElkeDeur.Domain.Language.Search;

/// <summary>Makes a query of what somebody typed, knowing which terms the index has.</summary>
public sealed class QueryReader(Lexicon lexicon, Vocabulary vocabulary)
{
    private const int MostWords = 12;

    /// <summary>Small words do not count, and no more than twelve others.</summary>
    public Query Read(string typed)
    {
        var words = FoundWord.In(typed).Where(word => !word.Joined && !lexicon.IsSmall(word.Plain)).Select(word => word.Plain).Distinct().Take(MostWords).ToList();
        var meanings = lexicon.Meanings.In(words).ToList();
        return new([.. words.Select((word, at) => Read(word, [.. Own(word), .. Whole(words, at), .. Meant(meanings, at)]))]);
    }

    private QueryWord Read(string word, IEnumerable<Alternative> ways)
    {
        var found = ways.Select(Found).OfType<Alternative>().ToList();
        if (found.Count > 0) return new(word, found);
        var near = vocabulary.Near(word).Where(other => !lexicon.IsSmall(other)).ToList();
        return new(word, [.. near.Select(other => Found(new(MatchKind.Typo, [Forms(other)]))).OfType<Alternative>()], near.FirstOrDefault());
    }

    private IEnumerable<Alternative> Own(string word)
    {
        yield return new(MatchKind.Exact, [[$"e:{word}"]]);
        foreach (var stem in lexicon.Stems(word)) yield return new(MatchKind.Inflected, [[stem]]);
        yield return new(MatchKind.Part, [[.. lexicon.PartStems(word)]]);
        if (lexicon.Compounds.Split(word) is { Count: > 0 } parts)
            yield return new(MatchKind.Part, [.. parts.Select(part => (string[])[.. lexicon.Stems(part), .. lexicon.PartStems(part)])]);
    }

    // What was typed as two words may be one: wijk team.
    private IEnumerable<Alternative> Whole(List<string> words, int at)
    {
        if (at > 0) yield return new(MatchKind.Inflected, [Forms(words[at - 1] + words[at])]);
        if (at + 1 < words.Count) yield return new(MatchKind.Inflected, [Forms(words[at] + words[at + 1])]);
    }

    private IEnumerable<Alternative> Meant(List<(int At, int Words, IReadOnlyList<string> Mean)> meanings, int at) =>
        from meaning in meanings
        where meaning.At <= at && at < meaning.At + meaning.Words
        select new Alternative(MatchKind.Meaning, [.. meaning.Mean.Select(Forms)]);

    private string[] Forms(string word) => [$"e:{word}", .. lexicon.Stems(word)];

    // Half a compound is better than nothing; half a professional expression means something else.
    private Alternative? Found(Alternative way)
    {
        var groups = way.Groups.Select(group => (IReadOnlyList<string>)[.. group.Where(vocabulary.Has)]).ToList();
        var complete = way.Kind == MatchKind.Part ? groups.Exists(group => group.Count > 0) : groups.TrueForAll(group => group.Count > 0);
        return complete ? way with { Groups = groups } : null;
    }
}
