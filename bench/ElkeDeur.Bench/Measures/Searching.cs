using System.Diagnostics;
using ElkeDeur.Bench.Load;
using ElkeDeur.Bench.Processes;
using ElkeDeur.Bench.Reporting;
using ElkeDeur.Domain.Language;
using Microsoft.Data.Sqlite;

namespace ElkeDeur.Bench.Measures;

/// <summary>How long the page with results takes at a steady number of searches a second, beside the bare full-text query on the same file.</summary>
internal static class Searching
{
    private const int Target = 20;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(5);

    public static async Task<Report> MeasureAsync(Options options)
    {
        var (rate, seconds) = (options.Count("rate", 50), options.Count("seconds", 20));
        var report = new Report("search", $"The page with results, {rate} searches a second during {seconds} seconds", options);
        var typed = Typed();
        using var folder = new TemporaryFolder();
        using var server = await ServerProcess.ProductAsync(folder.Path);
        var ready = await ReadyAsync(server, typed[0]);
        await SearchAsync(server, typed, rate, WarmUp);
        var worked = server.Worked();
        var took = await SearchAsync(server, typed, rate, TimeSpan.FromSeconds(seconds));
        var work = (server.Worked() - worked).TotalMilliseconds / took.Length;
        var bare = Bare(folder.Path, typed, took.Length);
        Add(report, "p50", took, bare, 0.50);
        Add(report, "p95", took, bare, 0.95, Target);
        Add(report, "p99", took, bare, 0.99);
        report.Add("processor time of the server per search", Report.Ms(work));
        report.Add("from process to the first results, on an empty database", Report.Ms(ready.TotalMilliseconds));
        return report;
    }

    private static void Add(Report report, string what, double[] took, double[] bare, double part, int? target = null)
    {
        var (ours, baseline) = (Latencies.At(took, part), Latencies.At(bare, part));
        report.Add(what, Report.Ms(ours), $"{Report.Ms(baseline)} (FTS5)", Report.Times(ours, baseline), target is null ? "" : $"≤ {target} ms", target is null ? null : ours <= target);
    }

    // The hundred queries of the tests.
    private static List<string> Typed() =>
        [.. File.ReadLines(Path.Combine(Repository.Root, "tests", "ElkeDeur.Web.Tests", "Search", "Queries", "queries.txt"))
            .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(" -> ")[0])];

    private static async Task<TimeSpan> ReadyAsync(ServerProcess server, string typed)
    {
        var begin = Stopwatch.GetTimestamp();
        using var line = await HttpLine.OpenAsync(server.Port);
        while (!(await line.GetAsync(Address(typed))).Text.Contains("<mark>", StringComparison.Ordinal))
            if (Stopwatch.GetElapsedTime(begin) < TimeSpan.FromSeconds(60)) await Task.Delay(50);
            else throw new InvalidOperationException("The index was not built within a minute.");
        return Stopwatch.GetElapsedTime(begin);
    }

    // A search that has to wait for a free line is timed from when it was due.
    private static async Task<double[]> SearchAsync(ServerProcess server, List<string> typed, int rate, TimeSpan duration)
    {
        const int Lines = 8;
        var begin = Stopwatch.GetTimestamp();
        var each = await Task.WhenAll(Enumerable.Range(0, Lines).Select(async number =>
        {
            using var line = await HttpLine.OpenAsync(server.Port);
            var took = new List<double>();
            for (var n = number; n / (double)rate < duration.TotalSeconds; n += Lines)
            {
                var due = TimeSpan.FromSeconds(n / (double)rate);
                var wait = due - Stopwatch.GetElapsedTime(begin);
                var onTime = wait > TimeSpan.Zero;
                if (onTime) await Task.Delay(wait);
                var started = onTime ? Stopwatch.GetElapsedTime(begin).TotalMilliseconds : due.TotalMilliseconds;
                if ((await line.GetAsync(Address(typed[n % typed.Count]))).Status != 200) throw new InvalidOperationException($"Searching for {typed[n % typed.Count]} failed.");
                took.Add(Stopwatch.GetElapsedTime(begin).TotalMilliseconds - started);
            }
            return took;
        }));
        return [.. each.SelectMany(took => took).Order()];
    }

    private static string Address(string typed) => $"/zoeken?q={Uri.EscapeDataString(typed)}";

    // What SQLite itself needs to find the stems of the same words: no reading of the query, no ranking, no page.
    private static double[] Bare(string folder, List<string> typed, int times)
    {
        using var db = new SqliteConnection($"Data Source={Path.Combine(folder, "elkedeur.db")};Mode=ReadOnly");
        db.Open();
        using var command = db.CreateCommand();
        command.CommandText = "SELECT rowid FROM SearchTerms WHERE SearchTerms MATCH $terms";
        command.Parameters.AddWithValue("$terms", "");
        return [.. Enumerable.Range(0, times).Select(n => Query(command, typed[n % typed.Count])).Order()];
    }

    private static double Query(SqliteCommand command, string typed)
    {
        command.Parameters[0].Value = string.Join(" OR ", FoundWord.In(typed).Select(word => $"\"k:{KraaijPohlmann.Stem(word.Plain)}\""));
        var begin = Stopwatch.GetTimestamp();
        using var rows = command.ExecuteReader();
        while (rows.Read()) rows.GetInt64(0);
        return Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
    }
}
