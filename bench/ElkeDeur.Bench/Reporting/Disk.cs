using System.Diagnostics;
using ElkeDeur.Bench.Load;
using ElkeDeur.Bench.Processes;

namespace ElkeDeur.Bench.Reporting;

/// <summary>What the disk itself needs to promise that something is kept.</summary>
public static class Disk
{
    public static (double P50, double P95) Sync()
    {
        using var folder = new TemporaryFolder();
        using var file = new FileStream(Path.Combine(folder.Path, "sync"), FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        var took = Enumerable.Range(0, 100).Select(_ => Write(file)).Order().ToArray();
        return (Latencies.At(took, 0.5), Latencies.At(took, 0.95));
    }

    // As large as a command in the write-ahead log.
    private static double Write(FileStream file)
    {
        file.Write(new byte[16 * 1024]);
        var begin = Stopwatch.GetTimestamp();
        file.Flush(flushToDisk: true);
        return Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
    }
}
