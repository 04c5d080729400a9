using ElkeDeur.Bench.Load;
using ElkeDeur.Bench.Reporting;

namespace ElkeDeur.Bench.Measures;

/// <summary>One room with a thousand viewers, two commands a second; product and relay in turn, the median of five runs.</summary>
internal static class OneRoom
{
    public static async Task<Report> MeasureAsync(Options options)
    {
        var (viewers, runs, seconds) = (options.Count("viewers", 1000), options.Count("runs", 5), options.Count("seconds", 15));
        var report = new Report("one", $"One room of {viewers} viewers, two commands a second, median of {runs} runs of {seconds} s", options);
        var (ours, bare) = (new List<Latencies>(), new List<Latencies>());
        for (var n = 0; n < runs; n++)
        {
            using (var product = await ProductStage.StartAsync(1, viewers - 1)) ours.Add(await PlayAsync(product, seconds));
            using (var relay = await RelayStage.StartAsync(viewers + 1, ours[^1].FragmentBytes)) bare.Add(await PlayAsync(relay, seconds));
            report.Add($"run {n + 1}: p95", Report.Ms(ours[^1].P95), Report.Ms(bare[^1].P95), Report.Times(ours[^1].P95, bare[^1].P95));
        }
        Add(report, "p50", ours, bare, l => l.P50);
        Add(report, "p95", ours, bare, l => l.P95, 2);
        Add(report, "p99", ours, bare, l => l.P99);
        report.Add("samples (missing)", $"{ours.Sum(l => l.Samples.Length)} ({ours.Sum(l => l.Missing)})", $"{bare.Sum(l => l.Samples.Length)} ({bare.Sum(l => l.Missing)})");
        report.Add("processor time of the server per command", Report.Ms(Latencies.Median(ours.Select(l => l.WorkPerCommand))), Report.Ms(Latencies.Median(bare.Select(l => l.WorkPerCommand))), Report.Times(Latencies.Median(ours.Select(l => l.WorkPerCommand)), Latencies.Median(bare.Select(l => l.WorkPerCommand))));
        report.Add("fragment", Report.Kb(ours[0].FragmentBytes), Report.Kb(bare[0].FragmentBytes));
        return report;
    }

    private static void Add(Report report, string what, List<Latencies> ours, List<Latencies> bare, Func<Latencies, double> figure, double? most = null)
    {
        var (mine, base_) = (Latencies.Median(ours.Select(figure)), Latencies.Median(bare.Select(figure)));
        report.Add($"median of the {what}s", Report.Ms(mine), Report.Ms(base_), Report.Times(mine, base_), most is null ? "" : $"≤ {most}× the baseline", most is null ? null : mine <= most * base_);
    }

    private static async Task<Latencies> PlayAsync(Stage stage, int seconds)
    {
        using var run = await Run.OpenAsync(stage, [0]);
        await run.PlayAsync(2, TimeSpan.FromSeconds(Math.Min(6, seconds)), TimeSpan.FromSeconds(seconds));
        return (await run.StopAsync()) with { WorkPerCommand = run.WorkPerCommand };
    }
}
