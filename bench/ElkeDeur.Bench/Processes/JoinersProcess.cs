using System.Diagnostics;
using System.Text.Json;
using ElkeDeur.Bench.Load;

namespace ElkeDeur.Bench.Processes;

/// <summary>The process of everybody who joins, warmed up and waiting for the word.</summary>
public sealed class JoinersProcess : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Process process;

    private JoinersProcess(JoinPlan plan)
    {
        var file = Path.Combine(folder.Path, "plan.json");
        File.WriteAllText(file, JsonSerializer.Serialize(plan));
        process = Children.Start(Repository.Bench, ["joiners", file]);
    }

    public static async Task<JoinersProcess> ReadyAsync(JoinPlan plan)
    {
        var joiners = new JoinersProcess(plan);
        await joiners.process.StandardOutput.ReadLineAsync();
        return joiners;
    }

    public async Task<JoinOutcome> JoinAsync()
    {
        await process.StandardInput.WriteLineAsync("join");
        return JsonSerializer.Deserialize<JoinOutcome>((await process.StandardOutput.ReadLineAsync())!)!;
    }

    public void Dispose()
    {
        Children.Kill(process);
        folder.Dispose();
    }
}
