using System.Diagnostics;
using System.Threading.Channels;

namespace ElkeDeur.Bench.Load;

/// <summary>
/// People who open pages at a steady pace, whatever the server does: the time of a page counts from the moment it was due, so a slow
/// answer delays nobody's clock.
/// </summary>
internal sealed class Readers(int port, int lines)
{
    /// <summary>Milliseconds per page, sorted, of what came after warming up.</summary>
    public async Task<double[]> OpenAsync(IReadOnlyList<string> pages, int perSecond, TimeSpan warm, TimeSpan measured)
    {
        var due = Channel.CreateUnbounded<(string Page, long At)>();
        var times = new List<double>();
        var since = Stopwatch.GetTimestamp() + (long)(warm.TotalSeconds * Stopwatch.Frequency);
        var reading = Enumerable.Range(0, lines).Select(_ => ReadAsync(due.Reader, times, since)).ToList();
        await Task.Factory.StartNew(() => Beat(due.Writer, pages, perSecond, warm + measured), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        await Task.WhenAll(reading).WaitAsync(TimeSpan.FromSeconds(60));
        return [.. times.Order()];
    }

    private async Task ReadAsync(ChannelReader<(string Page, long At)> due, List<double> times, long since)
    {
        using var line = await HttpLine.OpenAsync(port);
        await foreach (var (page, at) in due.ReadAllAsync())
        {
            var reply = await line.GetAsync(page);
            if (reply.Status != 200) throw new InvalidOperationException($"{page} answered {reply.Status}.");
            if (at < since) continue;
            lock (times) times.Add(Stopwatch.GetElapsedTime(at).TotalMilliseconds);
        }
    }

    // A thread of its own: nothing that happens elsewhere in this process delays a page.
    private static void Beat(ChannelWriter<(string Page, long At)> due, IReadOnlyList<string> pages, int perSecond, TimeSpan duration)
    {
        var (begin, apart) = (Stopwatch.GetTimestamp(), TimeSpan.FromSeconds(1.0 / perSecond));
        for (var n = 0; n * apart < duration; n++)
        {
            var wait = (n * apart) - Stopwatch.GetElapsedTime(begin);
            if (wait > TimeSpan.Zero) Thread.Sleep(wait);
            due.TryWrite((pages[n % pages.Count], Stopwatch.GetTimestamp()));
        }
        due.Complete();
    }
}
