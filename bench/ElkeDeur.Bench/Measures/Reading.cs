using System.Diagnostics;
using System.Text.RegularExpressions;
using ElkeDeur.Bench.Load;
using ElkeDeur.Bench.Processes;
using ElkeDeur.Bench.Reporting;

namespace ElkeDeur.Bench.Measures;

/// <summary>Every page of guide and library in turn, at a steady pace, beside a page with nothing on it; and the whole guide on paper.</summary>
internal static partial class Reading
{
    private const string BarePage = "/contact", Paper = "/handreiking/afdrukken";

    public static async Task<Report> MeasureAsync(Options options)
    {
        var (perSecond, seconds) = (options.Count("rate", 300), options.Count("seconds", 20));
        var report = new Report("reading", $"{perSecond} reading pages a second for {seconds} s", options);
        using var folder = new TemporaryFolder();
        using var server = await ServerProcess.ProductAsync(folder.Path);
        using var line = await HttpLine.OpenAsync(server.Port);
        var pages = await PagesAsync(line);
        var readers = new Readers(server.Port, lines: 32);
        var (warm, measured) = (TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(seconds));
        var bare = await readers.OpenAsync([BarePage], perSecond, warm, measured);
        var ours = await readers.OpenAsync(pages, perSecond, warm, measured);
        report.Add($"{pages.Count} pages in turn, p50", Report.Ms(Latencies.At(ours, 0.50)), Report.Ms(Latencies.At(bare, 0.50)) + " (contact page)", Report.Times(Latencies.At(ours, 0.50), Latencies.At(bare, 0.50)));
        report.Add("p95", Report.Ms(Latencies.At(ours, 0.95)), Report.Ms(Latencies.At(bare, 0.95)), Report.Times(Latencies.At(ours, 0.95), Latencies.At(bare, 0.95)), "≤ 10 ms", Latencies.At(ours, 0.95) <= 10);
        await WeighAsync(report, line, pages);
        await PrintAsync(report, line);
        return report;
    }

    private static async Task<List<string>> PagesAsync(HttpLine line)
    {
        var found = new List<string> { "/handreiking", "/bibliotheek" };
        foreach (var contents in found.ToList())
            found.AddRange(Links().Matches((await line.GetAsync(contents)).Text).Select(m => m.Groups[1].Value));
        return [.. found.Where(page => !page.StartsWith(Paper, StringComparison.Ordinal)).Distinct()];
    }

    // Beside the page itself: the one style sheet and the one script that every page has.
    private static async Task WeighAsync(Report report, HttpLine line, List<string> pages)
    {
        var (heaviest, most) = ("", 0);
        foreach (var page in pages)
            if (await line.GetAsync(page) is { WireBytes: var bytes } && bytes > most) (heaviest, most) = (page, bytes);
        foreach (var part in Parts().Matches((await line.GetAsync(heaviest)).Text).Select(m => m.Groups[1].Value).Distinct()) most += (await line.GetAsync(part)).WireBytes;
        report.Add($"heaviest page with all it loads: {heaviest}", Report.Kb(most), "", "", "≤ 90 kB", most <= 90 * 1024);
    }

    private static async Task PrintAsync(Report report, HttpLine line)
    {
        var times = new List<double>();
        for (var i = 0; i < 5; i++)
        {
            var begin = Stopwatch.GetTimestamp();
            await line.GetAsync(Paper);
            times.Add(Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
        }
        report.Add("the whole guide for paper, first and median of five", $"{Report.Ms(times[0])}, {Report.Ms(Latencies.Median(times))}", "", "", "≤ 3000 ms", times.Max() <= 3000);
    }

    [GeneratedRegex("href=\"(/(?:handreiking|bibliotheek)[^\"?#]*)\"")]
    private static partial Regex Links();

    [GeneratedRegex("(?:href|src)=\"(/(?:dist|favicon)[^\"]*)\"")]
    private static partial Regex Parts();
}
