using System.Threading.Channels;
using ElkeDeur.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Live;

/// <summary>
/// Writes accepted commands, many sessions in one transaction: a disk that can promise 200 times a second serves far more rooms.
/// A command is acknowledged after its transaction, never before.
/// </summary>
public sealed class Journal(IDbContextFactory<AppDb> data, ILogger<Journal> log) : BackgroundService
{
    private const int MostAtOnce = 128;
    private readonly Channel<Page> pages = Channel.CreateUnbounded<Page>(new() { SingleReader = true });

    /// <summary>Names this server towards the others, so that it does not listen to itself.</summary>
    public string Server { get; } = Guid.NewGuid().ToString("N");

    /// <summary>Completes when the page is safe; throws <see cref="NotSavedException"/> when it is not.</summary>
    public async Task WriteAsync(Page page)
    {
        if (!pages.Writer.TryWrite(page)) throw new NotSavedException("The server is stopping.", null);
        await page.Done.Task;
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        pages.Writer.TryComplete();
        await base.StopAsync(CancellationToken.None);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var batch = new List<Page>(MostAtOnce);
        while (await pages.Reader.WaitToReadAsync(CancellationToken.None))
        {
            batch.Clear();
            while (batch.Count < MostAtOnce && pages.Reader.TryRead(out var page)) batch.Add(page);
            await WriteAllAsync(batch);
        }
    }

    // One page that cannot be written must not take the others along.
    private async Task WriteAllAsync(List<Page> batch)
    {
        try
        {
            await TransactAsync(batch);
            foreach (var page in batch) page.Done.TrySetResult();
        }
        catch (Exception) when (batch.Count > 1)
        {
            foreach (var page in batch) await WriteAllAsync([page]);
        }
        catch (Exception e)
        {
            log.LogError("A command could not be saved: {Reason}", e.GetBaseException().GetType().Name);
            batch[0].Done.TrySetException(new NotSavedException("The command was not saved.", e));
        }
    }

    private async Task TransactAsync(List<Page> batch)
    {
        await using var db = await data.CreateDbContextAsync();
        foreach (var page in batch) page.Write(db);
        if (!db.Database.IsNpgsql())
        {
            await db.SaveAsync([.. batch.Select(p => p.Occasion)]);
            return;
        }
        await using var transaction = await db.Database.BeginTransactionAsync();
        await db.SaveAsync([.. batch.Select(p => p.Occasion)]);
        foreach (var page in batch) await db.TellAsync(Server, page.RoomId);
        await transaction.CommitAsync();
    }
}

/// <summary>What one command changes in the database.</summary>
public sealed record Page(string RoomId, Domain.Auditing.Occasion Occasion, Action<AppDb> Write)
{
    public TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}

/// <summary>The database did not take a change: locked, full, read-only or gone.</summary>
public sealed class NotSavedException(string message, Exception? inner) : Exception(message, inner)
{
    /// <summary>Whether another server was first with this version of the session, or deleted it.</summary>
    public bool IsConflict => InnerException is DbUpdateConcurrencyException
        or DbUpdateException { InnerException: Npgsql.PostgresException { SqlState: "23505" or "23503" } or Microsoft.Data.Sqlite.SqliteException { SqliteErrorCode: 19 } };
}
