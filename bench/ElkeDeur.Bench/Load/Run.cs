using System.Diagnostics;
using ElkeDeur.Bench.Processes;

namespace ElkeDeur.Bench.Load;

/// <summary>Viewers and hands on a stage for a while: some seconds to warm up, then what counts.</summary>
public sealed class Run : IDisposable
{
    private readonly ViewersProcess viewers;

    private readonly ServerProcess server;

    private Run(ServerProcess server, ViewersProcess viewers, IReadOnlyList<Hand> hands) => (this.server, this.viewers, Hands) = (server, viewers, hands);

    public IReadOnlyList<Hand> Hands { get; }
    public ViewersProcess Viewers => viewers;

    /// <summary>When warming up was over.</summary>
    public long Since { get; private set; }

    /// <summary>Milliseconds of processor time of the server for one command, with everything that follows from it.</summary>
    public double WorkPerCommand { get; private set; }

    public int Refused => Hands.Sum(h => h.Refusals.Count);

    /// <summary>Opens every stream of these rooms and a connection for who gives the commands.</summary>
    public static async Task<Run> OpenAsync(Stage stage, IReadOnlyList<int> rooms, int processes = 2)
    {
        var viewers = await ViewersProcess.OpenAsync(stage.Server.Port, [.. rooms.SelectMany(stage.SeatsOf)], processes);
        var hands = new List<Hand>();
        foreach (var room in rooms) hands.Add(await stage.HandOfAsync(room));
        return new(stage.Server, viewers, hands);
    }

    public async Task PlayAsync(double perSecondEach, TimeSpan warm, TimeSpan measured)
    {
        if (warm > TimeSpan.Zero) await Tempo.PlayAsync(Hands, perSecondEach, warm);
        Since = Stopwatch.GetTimestamp();
        var worked = server.Worked();
        await Tempo.PlayAsync(Hands, perSecondEach, measured);
        WorkPerCommand = (server.Worked() - worked).TotalMilliseconds / (perSecondEach * Hands.Count * measured.TotalSeconds);
    }

    public async Task<Latencies> StopAsync()
    {
        await Task.Delay(500);
        foreach (var refusal in Hands.SelectMany(h => h.Refusals).Take(3)) Console.Error.WriteLine($"refused: {refusal}");
        return Latencies.Of(Hands.SelectMany(h => h.Sent), await viewers.StopAsync(), Since);
    }

    public void Dispose()
    {
        viewers.Dispose();
        foreach (var hand in Hands) hand.Dispose();
    }
}
