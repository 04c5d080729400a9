using ElkeDeur.Bench.Crash;
using ElkeDeur.Bench.Reporting;

namespace ElkeDeur.Bench.Measures;

/// <summary>Kill -9 at random moments of scripted sessions.</summary>
internal static class Crashes
{
    private static readonly TimeSpan Target = TimeSpan.FromSeconds(3);

    public static async Task<Report> MeasureAsync(Options options)
    {
        var rounds = options.Count("rounds", 100);
        var report = new Report("crash", $"Kill -9 at {rounds} random moments of scripted sessions", options);
        var found = await CrashRig.RunAsync(rounds, Console.Error.WriteLine);
        var median = Load.Latencies.Median(found.ViewersCorrect.Select(v => v.TotalMilliseconds));
        foreach (var fault in found.Faults.Distinct().Take(10)) Console.Error.WriteLine(fault);
        report.Add("acknowledged commands", $"{found.Acknowledged}");
        report.Add("lost, doubled", $"{found.Lost}, {found.Doubled}", "", "", "none", found is { Lost: 0, Doubled: 0 });
        report.Add("not acknowledged before the kill, sent again with the same id", $"{found.InDoubt}");
        report.Add("clock on the screens against the log, worst", Report.Ms(found.WorstTimerError), "", "", "≤ 250 ms", found.WorstTimerError <= 250);
        report.Add("all viewers correct after the port opened, median", Report.Ms(median));
        report.Add("all viewers correct after the port opened, worst", Report.Ms(found.WorstViewers.TotalMilliseconds), "", "", "≤ 3000 ms", found.WorstViewers <= Target);
        report.Add("other faults", $"{found.Faults.Count}", "", "", "none", found.Faults.Count == 0);
        return report;
    }
}
