using System.Globalization;
using System.Text.Json;
using ElkeDeur.Bench.Processes;

namespace ElkeDeur.Bench.Reporting;

/// <summary>One line: what was measured, ours, the baseline in the same run, the target and whether it was met.</summary>
public sealed record Line(string What, string Ours, string Baseline = "", string Ratio = "", string Target = "", bool? Met = null);

/// <summary>What one measure found, and how to repeat it.</summary>
public sealed class Report(string what, string title, Options options)
{
    public string What => what;
    public string Title => title;
    public string Command { get; } = options.Command(what);
    public string Machine { get; } = Reporting.Machine.Describe();
    public string LoadBefore { get; } = Reporting.Machine.Load();
    public List<Line> Lines { get; } = [];

    public void Add(string what, string ours, string baseline = "", string ratio = "", string target = "", bool? met = null) =>
        Lines.Add(new(what, ours, baseline, ratio, target, met));

    public static string Ms(double value) => value.ToString(value < 10 ? "0.00" : "0.0", CultureInfo.InvariantCulture) + " ms";
    public static string Mb(double value) => value.ToString("0", CultureInfo.InvariantCulture) + " MB";
    public static string Kb(double bytes) => (bytes / 1024).ToString("0.0", CultureInfo.InvariantCulture) + " kB";
    public static string Times(double ours, double baseline) => (ours / baseline).ToString("0.0", CultureInfo.InvariantCulture) + "×";

    public static string Table(IEnumerable<Line> lines) => string.Join('\n',
        (string[])["| what | Elke Deur | baseline | ratio | target | met |", "|---|---|---|---|---|---|",
        .. lines.Select(l => $"| {l.What} | {l.Ours} | {l.Baseline} | {l.Ratio} | {l.Target} | {(l.Met is { } met ? met ? "yes" : "no" : "")} |")]);

    public void Print() => Console.WriteLine($"\n{title}\n{Command}\n{Machine}; load before: {LoadBefore}\n{Table(Lines)}\n");

    /// <summary>Keeps the figures as JSON, for the page and for comparing later.</summary>
    public void Keep() => File.WriteAllText(Path.Combine(Repository.Artifacts, $"{what}.json"), JsonSerializer.Serialize(this, MeasurementsPage.Json));
}
