using System.Numerics;

namespace ElkeDeur.Domain.Language.Search;

/// <summary>A term of a query that stands in a field of a document.</summary>
public readonly record struct Hit(string Term, int Document, SearchField Field);

/// <summary>What ranking needs to know of a document.</summary>
/// <param name="TitleWords">The number of words in its title that say something.</param>
public sealed record Ranked(int Id, string Address, int TitleWords);

/// <summary>
/// Orders documents by how well they answer a query. A pure function of the hits, so that every engine gives the same order. Rare words weigh
/// more than common ones, a title more than a text, the word itself more than a form, part, meaning or guess of it, and all words more than some.
/// </summary>
public sealed class Ranking
{
    private static readonly double[] FieldWeights = [8, 6, 4, 1, 1];
    private static readonly double[] KindWeights = [1, 0.9, 0.4, 0.6, 0.5];
    private readonly Dictionary<string, Dictionary<int, int>> fields = [];
    private readonly IReadOnlyDictionary<int, Ranked> documents;

    private Ranking(IEnumerable<Hit> hits, IReadOnlyDictionary<int, Ranked> documents)
    {
        this.documents = documents;
        foreach (var hit in hits)
        {
            if (!documents.ContainsKey(hit.Document)) continue;
            if (!fields.TryGetValue(hit.Term, out var found)) fields[hit.Term] = found = [];
            found[hit.Document] = found.GetValueOrDefault(hit.Document) | (1 << (int)hit.Field);
        }
    }

    /// <summary>The ids of the documents that answer the query, best first. What is equally good is ordered by address.</summary>
    public static IReadOnlyList<int> Order(Query query, IEnumerable<Hit> hits, IReadOnlyDictionary<int, Ranked> documents)
    {
        var ranking = new Ranking(hits, documents);
        var words = query.Words.Select(ranking.Best).ToList();
        return [.. words.SelectMany(word => word.Keys).Distinct().Select(documents.GetValueOrDefault).OfType<Ranked>()
            .Select(document => (document, Score: Score(document, words)))
            .OrderByDescending(found => found.Score).ThenBy(found => found.document.Address, StringComparer.Ordinal)
            .Select(found => found.document.Id)];
    }

    private static double Score(Ranked document, List<Dictionary<int, Answer>> words)
    {
        var answers = words.Where(word => word.ContainsKey(document.Id)).Select(word => word[document.Id]).ToList();
        var part = (double)answers.Count / words.Count;
        var inTitle = (double)answers.Count(answer => answer.InTitle);
        var title = inTitle / words.Count * Math.Min(1, inTitle / Math.Max(1, document.TitleWords));
        return answers.Sum(answer => answer.Score) * part * part * part * (1 + title);
    }

    // For each document the best answer to one word.
    private Dictionary<int, Answer> Best(QueryWord word)
    {
        var own = Rarity(word.Alternatives.Where(way => way.Kind <= MatchKind.Inflected).SelectMany(way => way.Groups).SelectMany(Found).Select(found => found.Key).Distinct().Count());
        var best = new Dictionary<int, Answer>();
        foreach (var way in word.Alternatives)
            foreach (var (id, answer) in Answers(way, own))
                if (!best.TryGetValue(id, out var before) || before.Score < answer.Score) best[id] = answer with { InTitle = answer.InTitle || before.InTitle };
        return best;
    }

    private IEnumerable<KeyValuePair<int, Answer>> Answers(Alternative way, double own)
    {
        var groups = way.Groups.Select(Found).ToList();
        var rarity = groups.ConvertAll(group => way.Kind <= MatchKind.Inflected ? own : Rarity(group.Count));
        foreach (var id in groups.SelectMany(group => group.Keys).Distinct())
        {
            var there = Enumerable.Range(0, groups.Count).Where(i => groups[i].ContainsKey(id)).ToList();
            if (way.Kind != MatchKind.Part && there.Count < groups.Count) continue;
            var part = (double)there.Count / groups.Count;
            var score = there.Sum(i => rarity[i] * Weight(groups[i][id])) / groups.Count;
            yield return new(id, new(score * part * KindWeights[(int)way.Kind], part == 1 && there.TrueForAll(i => (groups[i][id] & 1) == 1)));
        }
    }

    private Dictionary<int, int> Found(IReadOnlyList<string> group)
    {
        var found = new Dictionary<int, int>();
        foreach (var term in group)
            foreach (var (id, mask) in fields.GetValueOrDefault(term) ?? []) found[id] = found.GetValueOrDefault(id) | mask;
        return found;
    }

    private double Rarity(int found) => Math.Log(1 + (documents.Count - found + 0.5) / (found + 0.5));

    private static double Weight(int mask)
    {
        var weight = 0.0;
        for (; mask != 0; mask &= mask - 1) weight += FieldWeights[BitOperations.TrailingZeroCount(mask)];
        return weight;
    }

    private readonly record struct Answer(double Score, bool InTitle);
}
