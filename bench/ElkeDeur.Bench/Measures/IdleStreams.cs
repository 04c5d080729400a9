using ElkeDeur.Bench.Load;
using ElkeDeur.Bench.Reporting;

namespace ElkeDeur.Bench.Measures;

/// <summary>14,000 streams in 2,000 rooms, idle; then one command in each room within a minute.</summary>
internal static class IdleStreams
{
    private const int Processes = 4, PerRoom = 7;

    public static async Task<Report> MeasureAsync(Options options)
    {
        var (rooms, seconds) = (options.Count("rooms", 2000), options.Count("seconds", 60));
        var report = new Report("idle", $"{rooms * PerRoom} streams in {rooms} rooms, idle, then one command in each within {seconds} s", options);
        Outcome ours, bare;
        using (var product = await ProductStage.StartAsync(rooms, PerRoom - 2)) ours = await PlayAsync(product, rooms, seconds);
        using (var relay = await RelayStage.StartAsync(PerRoom, ours.Latencies.FragmentBytes)) bare = await PlayAsync(relay, rooms, seconds);
        report.Add("streams open (refused, closed)", $"{ours.Ready} ({ours.Refused}, {ours.Closed})", $"{bare.Ready} ({bare.Refused}, {bare.Closed})", "", "none refused", ours is { Refused: 0, Closed: 0 } && ours.Ready == rooms * PerRoom);
        report.Add("memory when all are open", Report.Mb(ours.OpenMemory), Report.Mb(bare.OpenMemory), Report.Times(ours.OpenMemory, bare.OpenMemory));
        report.Add("memory at most", Report.Mb(ours.MostMemory), Report.Mb(bare.MostMemory), Report.Times(ours.MostMemory, bare.MostMemory), "≤ 600 MB", ours.MostMemory <= 600);
        report.Add("command to viewer, p95 (missing)", $"{Report.Ms(ours.Latencies.P95)} ({ours.Latencies.Missing})", $"{Report.Ms(bare.Latencies.P95)} ({bare.Latencies.Missing})", "", "none missing", ours.Latencies.Missing == 0);
        report.Add("commands refused", $"{ours.CommandsRefused}", $"{bare.CommandsRefused}", "", "none", ours.CommandsRefused == 0);
        return report;
    }

    private static async Task<Outcome> PlayAsync(Stage stage, int rooms, int seconds)
    {
        using var run = await Run.OpenAsync(stage, [.. Enumerable.Range(0, rooms)], Processes);
        var open = stage.Server.Memory().Now;
        await run.PlayAsync(1.0 / seconds, TimeSpan.Zero, TimeSpan.FromSeconds(seconds));
        var most = stage.Server.Memory().Most;
        var latencies = await run.StopAsync();
        return new(run.Viewers.Opened.Ready, run.Viewers.Opened.Refused, run.Viewers.Closed, open, most, latencies, run.Refused);
    }

    private sealed record Outcome(int Ready, int Refused, int Closed, double OpenMemory, double MostMemory, Latencies Latencies, int CommandsRefused);
}
