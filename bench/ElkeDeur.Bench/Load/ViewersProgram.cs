using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace ElkeDeur.Bench.Load;

/// <summary>A stream that somebody watches: which room, who, and how to ask for it.</summary>
public sealed record Seat(int Room, int Viewer, string Path, string Cookie);

/// <summary>The seats of one process of viewers.</summary>
public sealed record Plan(int Port, string From, IReadOnlyList<Seat> Seats);

/// <summary>A new fragment that was complete at a viewer.</summary>
public readonly record struct Arrival(int Room, int Viewer, int Version, int Bytes, long At);

/// <summary>The viewers, in a process of their own: opens every stream, says "ready", and notes arrivals until it is told to stop.</summary>
internal static class ViewersProgram
{
    private const int AtOnce = 100;

    public static async Task<int> RunAsync(string planFile)
    {
        var plan = JsonSerializer.Deserialize<Plan>(await File.ReadAllTextAsync(planFile))!;
        var viewers = plan.Seats.Select(seat => new Viewer(plan, seat)).ToList();
        using var turns = new SemaphoreSlim(AtOnce);
        await Task.WhenAll(viewers.Select(v => OpenAsync(v, turns)));
        Console.WriteLine(JsonSerializer.Serialize(new Opened(viewers.Count(v => v.Ready.IsCompletedSuccessfully), viewers.Count(v => v.Refused))));
        await Console.In.ReadLineAsync();
        await using (var file = File.Create(planFile + ".arrivals"))
            foreach (var viewer in viewers) file.Write(MemoryMarshal.AsBytes<Arrival>(viewer.Arrivals.ToArray()));
        Console.WriteLine(viewers.Count(v => v.Closed));
        return 0;
    }

    private static async Task OpenAsync(Viewer viewer, SemaphoreSlim turns)
    {
        await turns.WaitAsync();
        try
        {
            await viewer.OpenAsync().WaitAsync(TimeSpan.FromSeconds(60));
        }
        catch (TimeoutException)
        {
            // Counted as not opened.
        }
        finally
        {
            turns.Release();
        }
    }
}

/// <summary>How many streams gave their first event, and how many were refused.</summary>
public sealed record Opened(int Ready, int Refused);
