using System.Diagnostics;
using System.Text.Json;
using ElkeDeur.Bench.Seeding;

namespace ElkeDeur.Bench.Load;

/// <summary>The people who join: so many, so many at a time, into one room of the product; without a room: only a stream of the relay.</summary>
public sealed record JoinPlan(int Port, int People, int AtOnce, int WarmUp, SeededRoom? WarmRoom = null, SeededRoom? Room = null);

/// <summary>How many got in, and in what time.</summary>
public sealed record JoinOutcome(int Joined, double Seconds);

/// <summary>Everybody who joins, in a process of their own: warms up, says "ready", and joins when it is told to.</summary>
internal static class JoinersProgram
{
    public static async Task<int> RunAsync(string planFile)
    {
        var plan = JsonSerializer.Deserialize<JoinPlan>(await File.ReadAllTextAsync(planFile))!;
        await AllAsync(plan, plan.WarmUp, plan.WarmRoom, "/stroom?kamer=1");
        Console.WriteLine("ready");
        await Console.In.ReadLineAsync();
        var begin = Stopwatch.GetTimestamp();
        var joined = await AllAsync(plan, plan.People, plan.Room, "/stroom?kamer=0");
        Console.WriteLine(JsonSerializer.Serialize(new JoinOutcome(joined, Stopwatch.GetElapsedTime(begin).TotalSeconds)));
        // The streams stay open until the process ends.
        await Console.In.ReadLineAsync();
        return 0;
    }

    private static async Task<int> AllAsync(JoinPlan plan, int people, SeededRoom? room, string stream)
    {
        using var turns = new SemaphoreSlim(plan.AtOnce);
        var joined = await Task.WhenAll(Enumerable.Range(0, people).Select(async n =>
        {
            await turns.WaitAsync();
            try
            {
                return room is null ? await Joiner.WatchAsync(plan.Port, stream) : await Joiner.JoinAsync(plan.Port, $"127.0.0.{2 + n % 8}", room);
            }
            finally
            {
                turns.Release();
            }
        }));
        return joined.Count(yes => yes);
    }
}
