using ElkeDeur.Domain.Language;
using ElkeDeur.Domain.Language.Search;
using ElkeDeur.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Search;

/// <summary>What a server remembers of one index: its words, to read queries with, and its documents, to order them.</summary>
public sealed record Catalogue(byte[] Hash, QueryReader Reader, IReadOnlyDictionary<int, Ranked> Documents)
{
    public static async Task<Catalogue> LoadAsync(AppDb db, byte[] hash, Lexicon lexicon, CancellationToken stop)
    {
        var documents = await db.SearchDocuments.AsNoTracking().Select(row => new Ranked(row.Id, row.Address, row.TitleWords)).ToListAsync(stop);
        var fields = await db.SearchFields.AsNoTracking().Select(row => row.Terms).ToListAsync(stop);
        return new(hash, new(lexicon, new(fields.SelectMany(terms => terms.Split(' ')))), documents.ToDictionary(document => document.Id));
    }
}
