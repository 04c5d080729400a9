using System.Diagnostics;
using ElkeDeur.Bench.Load;
using ElkeDeur.Bench.Reporting;

namespace ElkeDeur.Bench.Measures;

/// <summary>A thousand people join one room (page, code, own page, stream) while fifty other rooms play on.</summary>
internal static class Joins
{
    private static readonly TimeSpan Target = TimeSpan.FromSeconds(3);

    public static async Task<Report> MeasureAsync(Options options)
    {
        var (people, others, atOnce) = (options.Count("viewers", 1000), options.Count("rooms", 50), options.Count("at-once", 100));
        var report = new Report("joins", $"{people} joins into one room ({atOnce} at a time) while {others} rooms play on", options);
        using var product = await ProductStage.StartAsync((others, 6), (2, 0));
        await JoinAllAsync(product, others, 50, atOnce);
        using var run = await Run.OpenAsync(product, [.. Enumerable.Range(0, others)]);
        await run.PlayAsync(1, TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(10));
        var marks = new List<long> { run.Since, Stopwatch.GetTimestamp() };
        var (took, playing) = (TimeSpan.Zero, Tempo.PlayAsync(run.Hands, 1, TimeSpan.FromSeconds(4)));
        var joined = await JoinAllAsync(product, others + 1, people, atOnce);
        took = Stopwatch.GetElapsedTime(marks[1]);
        marks.Add(Stopwatch.GetTimestamp());
        await playing;
        var (normal, busy) = await SplitAsync(run, marks);
        var bare = await BaselineAsync(people, atOnce, normal.FragmentBytes);
        report.Add($"{people} joins: page, code, own page, stream with its first event", Seconds(took), Seconds(bare) + " (stream only)", Report.Times(took.TotalSeconds, bare.TotalSeconds), "≤ 3 s", took <= Target);
        report.Add("refused", $"{people - joined}", "", "", "none", joined == people);
        report.Add("other rooms, p95 before", Report.Ms(normal.P95));
        report.Add("other rooms, p95 meanwhile", Report.Ms(busy.P95), Report.Ms(normal.P95), Report.Times(busy.P95, normal.P95), "≤ 2× before", busy.P95 <= 2 * normal.P95);
        return report;
    }

    private static async Task<(Latencies Normal, Latencies Busy)> SplitAsync(Run run, List<long> marks)
    {
        await Task.Delay(500);
        var arrivals = await run.Viewers.StopAsync();
        var sent = run.Hands.SelectMany(h => h.Sent).ToList();
        return (Latencies.Of(sent.Where(s => s.At >= marks[0] && s.At < marks[1]), arrivals), Latencies.Of(sent.Where(s => s.At >= marks[1] && s.At < marks[2]), arrivals));
    }

    private static Task<int> JoinAllAsync(ProductStage product, int room, int people, int atOnce) =>
        AllAsync(people, atOnce, n => Joiner.JoinAsync(product.Server.Port, $"127.0.0.{2 + n % 8}", product.Rooms[room]));

    private static async Task<TimeSpan> BaselineAsync(int people, int atOnce, int bytes)
    {
        using var relay = await RelayStage.StartAsync(people, bytes);
        await AllAsync(50, atOnce, _ => Joiner.WatchAsync(relay.Server.Port, "/stroom?kamer=1"));
        var begin = Stopwatch.GetTimestamp();
        await AllAsync(people, atOnce, _ => Joiner.WatchAsync(relay.Server.Port, "/stroom?kamer=0"));
        return Stopwatch.GetElapsedTime(begin);
    }

    private static async Task<int> AllAsync(int count, int atOnce, Func<int, Task<bool>> join)
    {
        using var turns = new SemaphoreSlim(atOnce);
        var joined = await Task.WhenAll(Enumerable.Range(0, count).Select(async n =>
        {
            await turns.WaitAsync();
            try
            {
                return await join(n);
            }
            finally
            {
                turns.Release();
            }
        }));
        return joined.Count(yes => yes);
    }

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture) + " s";
}
