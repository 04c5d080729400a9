using System.Diagnostics;
using System.Globalization;
using ElkeDeur.Bench.Load;
using ElkeDeur.Bench.Processes;
using ElkeDeur.Bench.Reporting;

namespace ElkeDeur.Bench.Measures;

/// <summary>A thousand people join one room (page, code, own page, stream) while fifty other rooms play on.</summary>
internal static class Joins
{
    private const int Target = 3;

    public static async Task<Report> MeasureAsync(Options options)
    {
        var (people, others, atOnce) = (options.Count("viewers", 1000), options.Count("rooms", 50), options.Count("at-once", 100));
        var report = new Report("joins", $"{people} joins into one room ({atOnce} at a time) while {others} rooms play on", options);
        using var product = await ProductStage.StartAsync((others, 6), (2, 0));
        using var joiners = await JoinersProcess.ReadyAsync(new(product.Server.Port, people, atOnce, WarmUp: 300, product.Rooms[others], product.Rooms[others + 1]));
        using var run = await Run.OpenAsync(product, [.. Enumerable.Range(0, others)]);
        await run.PlayAsync(1, TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(10));
        var (began, worked) = (Stopwatch.GetTimestamp(), product.Server.Worked());
        var playing = Tempo.PlayAsync(run.Hands, 1, TimeSpan.FromSeconds(6));
        var ours = await joiners.JoinAsync();
        var (ended, work) = (Stopwatch.GetTimestamp(), product.Server.Worked() - worked);
        await playing;
        var (normal, busy) = await SplitAsync(run, began, ended);
        var bare = await BaselineAsync(people, atOnce, normal.FragmentBytes);
        report.Add($"{people} joins: page, code, own page, stream with its first event", Seconds(ours), Seconds(bare) + " (stream only)", Report.Times(ours.Seconds, bare.Seconds), "≤ 3 s", ours.Seconds <= Target);
        report.Add("refused", $"{people - ours.Joined}", "", "", "none", ours.Joined == people);
        report.Add("processor time of the server per join, the other rooms included", Report.Ms(work.TotalMilliseconds / people));
        report.Add("other rooms, p50 meanwhile", Report.Ms(busy.P50), $"{Report.Ms(normal.P50)} (before)", Report.Times(busy.P50, normal.P50));
        report.Add("other rooms, p95 meanwhile", Report.Ms(busy.P95), $"{Report.Ms(normal.P95)} (before)", Report.Times(busy.P95, normal.P95), "< 2× before", busy.P95 < 2 * normal.P95);
        return report;
    }

    private static async Task<(Latencies Normal, Latencies Busy)> SplitAsync(Run run, long began, long ended)
    {
        await Task.Delay(500);
        var arrivals = await run.Viewers.StopAsync();
        var sent = run.Hands.SelectMany(h => h.Sent).ToList();
        return (Latencies.Of(sent.Where(s => s.At >= run.Since && s.At < began), arrivals), Latencies.Of(sent.Where(s => s.At >= began && s.At < ended), arrivals));
    }

    private static async Task<JoinOutcome> BaselineAsync(int people, int atOnce, int bytes)
    {
        using var relay = await RelayStage.StartAsync(people, bytes);
        using var joiners = await JoinersProcess.ReadyAsync(new(relay.Server.Port, people, atOnce, WarmUp: 300));
        return await joiners.JoinAsync();
    }

    private static string Seconds(JoinOutcome outcome) => outcome.Seconds.ToString("0.00", CultureInfo.InvariantCulture) + " s";
}
