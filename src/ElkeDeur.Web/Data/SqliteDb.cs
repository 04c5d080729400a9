using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Data;

/// <summary>One file on one machine: the default.</summary>
public sealed class SqliteDb(DbContextOptions<SqliteDb> options) : AppDb(options)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static readonly ConcurrentDictionary<string, SemaphoreSlim> Queues = new();

    // SQLite has one writer, and lets the others sleep and try again. Queueing here is fair and costs no sleep.
    protected override async Task<IDisposable?> TakeTurnAsync(CancellationToken stop)
    {
        if (Database.CurrentTransaction is not null) return null;
        var queue = Queues.GetOrAdd(Database.GetConnectionString()!, _ => new SemaphoreSlim(1));
        if (!await queue.WaitAsync(Patience, stop)) throw new TimeoutException("Other writers kept the database busy.");
        return new Turn(queue);
    }

    private sealed class Turn(SemaphoreSlim queue) : IDisposable
    {
        public void Dispose() => queue.Release();
    }
}
