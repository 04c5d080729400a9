using ElkeDeur.Web.Data.Retention;

namespace ElkeDeur.Web.Live;

/// <summary>Every two seconds: tells who came or went. Every twenty: a heartbeat on each stream, spread over the rooms. Also lets go of what is idle, and of those whose names were wiped.</summary>
public sealed class Pulse(Rooms sessions, IEnumerable<ILiveRooms> all, NamesGo names, TimeProvider time) : BackgroundService
{
    private const int BeatsApart = 10;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        names.Cleaned += sessions.Forget;
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(2));
        for (var round = 0; await NextAsync(timer, stoppingToken); round++)
        {
            foreach (var room in all.SelectMany(rooms => rooms.InUseNow))
            {
                room.Audience.Look(time.GetUtcNow().UtcDateTime);
                if (round % BeatsApart == (room.Id.GetHashCode(StringComparison.Ordinal) & 0xFFFF) % BeatsApart) room.Audience.Beat();
            }
            if (round % 60 != 59) continue;
            foreach (var rooms in all) rooms.LetGo();
        }
    }

    private static async Task<bool> NextAsync(PeriodicTimer timer, CancellationToken stop)
    {
        try
        {
            return await timer.WaitForNextTickAsync(stop);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
