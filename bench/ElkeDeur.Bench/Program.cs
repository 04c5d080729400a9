using ElkeDeur.Bench.Load;
using ElkeDeur.Bench.Measures;
using ElkeDeur.Bench.Processes;
using ElkeDeur.Bench.Reporting;

namespace ElkeDeur.Bench;

/// <summary>Measures speed and size next to a bare baseline in the same run. See docs/measurements.md.</summary>
internal static class Program
{
    private static readonly Dictionary<string, Func<Options, Task<Report>>> Measures = new()
    {
        ["rooms"] = ManyRooms.MeasureAsync,
        ["one"] = OneRoom.MeasureAsync,
        ["joins"] = Joins.MeasureAsync,
        ["idle"] = IdleStreams.MeasureAsync,
        ["start"] = Start.MeasureAsync,
        ["crash"] = Crashes.MeasureAsync,
        ["reading"] = Reading.MeasureAsync,
        ["search"] = Searching.MeasureAsync,
        ["sheets"] = Sheets.MeasureAsync,
        ["livesheets"] = LiveSheets.MeasureAsync,
    };

    private static async Task<int> Main(string[] args)
    {
        if (args is ["relay", var port, var size]) return await Relay.RunAsync(Options.Number(port), Options.Number(size));
        if (args is ["viewers", var plan]) return await ViewersProgram.RunAsync(plan);
        if (args is ["joiners", var people]) return await JoinersProgram.RunAsync(people);
        var options = new Options(args);
        string[] chosen = options.What == "all" ? [.. Measures.Keys] : [options.What];
        if (!Measures.ContainsKey(chosen[0])) return Usage();
        foreach (var what in chosen)
        {
            var report = await Measures[what](options);
            report.Print();
            report.Keep();
        }
        if (options.Text("write") is { } file) MeasurementsPage.Write(file);
        Children.StopAll();
        return 0;
    }

    private static int Usage()
    {
        Console.Error.WriteLine("dotnet run -c Release --project bench/ElkeDeur.Bench -- rooms|one|joins|idle|start|crash|reading|search|sheets|livesheets|all [--write docs/measurements.md]");
        Console.Error.WriteLine("  --seconds N  --runs N  --rooms N  --viewers N  --rounds N  --rate N   smaller or larger than the targets ask");
        return 2;
    }
}
