using Npgsql;

namespace ElkeDeur.Web.Live;

/// <summary>Carries announcements between servers over PostgreSQL: after each command the other servers read the session again.</summary>
public sealed class Nodes(IConfiguration settings, IEnumerable<ILiveRooms> all, Journal journal, TimeProvider time, ILogger<Nodes> log) : BackgroundService
{
    private const string Channel = "elkedeur";
    private readonly string connection = settings.GetConnectionString("ElkeDeur")!;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ListenAsync(stoppingToken);
            }
            catch (NpgsqlException e)
            {
                log.LogWarning("Listening to the other servers broke off: {Reason}", e.GetType().Name);
                await Task.Delay(TimeSpan.FromSeconds(2), stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private async Task ListenAsync(CancellationToken stop)
    {
        await using var db = new NpgsqlConnection(connection);
        await db.OpenAsync(stop);
        db.Notification += (_, notice) => Heard(notice.Payload);
        await using (var listen = new NpgsqlCommand($"LISTEN {Channel}", db)) await listen.ExecuteNonQueryAsync(stop);
        foreach (var rooms in all)
            foreach (var room in rooms.InUseNow) _ = rooms.RefreshAsync(room.Id);
        while (true) await db.WaitAsync(stop);
    }

    private void Heard(string payload)
    {
        var parts = payload.Split(' ');
        if (parts[0] == journal.Server) return;
        foreach (var rooms in all)
            if (parts.Length == 2) _ = rooms.RefreshAsync(parts[1]);
            else if (SignsNote.Read(parts) is { } note) rooms.InUse(note.RoomId)?.Audience.Hear(note.Server, note.Signs, time.GetUtcNow().UtcDateTime);
    }
}
