using System.Diagnostics;
using System.Security.Cryptography;
using ElkeDeur.Bench.Processes;
using ElkeDeur.Bench.Seeding;
using ElkeDeur.Domain.Mysteries.Play;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Bench.Crash;

/// <summary>What came of killing the server so many times.</summary>
public sealed record CrashOutcome(int Rounds, int Acknowledged, int InDoubt, int Lost, int Doubled, double WorstTimerError, IReadOnlyList<TimeSpan> ViewersCorrect, IReadOnlyList<string> Faults)
{
    /// <summary>From the moment the port was open again until the last viewer showed the right version.</summary>
    public TimeSpan WorstViewers => ViewersCorrect.Max();
}

/// <summary>Kills the server (SIGKILL) at random moments of scripted sessions, starts it again on the same port, and checks everything.</summary>
public sealed class CrashRig
{
    private const int Sessions = 3, Participants = 2;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly int port = Ports.Free();
    private readonly List<string> faults = [];
    private readonly List<TimeSpan> correct = [];
    private IReadOnlyList<string> script = [];
    private int acknowledged, inDoubt, lost, doubled;
    private double timerError;

    private CrashRig()
    {
    }

    public static async Task<CrashOutcome> RunAsync(int rounds, Action<string>? tell = null)
    {
        using var folder = new TemporaryFolder();
        var rig = new CrashRig();
        var rooms = await rig.SeedAsync(folder.Path, rounds * Sessions);
        var server = await ServerProcess.ProductAsync(folder.Path, rig.port);
        try
        {
            for (var round = 0; round < rounds; round++)
            {
                server = await rig.RoundAsync(server, folder.Path, [.. rooms.Skip(round * Sessions).Take(Sessions)]);
                tell?.Invoke($"round {round + 1}: {rig.acknowledged} acknowledged, {rig.faults.Count} faults, viewers correct after {rig.correct[^1].TotalMilliseconds:0} ms");
            }
        }
        finally
        {
            server.Dispose();
        }
        return new(rounds, rig.acknowledged, rig.inDoubt, rig.lost, rig.doubled, rig.timerError, rig.correct, rig.faults);
    }

    private async Task<IReadOnlyList<SeededRoom>> SeedAsync(string folder, int count)
    {
        await using var seed = await Seed.OpenAsync(folder);
        var rooms = await seed.RoomsAsync(count, Participants, Phase.Preparation);
        script = Script.For(seed.Rules.CaseOf(new() { MysteryId = Seed.Case }));
        SqliteConnection.ClearAllPools();
        return rooms;
    }

    private async Task<ServerProcess> RoundAsync(ServerProcess server, string folder, IReadOnlyList<SeededRoom> rooms)
    {
        var sessions = new List<CrashSession>();
        foreach (var room in rooms) sessions.Add(await CrashSession.OpenAsync(port, room));
        var playing = sessions.Select(s => s.PlayAsync(script)).ToList();
        await Task.Delay(RandomNumberGenerator.GetInt32(50, 1200));
        server.Dispose();
        await Task.WhenAll(playing);
        acknowledged += sessions.Sum(s => s.Commands.Count(c => c.AcknowledgedAt is not null));
        server = await ServerProcess.ProductAsync(folder, port);
        var opened = Stopwatch.GetTimestamp();
        foreach (var session in sessions) inDoubt += await session.ResendAsync();
        await CheckAsync(folder, sessions, opened);
        foreach (var session in sessions) await session.DisposeAsync();
        return server;
    }

    private async Task CheckAsync(string folder, List<CrashSession> sessions, long opened)
    {
        await using var seed = await Seed.OpenAsync(folder);
        await using (var db = seed.OpenDb())
            foreach (var session in sessions)
            {
                var row = await db.Sessions.AsNoTracking().SingleAsync(s => s.Id == session.Room.Id);
                var entries = await db.SessionEntries.AsNoTracking().Where(e => e.SessionId == row.Id).OrderBy(e => e.Sequence).ToListAsync();
                foreach (var follower in session.Followers)
                    if (!await follower.SeesAsync(row.Version, Patience)) faults.Add($"a viewer shows version {follower.Shown.Version} of {row.Version}");
                Note(new(session, seed.Rules, row, entries));
            }
        // Who had everything before the kill was right all along.
        correct.Add(sessions.SelectMany(s => s.Followers).Max(f => Stopwatch.GetElapsedTime(opened, Math.Max(opened, f.Shown.At))));
        // A connection of ours that stays open would spare the server its recovery after the next kill.
        SqliteConnection.ClearAllPools();
    }

    private void Note(CrashChecks checks)
    {
        faults.AddRange(checks.Faults());
        (lost, doubled, timerError) = (lost + checks.Lost, doubled + checks.Doubled, Math.Max(timerError, checks.TimerError));
    }
}
