using System.Collections.Concurrent;
using System.Diagnostics;

namespace ElkeDeur.Bench.Processes;

/// <summary>The processes this run started. They are stopped by their own id, also when the run is broken off.</summary>
public static class Children
{
    private static readonly ConcurrentBag<Process> All = [];

    static Children() => AppDomain.CurrentDomain.ProcessExit += (_, _) => StopAll();

    /// <summary>Starts a .NET program; what it prints is read by the caller.</summary>
    public static Process Start(string program, IEnumerable<string> arguments, params (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        foreach (var (name, value) in settings) start.Environment[name] = value;
        var process = Process.Start(start)!;
        All.Add(process);
        return process;
    }

    /// <summary>Kills without any warning, as a power cut does.</summary>
    public static void Kill(Process process)
    {
        if (!process.HasExited) process.Kill();
        process.WaitForExit();
    }

    public static void StopAll()
    {
        foreach (var process in All)
            if (!process.HasExited) process.Kill();
    }
}
