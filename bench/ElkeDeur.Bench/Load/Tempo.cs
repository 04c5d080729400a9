using System.Diagnostics;

namespace ElkeDeur.Bench.Load;

/// <summary>Commands at a steady pace: every hand in turn, spread evenly.</summary>
public static class Tempo
{
    public static async Task PlayAsync(IReadOnlyList<Hand> hands, double perSecondEach, TimeSpan duration)
    {
        var apart = TimeSpan.FromSeconds(1 / (perSecondEach * hands.Count));
        var answers = new List<Task>();
        await Task.Factory.StartNew(() => Beat(hands, apart, duration, answers), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        await Task.WhenAll(answers).WaitAsync(TimeSpan.FromSeconds(60));
    }

    // A thread of its own: nothing that happens elsewhere in this process delays a command.
    private static void Beat(IReadOnlyList<Hand> hands, TimeSpan apart, TimeSpan duration, List<Task> answers)
    {
        var begin = Stopwatch.GetTimestamp();
        for (var n = 0; n * apart < duration; n++)
        {
            var wait = n * apart - Stopwatch.GetElapsedTime(begin);
            if (wait > TimeSpan.Zero) Thread.Sleep(wait);
            answers.Add(hands[n % hands.Count].FireAsync());
        }
    }
}
