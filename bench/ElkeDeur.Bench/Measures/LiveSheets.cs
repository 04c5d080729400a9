using System.Globalization;
using ElkeDeur.Bench.Load;
using ElkeDeur.Bench.Processes;
using ElkeDeur.Bench.Reporting;
using ElkeDeur.Bench.Seeding;

namespace ElkeDeur.Bench.Measures;

/// <summary>100 sheets of ten people at once: two saves a second in each, and everybody fetches what all see twice a second.</summary>
internal static class LiveSheets
{
    private const int People = 10, SavesPerSheet = 2, Target = 60;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(10);

    private sealed record Outcome(SteadyLoad Saves, SteadyLoad Looks, int Failed, int Same, int FragmentBytes, double Work);

    public static async Task<Report> MeasureAsync(Options options)
    {
        var (count, seconds) = (options.Count("rooms", 100), options.Count("seconds", 20));
        var report = new Report("livesheets", $"{count} live sheets of {People} people, {SavesPerSheet} saves a second in each, {count * SavesPerSheet * People} fragments a second in all, {seconds} s", options);
        var ours = await ProductAsync(count, seconds);
        var bare = await BareAsync(count, seconds, ours.FragmentBytes);
        Add(report, "saving", ours.Saves, bare.Saves);
        Add(report, "fragment of what all see", ours.Looks, bare.Looks);
        report.Add("saves answered a second", Rate(ours.Saves), Rate(bare.Saves), "", Rate(count * SavesPerSheet));
        report.Add("fragments answered a second (of which nothing new)", $"{Rate(ours.Looks)} ({(double)ours.Same / ours.Looks.Times.Length:0%})", Rate(bare.Looks), "", Rate(count * SavesPerSheet * People));
        report.Add("answered with something else", $"{ours.Failed}", $"{bare.Failed}", "", "none", ours.Failed == 0);
        report.Add("processor time of the server per request", Report.Ms(ours.Work), Report.Ms(bare.Work), Report.Times(ours.Work, bare.Work));
        report.Add("fragment over the line", Report.Kb(ours.FragmentBytes), Report.Kb(bare.FragmentBytes));
        return report;
    }

    private static void Add(Report report, string what, SteadyLoad ours, SteadyLoad bare)
    {
        report.Add($"{what}, p50", Report.Ms(ours.P50), Report.Ms(bare.P50), Report.Times(ours.P50, bare.P50));
        report.Add($"{what}, p95", Report.Ms(ours.P95), Report.Ms(bare.P95), Report.Times(ours.P95, bare.P95), $"≤ {Target} ms", ours.P95 <= Target);
    }

    private static async Task<Outcome> ProductAsync(int count, int seconds)
    {
        using var folder = new TemporaryFolder();
        IReadOnlyList<SeededSheet> sheets;
        await using (var seed = await Seed.OpenAsync(folder.Path)) sheets = await seed.SheetsAsync(count, People);
        using var server = await ServerProcess.ProductAsync(folder.Path);
        var people = new List<SheetPerson>();
        foreach (var number in Enumerable.Range(0, People))
            foreach (var sheet in sheets) people.Add(await Participant.OpenAsync(server.Port, sheet, number));
        return await RunAsync(server, people, count, seconds);
    }

    private static async Task<Outcome> BareAsync(int count, int seconds, int fragmentBytes)
    {
        using var relay = await ServerProcess.RelayAsync(fragmentBytes);
        var people = new List<SheetPerson>();
        for (var n = 0; n < count * People; n++) people.Add(new RelayPerson(await HttpLine.OpenAsync(relay.Port, $"127.0.0.{2 + (n % 8)}")));
        return await RunAsync(relay, people, count, seconds);
    }

    // People stand in the order of their number, so the saves and looks of one moment are spread over all sheets.
    private static async Task<Outcome> RunAsync(ServerProcess server, List<SheetPerson> people, int count, int seconds)
    {
        var (saves, looks) = (count * SavesPerSheet, count * SavesPerSheet * People);
        async Task<(SteadyLoad, SteadyLoad)> LoadAsync(TimeSpan duration)
        {
            var saving = SteadyLoad.RunAsync(n => people[n % people.Count].SaveAsync(n), saves, duration);
            var looking = SteadyLoad.RunAsync(n => people[(n + (people.Count / 2)) % people.Count].LookAsync(), looks, duration);
            return (await saving, await looking);
        }
        await LoadAsync(WarmUp);
        var (failed, same, worked) = (people.Sum(one => one.Failed), people.Sum(one => one.Same), server.Worked());
        var (saved, looked) = await LoadAsync(TimeSpan.FromSeconds(seconds));
        var work = (server.Worked() - worked).TotalMilliseconds / (saved.Times.Length + looked.Times.Length);
        var outcome = new Outcome(saved, looked, people.Sum(one => one.Failed) - failed, people.Sum(one => one.Same) - same, people.Max(one => one.FragmentBytes), work);
        people.ForEach(one => one.Dispose());
        return outcome;
    }

    private static string Rate(SteadyLoad load) => Rate(load.PerSecond);

    private static string Rate(double perSecond) => perSecond.ToString("0", CultureInfo.InvariantCulture);
}
