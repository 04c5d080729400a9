using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json;
using ElkeDeur.Bench.Load;

namespace ElkeDeur.Bench.Processes;

/// <summary>Several processes of viewers, each from its own loopback address.</summary>
public sealed class ViewersProcess : IDisposable
{
    private readonly List<Process> processes = [];
    private readonly List<string> plans = [];
    private readonly TemporaryFolder folder = new();

    public Opened Opened { get; private set; } = new(0, 0);

    /// <summary>Streams that closed before they were told to.</summary>
    public int Closed { get; private set; }

    public static async Task<ViewersProcess> OpenAsync(int port, IReadOnlyList<Seat> seats, int processes = 2)
    {
        var all = new ViewersProcess();
        var parts = seats.Chunk((seats.Count + processes - 1) / processes).ToList();
        for (var i = 0; i < parts.Count; i++) all.Start(new(port, $"127.0.0.{i + 2}", parts[i]));
        foreach (var process in all.processes)
        {
            var opened = JsonSerializer.Deserialize<Opened>((await process.StandardOutput.ReadLineAsync())!)!;
            all.Opened = new(all.Opened.Ready + opened.Ready, all.Opened.Refused + opened.Refused);
        }
        return all;
    }

    /// <summary>Ends watching and hands over everything that arrived.</summary>
    public async Task<Arrival[]> StopAsync()
    {
        var arrivals = new List<Arrival>();
        foreach (var (process, plan) in processes.Zip(plans))
        {
            await process.StandardInput.WriteLineAsync("stop");
            Closed += Options.Number((await process.StandardOutput.ReadLineAsync())!);
            arrivals.AddRange(MemoryMarshal.Cast<byte, Arrival>(await File.ReadAllBytesAsync(plan + ".arrivals")).ToArray());
        }
        return [.. arrivals];
    }

    public void Dispose()
    {
        processes.ForEach(Children.Kill);
        folder.Dispose();
    }

    private void Start(Plan plan)
    {
        var file = Path.Combine(folder.Path, $"plan-{plans.Count}.json");
        File.WriteAllText(file, JsonSerializer.Serialize(plan));
        plans.Add(file);
        processes.Add(Children.Start(Repository.Bench, ["viewers", file], ("DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS", "1")));
    }
}
