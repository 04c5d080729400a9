using ElkeDeur.Domain.Language;
using ElkeDeur.Domain.Language.Search;

namespace ElkeDeur.Domain.Tests.Language;

/// <summary>A few documents in memory, found as an engine would find them.</summary>
internal sealed class Small_index
{
    private readonly Dictionary<int, Ranked> documents = [];
    private readonly List<Hit> hits = [];
    private readonly QueryReader reader;

    public Small_index(Lexicon lexicon, params SearchDocument[] all)
    {
        var terms = new Terms(lexicon);
        foreach (var (id, document) in all.Index())
        {
            documents[id] = new(id, document.Address, terms.WordsOf(document.Title));
            hits.AddRange(terms.Of(document).SelectMany(field => field.Value.Select(term => new Hit(term, id, field.Key))));
        }
        reader = new(lexicon, new(hits.Select(hit => hit.Term)));
    }

    public static SearchDocument Page(string address, string title, string text = "", string summary = "") => new(address, "Pagina", title, summary, [], text);

    public Query Read(string typed) => reader.Read(typed);

    public string Find(string typed)
    {
        var query = reader.Read(typed);
        return string.Join(' ', Ranking.Order(query, hits.Where(hit => query.Terms.Contains(hit.Term)), documents).Select(id => documents[id].Address));
    }
}
