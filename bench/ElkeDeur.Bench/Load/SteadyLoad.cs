using System.Collections.Concurrent;
using System.Diagnostics;

namespace ElkeDeur.Bench.Load;

/// <summary>One thing that is done at a steady pace, whatever the server does: each is timed from when it was due.</summary>
/// <param name="Times">Milliseconds, from low to high.</param>
/// <param name="PerSecond">How many were answered in a second.</param>
public sealed record SteadyLoad(double[] Times, double PerSecond)
{
    public double P50 => Latencies.At(Times, 0.50);
    public double P95 => Latencies.At(Times, 0.95);

    public static async Task<SteadyLoad> RunAsync(Func<int, Task> act, double perSecond, TimeSpan duration)
    {
        var (times, answers) = (new ConcurrentBag<double>(), new List<Task>());
        var begin = Stopwatch.GetTimestamp();
        await Task.Factory.StartNew(() => Beat(act, perSecond, duration, times, answers), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        await Task.WhenAll(answers).WaitAsync(TimeSpan.FromSeconds(120));
        return new([.. times.Order()], times.Count / Stopwatch.GetElapsedTime(begin).TotalSeconds);
    }

    // A thread of its own: nothing that happens elsewhere in this process delays it.
    private static void Beat(Func<int, Task> act, double perSecond, TimeSpan duration, ConcurrentBag<double> times, List<Task> answers)
    {
        var (begin, apart) = (Stopwatch.GetTimestamp(), TimeSpan.FromSeconds(1 / perSecond));
        for (var n = 0; n * apart < duration; n++)
        {
            var wait = (n * apart) - Stopwatch.GetElapsedTime(begin);
            if (wait > TimeSpan.Zero) Thread.Sleep(wait);
            // A clock that wakes a little early must not give time away.
            var due = begin + (long)(n * apart.TotalSeconds * Stopwatch.Frequency);
            answers.Add(TimeAsync(act, n, Math.Min(due, Stopwatch.GetTimestamp()), times));
        }
    }

    private static async Task TimeAsync(Func<int, Task> act, int number, long due, ConcurrentBag<double> times)
    {
        await act(number);
        times.Add(Stopwatch.GetElapsedTime(due).TotalMilliseconds);
    }
}
