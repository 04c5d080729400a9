using ElkeDeur.Domain.Language.Search;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Search;

/// <summary>Finds documents in the index of the database.</summary>
public sealed class SearchIndex(Language language) : IDisposable
{
    private readonly SemaphoreSlim loading = new(1);
    private volatile Catalogue? catalogue;

    /// <summary>What was found, best first; null while there is no index yet.</summary>
    public async Task<SearchResult?> FindAsync(AppDb db, string typed, CancellationToken stop = default)
    {
        if (await CurrentAsync(db, stop) is not { } current) return null;
        var query = current.Reader.Read(typed);
        var hits = await Postings.FindAsync(db, query.Terms, stop);
        return new(query, Ranking.Order(query, hits, current.Documents));
    }

    /// <summary>These documents in this order.</summary>
    public static async Task<IReadOnlyList<SearchDocumentRow>> OpenAsync(AppDb db, IReadOnlyList<int> ids, CancellationToken stop = default)
    {
        var rows = await db.SearchDocuments.AsNoTracking().Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, stop);
        return [.. ids.Where(rows.ContainsKey).Select(id => rows[id])];
    }

    /// <summary>Says of a word of a text whether it answers the query; the texts of one page repeat their words.</summary>
    public Func<string, bool> Marker(Query query)
    {
        var wanted = query.Terms.ToHashSet();
        var known = new Dictionary<string, bool>();
        return plain => known.TryGetValue(plain, out var hit) ? hit : known[plain] = language.Terms.Of(plain).Any(wanted.Contains);
    }

    public void Dispose() => loading.Dispose();

    // Another server may have built the index anew, so its hash is asked each time.
    private async Task<Catalogue?> CurrentAsync(AppDb db, CancellationToken stop)
    {
        var hash = await db.SearchIndexes.AsNoTracking().Select(row => row.Hash).FirstOrDefaultAsync(stop);
        if (hash is null || IsOf(catalogue, hash)) return hash is null ? null : catalogue;
        await loading.WaitAsync(stop);
        try
        {
            if (!IsOf(catalogue, hash)) catalogue = await Catalogue.LoadAsync(db, hash, language.Lexicon, stop);
            return catalogue;
        }
        finally
        {
            loading.Release();
        }
    }

    private static bool IsOf(Catalogue? catalogue, byte[] hash) => catalogue is not null && catalogue.Hash.AsSpan().SequenceEqual(hash);
}

/// <summary>The query as it was understood, and the ids of all documents that answer it.</summary>
public sealed record SearchResult(Query Query, IReadOnlyList<int> Documents);
