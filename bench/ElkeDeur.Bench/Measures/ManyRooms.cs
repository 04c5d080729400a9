using ElkeDeur.Bench.Load;
using ElkeDeur.Bench.Reporting;
using ElkeDeur.Bench.Seeding;
using ElkeDeur.Domain.Mysteries.Play;

namespace ElkeDeur.Bench.Measures;

/// <summary>200 rooms of eight (a narrator, a board, six participants), one command a second in each.</summary>
internal static class ManyRooms
{
    private const double Target = 10;

    public static async Task<Report> MeasureAsync(Options options)
    {
        var (rooms, seconds) = (options.Count("rooms", 200), options.Count("seconds", 30));
        var report = new Report("rooms", $"{rooms} rooms of 8, one command a second in each, {seconds} s", options);
        using var product = await ProductStage.StartAsync(rooms, participants: 6);
        var ours = await PlayAsync(product, rooms, seconds);
        var stored = await Ledger.CheckAsync(product.DataFolder);
        using var relay = await RelayStage.StartAsync(viewers: 8, ours.FragmentBytes);
        var bare = await PlayAsync(relay, rooms, seconds);
        report.Add("p50", Report.Ms(ours.P50), Report.Ms(bare.P50), Report.Times(ours.P50, bare.P50));
        report.Add("p95", Report.Ms(ours.P95), Report.Ms(bare.P95), Report.Times(ours.P95, bare.P95), "≤ 10 ms", ours.P95 <= Target);
        report.Add("p99", Report.Ms(ours.P99), Report.Ms(bare.P99), Report.Times(ours.P99, bare.P99));
        report.Add("slowest viewer of each command, p95", Report.Ms(ours.WorstP95), Report.Ms(bare.WorstP95), Report.Times(ours.WorstP95, bare.WorstP95));
        report.Add("narrator told, p95", Report.Ms(ours.NarratorP95), Report.Ms(bare.NarratorP95));
        report.Add("samples (missing)", $"{ours.Samples.Length} ({ours.Missing})", $"{bare.Samples.Length} ({bare.Missing})", "", "none missing", ours.Missing == 0);
        report.Add("stored commands (lost, doubled or wrong)", $"{stored.Commands} ({stored.Wrong})", "", "", "none wrong", stored.Wrong == 0);
        report.Add("processor time of the server per command", Report.Ms(ours.WorkPerCommand), Report.Ms(bare.WorkPerCommand), Report.Times(ours.WorkPerCommand, bare.WorkPerCommand));
        var sync = Disk.Sync();
        report.Add("this disk's own sync, p50 and p95", "", $"{Report.Ms(sync.P50)}, {Report.Ms(sync.P95)}");
        report.Add("fragment", Report.Kb(ours.FragmentBytes), Report.Kb(bare.FragmentBytes));
        return report;
    }

    private static async Task<Latencies> PlayAsync(Stage stage, int rooms, int seconds)
    {
        using var run = await Run.OpenAsync(stage, [.. Enumerable.Range(0, rooms)]);
        await run.PlayAsync(1, TimeSpan.FromSeconds(Math.Min(10, seconds)), TimeSpan.FromSeconds(seconds));
        return (await run.StopAsync()) with { WorkPerCommand = run.WorkPerCommand };
    }
}
