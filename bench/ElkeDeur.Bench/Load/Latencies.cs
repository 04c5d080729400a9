using System.Diagnostics;

namespace ElkeDeur.Bench.Load;

/// <summary>From just before a command was sent until the last byte of the new fragment, at every viewer, in milliseconds.</summary>
public sealed record Latencies(double[] Samples, double[] WorstPerCommand, double[] Narrators, int Missing, int FragmentBytes)
{
    /// <summary>Milliseconds of processor time of the server per command.</summary>
    public double WorkPerCommand { get; init; }

    public double P50 => At(Samples, 0.50);
    public double P95 => At(Samples, 0.95);
    public double P99 => At(Samples, 0.99);
    public double WorstP95 => At(WorstPerCommand, 0.95);
    public double NarratorP95 => At(Narrators, 0.95);

    /// <summary>Only of commands sent from this moment on; before that the server was warming up.</summary>
    public static Latencies Of(IEnumerable<Sent> sent, IEnumerable<Arrival> arrivals, long since = 0)
    {
        var commands = sent.Where(s => s.At >= since).OrderBy(s => s.Version).ToLookup(s => s.Room);
        var (people, narrators, missing, size) = (new List<(Sent Command, double Took)>(), new List<double>(), 0, 0);
        foreach (var viewer in arrivals.GroupBy(a => (a.Room, a.Viewer)))
        {
            var seen = viewer.OrderBy(a => a.At).ToList();
            if (viewer.Key.Viewer >= 0) size = Math.Max(size, seen.Max(a => a.Bytes));
            var at = 0;
            foreach (var command in commands[viewer.Key.Room])
            {
                // The newest wins: a later version also answers an earlier command.
                while (at < seen.Count && seen[at].Version < command.Version) at++;
                if (at == seen.Count) missing++;
                else if (viewer.Key.Viewer < 0) narrators.Add(Milliseconds(command.At, seen[at].At));
                else people.Add((command, Milliseconds(command.At, seen[at].At)));
            }
        }
        var worst = people.GroupBy(p => p.Command).Select(g => g.Max(p => p.Took));
        return new(Sorted(people.Select(p => p.Took)), Sorted(worst), Sorted(narrators), missing, size);
    }

    public static double At(double[] sorted, double part) => sorted.Length == 0 ? double.NaN : sorted[Math.Min(sorted.Length - 1, (int)(part * sorted.Length))];

    public static double Median(IEnumerable<double> values) => At(Sorted(values), 0.5);

    private static double Milliseconds(long from, long to) => Stopwatch.GetElapsedTime(from, to).TotalMilliseconds;

    private static double[] Sorted(IEnumerable<double> values) => [.. values.Order()];
}
