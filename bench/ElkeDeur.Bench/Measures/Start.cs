using System.Diagnostics;
using System.Text.RegularExpressions;
using ElkeDeur.Bench.Load;
using ElkeDeur.Bench.Processes;
using ElkeDeur.Bench.Reporting;
using ElkeDeur.Bench.Seeding;
using ElkeDeur.Domain.Mysteries.Play;

namespace ElkeDeur.Bench.Measures;

/// <summary>How soon the first page is there, what an idle server holds, and what a page costs over the line.</summary>
internal static partial class Start
{
    public static async Task<Report> MeasureAsync(Options options)
    {
        var runs = options.Count("runs", 5);
        var report = new Report("start", $"Start, idle memory and page sizes, median of {runs} starts", options);
        using var folder = new TemporaryFolder();
        SeededRoom room;
        await using (var seed = await Seed.OpenAsync(folder.Path)) room = (await seed.RoomsAsync(1, 1, Phase.Unravel))[0];
        var times = new List<double>();
        for (var n = 1; n < runs; n++) using (await StartAsync(folder.Path, times)) { }
        using var server = await StartAsync(folder.Path, times);
        await Task.Delay(TimeSpan.FromSeconds(10));
        report.Add("from process to first page", Report.Ms(Latencies.Median(times)), await RelayStartAsync(), "", "≤ 3000 ms", Latencies.Median(times) <= 3000);
        report.Add("memory, 10 s idle", Report.Mb(server.Memory().Now), await RelayMemoryAsync(), "", "≤ 150 MB", server.Memory().Now <= 150);
        await WeighAsync(report, server, "start page", "/", "");
        await WeighAsync(report, server, "join page", $"/m/{room.Code}", "");
        await WeighAsync(report, server, "participant page", $"/sessie/{room.Id}/deelnemer", room.ParticipantCookies[0]);
        return report;
    }

    private static async Task<ServerProcess> StartAsync(string folder, List<double> times)
    {
        var begin = Stopwatch.GetTimestamp();
        var server = await ServerProcess.ProductAsync(folder);
        using var line = await HttpLine.OpenAsync(server.Port);
        if ((await line.GetAsync("/")).Status != 200) throw new InvalidOperationException("The first page did not come.");
        times.Add(Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
        return server;
    }

    private static async Task<string> RelayStartAsync()
    {
        var begin = Stopwatch.GetTimestamp();
        using var relay = await ServerProcess.RelayAsync(1);
        return Report.Ms(Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
    }

    private static async Task<string> RelayMemoryAsync()
    {
        using var relay = await ServerProcess.RelayAsync(1);
        await Task.Delay(TimeSpan.FromSeconds(3));
        return Report.Mb(relay.Memory().Now);
    }

    private static async Task WeighAsync(Report report, ServerProcess server, string what, string path, string cookie)
    {
        using var line = await HttpLine.OpenAsync(server.Port);
        if (cookie.Split('=', 2) is [var name, var value]) line.Know(name, value);
        var page = await line.GetAsync(path);
        var total = page.WireBytes;
        var parts = new List<string> { $"page {Report.Kb(page.WireBytes)}" };
        foreach (var address in Linked().Matches(page.Text).Select(m => m.Groups[1].Value).Where(IsLoaded).Distinct())
        {
            var part = await line.GetAsync(address);
            total += part.WireBytes;
            parts.Add($"{Path.GetFileName(address.Split('?')[0])} {Report.Kb(part.WireBytes)}");
        }
        report.Add($"{what}: {string.Join(", ", parts)}", Report.Kb(total), "", "", "≤ 50 kB", total <= 50 * 1024);
    }

    // What a browser fetches by itself: styles, scripts and pictures; never a link or a sound.
    private static bool IsLoaded(string address) =>
        address.StartsWith('/') && (address.Contains(".css", StringComparison.Ordinal) || address.Contains(".js", StringComparison.Ordinal) || address.Contains(".svg", StringComparison.Ordinal) || address.Contains(".png", StringComparison.Ordinal) || address.StartsWith("/tekening/", StringComparison.Ordinal));

    [GeneratedRegex("(?:href|src)=\"([^\"]+)\"")]
    private static partial Regex Linked();
}
