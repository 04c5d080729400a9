using System.Security.Cryptography;
using System.Text.Json;
using ElkeDeur.Domain.Auditing;
using ElkeDeur.Domain.Language.Search;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Data.Entities;
using ElkeDeur.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Search;

/// <summary>Brings the index up to date with the content, in the background after a start. Documents that did not change are left alone; the old index answers meanwhile.</summary>
public sealed class IndexBuild(
    IEnumerable<SearchSource> sources, Language language, IDbContextFactory<AppDb> data, TimeProvider time, IHostEnvironment environment, ILogger<IndexBuild> log) : BackgroundService
{
    private const long LockNumber = 0x7a6f656b656e;
    private static readonly TimeSpan AfterStart = TimeSpan.FromSeconds(1), Pause = TimeSpan.FromMinutes(1);

    /// <summary>True when there was something to change.</summary>
    public async Task<bool> RunAsync(CancellationToken stop = default)
    {
        var documents = sources.SelectMany(source => source.Documents()).Select(document => (Document: document, Hash: HashOf(document))).ToList();
        var hash = SHA256.HashData([.. documents.OrderBy(one => one.Document.Address, StringComparer.Ordinal).SelectMany(one => one.Hash)]);
        await using var db = await data.CreateDbContextAsync(stop);
        if (await IsThereAsync(db, hash, stop)) return false;
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (db.Database.IsNpgsql()) await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({LockNumber})", stop);
        if (await IsThereAsync(db, hash, stop)) return false;
        await ChangeAsync(db, documents, stop);
        await KeepHashAsync(db, hash, stop);
        await db.SaveAsync(new Occasion(Actor.System, time.GetUtcNow().UtcDateTime, "search.build", "search"), stop);
        await transaction.CommitAsync(stop);
        return true;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(AfterStart, time, stoppingToken);
        while (!await TryAsync(stoppingToken)) await Task.Delay(Pause, time, stoppingToken);
    }

    private async Task<bool> TryAsync(CancellationToken stop)
    {
        try
        {
            if (await RunAsync(stop)) environment.GiveBackMemory();
            return true;
        }
        catch (Exception problem) when (!stop.IsCancellationRequested)
        {
            log.LogError(problem, "The search index could not be built. {Trouble}", Troubles.Of(problem));
            return false;
        }
    }

    private byte[] HashOf(SearchDocument document) => SHA256.HashData([.. language.Hash, .. JsonSerializer.SerializeToUtf8Bytes(document)]);

    private static Task<bool> IsThereAsync(AppDb db, byte[] hash, CancellationToken stop) => db.SearchIndexes.AnyAsync(row => row.Hash == hash, stop);

    private async Task ChangeAsync(AppDb db, List<(SearchDocument Document, byte[] Hash)> documents, CancellationToken stop)
    {
        var there = await db.SearchDocuments.AsNoTracking().Select(row => new { row.Id, row.Address, row.Hash }).ToListAsync(stop);
        var wanted = documents.ToDictionary(one => one.Document.Address, one => one.Hash);
        var gone = there.Where(row => !wanted.TryGetValue(row.Address, out var hash) || !hash.AsSpan().SequenceEqual(row.Hash)).ToList();
        var goneIds = gone.ConvertAll(row => row.Id);
        await db.SearchDocuments.Where(row => goneIds.Contains(row.Id)).ExecuteDeleteAsync(stop);
        var stay = there.Except(gone).Select(row => row.Address).ToHashSet();
        var id = there.Select(row => row.Id).DefaultIfEmpty().Max();
        foreach (var (document, hash) in documents)
            if (!stay.Contains(document.Address)) Add(db, document, hash, ++id);
    }

    private void Add(AppDb db, SearchDocument document, byte[] hash, int id)
    {
        db.Add(new SearchDocumentRow
        {
            Id = id, Address = document.Address, Kind = document.Kind, Title = document.Title, Summary = document.Summary, Text = document.Text,
            TitleWords = language.Terms.WordsOf(document.Title), Hash = hash,
        });
        foreach (var (field, terms) in language.Terms.Of(document))
            db.Add(new SearchFieldRow { Id = Postings.Place(id, field), DocumentId = id, Terms = string.Join(' ', terms) });
    }

    private async Task KeepHashAsync(AppDb db, byte[] hash, CancellationToken stop)
    {
        var row = await db.SearchIndexes.FirstOrDefaultAsync(stop) ?? db.Add(new SearchIndexRow { Id = 1 }).Entity;
        (row.Hash, row.BuiltAt) = (hash, time.GetUtcNow().UtcDateTime);
    }
}
