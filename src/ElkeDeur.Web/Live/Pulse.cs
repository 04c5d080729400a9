using ElkeDeur.Web.Data.Retention;

namespace ElkeDeur.Web.Live;

/// <summary>Every two seconds: tells who came or went. Every twenty: a heartbeat on each stream, spread over the rooms. Also lets go of idle sessions, and of those whose names were wiped.</summary>
public sealed class Pulse(Rooms rooms, NamesGo names, TimeProvider time) : BackgroundService
{
    private const int BeatsApart = 10;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        names.Cleaned += rooms.Forget;
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(2));
        for (var round = 0; await NextAsync(timer, stoppingToken); round++)
        {
            foreach (var room in rooms.Open)
            {
                room.Audience.Look(time.GetUtcNow().UtcDateTime);
                if (round % BeatsApart == (room.Id.GetHashCode(StringComparison.Ordinal) & 0xFFFF) % BeatsApart) room.Audience.Beat();
            }
            if (round % 60 == 59) rooms.LetGo();
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
