using System.Diagnostics;
using System.Text.RegularExpressions;
using ElkeDeur.Bench.Load;
using ElkeDeur.Bench.Processes;
using ElkeDeur.Bench.Reporting;

namespace ElkeDeur.Bench.Measures;

/// <summary>The largest sheet that ships: opening its largest step, its outcome, and saving an answer as typing does, beside a page with nothing on it.</summary>
internal static partial class Sheets
{
    private const string Sheet = "wettelijk-kader", BarePage = "/contact";
    private const int Step = 2, Desks = 16;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(5);

    public static async Task<Report> MeasureAsync(Options options)
    {
        var (rate, seconds) = (options.Count("rate", 50), options.Count("seconds", 20));
        var report = new Report("sheets", $"The largest sheet, {rate} requests a second for {seconds} s, on {Desks} sheets", options);
        using var folder = new TemporaryFolder();
        using var server = await ServerProcess.ProductAsync(folder.Path);
        var desks = new List<Desk>();
        for (var i = 0; i < Desks; i++) desks.Add(await Desk.BeginAsync(server.Port));
        var measured = TimeSpan.FromSeconds(seconds);
        foreach (var act in new Func<Desk, int, Task>[] { (desk, _) => desk.OpenAsync(""), (desk, n) => desk.SaveAsync(n) }) await RunAsync(desks, act, rate, WarmUp);
        var bare = await RunAsync(desks, (desk, _) => desk.GetAsync(BarePage), rate, measured);
        Add(report, $"opening a step of {desks[0].Fields} fields, p95", await RunAsync(desks, (desk, _) => desk.OpenAsync(""), rate, measured), bare, 30);
        Add(report, "its outcome, p95", await RunAsync(desks, (desk, _) => desk.OpenAsync("/uitkomst"), rate, measured), bare, 30);
        Add(report, "saving, p95", await RunAsync(desks, (desk, n) => desk.SaveAsync(n), rate, measured), bare, 25);
        foreach (var desk in desks) desk.Dispose();
        return report;
    }

    private static void Add(Report report, string what, double[] took, double[] bare, int target) => report.Add(
        what, Report.Ms(Latencies.At(took, 0.95)), $"{Report.Ms(Latencies.At(bare, 0.95))} (contact page)", Report.Times(Latencies.At(took, 0.95), Latencies.At(bare, 0.95)), $"≤ {target} ms", Latencies.At(took, 0.95) <= target);

    // What has to wait for its desk is timed from when it was due.
    private static async Task<double[]> RunAsync(List<Desk> desks, Func<Desk, int, Task> act, int rate, TimeSpan duration)
    {
        var begin = Stopwatch.GetTimestamp();
        var each = await Task.WhenAll(desks.Select(async (desk, number) =>
        {
            var took = new List<double>();
            for (var n = number; n / (double)rate < duration.TotalSeconds; n += desks.Count)
            {
                var due = TimeSpan.FromSeconds(n / (double)rate);
                if (due - Stopwatch.GetElapsedTime(begin) is { Ticks: > 0 } wait) await Task.Delay(wait);
                var started = Math.Max(due.TotalMilliseconds, Stopwatch.GetElapsedTime(begin).TotalMilliseconds - 1);
                await act(desk, n);
                took.Add(Stopwatch.GetElapsedTime(begin).TotalMilliseconds - started);
            }
            return took;
        }));
        return [.. each.SelectMany(took => took).Order()];
    }

    /// <summary>Somebody with a sheet of their own, and the form that was served.</summary>
    private sealed partial class Desk : IDisposable
    {
        private readonly HttpLine line;
        private readonly string address;
        private string token = "", version = "";
        private List<string> names = [];

        private Desk(HttpLine line, string address) => (this.line, this.address) = (line, address);

        public int Fields => names.Count;

        public static async Task<Desk> BeginAsync(int port)
        {
            var line = await HttpLine.OpenAsync(port);
            var token = Token().Match((await line.GetAsync($"/werkbladen/{Sheet}")).Text).Groups[1].Value;
            var made = await line.PostAsync($"/werkbladen/{Sheet}", $"__RequestVerificationToken={Uri.EscapeDataString(token)}");
            var (workspace, sheet) = Made().Match(made.Header("Location") ?? "") is { Success: true } match ? (match.Groups[1].Value, match.Groups[2].Value) : throw new InvalidOperationException($"No sheet was made: {made.Status}");
            var desk = new Desk(line, $"/werkruimte/{workspace}/werkbladen/{sheet}");
            await desk.OpenAsync("");
            return desk;
        }

        public async Task GetAsync(string path)
        {
            if ((await line.GetAsync(path)).Status != 200) throw new InvalidOperationException($"{path} did not open.");
        }

        public async Task OpenAsync(string part)
        {
            var reply = await line.GetAsync(part.Length == 0 ? $"{address}?stap={Step}" : address + part);
            if (reply.Status != 200) throw new InvalidOperationException($"{address}{part} did not open: {reply.Status}");
            if (part.Length > 0 || token.Length > 0) return;
            var page = reply.Text;
            (token, version) = (Token().Match(page).Groups[1].Value, Version().Match(page).Groups[1].Value);
            names = [.. Names().Matches(page).Select(match => match.Groups[1].Value).Where(name => name.Contains('.', StringComparison.Ordinal)).Distinct()];
        }

        public async Task SaveAsync(int n)
        {
            var place = names.First(name => !name.EndsWith(".stand", StringComparison.Ordinal));
            var reply = await line.PostAsync($"{address}?stap={Step}", $"__RequestVerificationToken={Uri.EscapeDataString(token)}&vanaf={version}&{Uri.EscapeDataString(place)}={Uri.EscapeDataString($"antwoord {n}")}", "X-Editor: 1\r\n");
            if (reply.Status != 200) throw new InvalidOperationException($"Saving was answered with {reply.Status}.");
            version = SavedVersion().Match(reply.Text).Groups[1].Value;
        }

        public void Dispose() => line.Dispose();

        [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
        private static partial Regex Token();

        [GeneratedRegex("/werkruimte/([^/]+)/bewaar\\?blad=(.+)$")]
        private static partial Regex Made();

        [GeneratedRegex("name=\"vanaf\" value=\"(\\d+)\"")]
        private static partial Regex Version();

        [GeneratedRegex("<(?:input|textarea)[^>]* name=\"([^\"]+)\"")]
        private static partial Regex Names();

        [GeneratedRegex("\"version\":(\\d+)")]
        private static partial Regex SavedVersion();
    }
}
