using System.Diagnostics;
using System.Globalization;

namespace ElkeDeur.Bench.Processes;

/// <summary>A server in a process of its own: the product, or the bare relay it is compared with.</summary>
public sealed class ServerProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly Process process;

    private ServerProcess(Process process, int port)
    {
        (this.process, Port) = (process, port);
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
    }

    public int Port { get; }

    /// <summary>The product as it is delivered, with its data in this folder.</summary>
    public static ServerProcess Launch(string dataFolder, int port) => new(
        Children.Start(Repository.Web, ["--contentRoot", Repository.WebFolder], ("ELKEDEUR_DATA", dataFolder), ("PORT", $"{port}"), ("ASPNETCORE_ENVIRONMENT", "Production")), port);

    public static async Task<ServerProcess> ProductAsync(string dataFolder, int? port = null) =>
        await Opened(Launch(dataFolder, port ?? Ports.Free()));

    public static async Task<ServerProcess> RelayAsync(int fragmentBytes)
    {
        var port = Ports.Free();
        return await Opened(new(Children.Start(Repository.Bench, ["relay", $"{port}", $"{fragmentBytes}"]), port));
    }

    /// <summary>Memory in use now (VmRSS) and at most since the start (VmHWM), in MB.</summary>
    public (double Now, double Most) Memory() => (Status("VmRSS:"), Status("VmHWM:"));

    /// <summary>Processor time used since the start: what other programs do on the machine hardly changes it.</summary>
    public TimeSpan Worked()
    {
        process.Refresh();
        return process.TotalProcessorTime;
    }

    public void Dispose() => Children.Kill(process);

    private static async Task<ServerProcess> Opened(ServerProcess server)
    {
        await Ports.OpenedAsync(server.Port, Patience);
        return server;
    }

    private double Status(string name)
    {
        var line = File.ReadLines($"/proc/{process.Id}/status").First(l => l.StartsWith(name, StringComparison.Ordinal));
        return double.Parse(line[name.Length..].Replace("kB", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) / 1024;
    }
}
