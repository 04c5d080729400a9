using System.Globalization;
using System.Runtime.InteropServices;

namespace ElkeDeur.Bench.Reporting;

/// <summary>What the figures were measured on.</summary>
public static class Machine
{
    public static string Describe() => string.Create(CultureInfo.InvariantCulture,
        $"{Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 30} GB, {RuntimeInformation.OSDescription.Split('#')[0].Trim()}, .NET {Environment.Version}, {OpenFiles()}");

    /// <summary>How busy the machine is with other things: the average of one minute.</summary>
    public static string Load() => File.ReadAllText("/proc/loadavg").Split(' ')[0];

    private static string OpenFiles()
    {
        var limits = File.ReadLines("/proc/self/limits").First(l => l.StartsWith("Max open files", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var ports = File.ReadAllText("/proc/sys/net/ipv4/ip_local_port_range").Trim().Replace('\t', '-');
        return $"open files {limits[3]} of {limits[4]}, ports {ports}, backlog {File.ReadAllText("/proc/sys/net/core/somaxconn").Trim()}";
    }
}
