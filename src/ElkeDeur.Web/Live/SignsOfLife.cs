using System.Data.Common;
using ElkeDeur.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Live;

/// <summary>
/// Tells the other servers who is here: every two seconds what changed, and every ten again, for a server that just came. All sessions
/// go in one transaction. A server that is silent for fifteen seconds no longer counts.
/// </summary>
public sealed class SignsOfLife(IEnumerable<ILiveRooms> all, Journal journal, IDbContextFactory<AppDb> data, ILogger<SignsOfLife> log) : BackgroundService
{
    private const int RoundsApart = 5;
    private readonly Dictionary<string, Signs> told = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(2));
        try
        {
            for (var round = 0; await timer.WaitForNextTickAsync(stoppingToken); round++) await TellAsync(News(again: round % RoundsApart == 0), stoppingToken);
        }
        catch (OperationCanceledException)
        {
            // The server stops.
        }
    }

    private string[] News(bool again)
    {
        var now = all.SelectMany(rooms => rooms.InUseNow).Select(room => (room.Id, Signs: room.Audience.Signs())).Where(r => r.Signs != Signs.None || told.ContainsKey(r.Id)).ToList();
        var news = now.Where(r => again || told.GetValueOrDefault(r.Id) != r.Signs).Select(r => new SignsNote(journal.Server, r.Id, r.Signs).ToString());
        string[] lines = [.. news];
        told.Clear();
        foreach (var (id, signs) in now.Where(r => r.Signs != Signs.None)) told[id] = signs;
        return lines;
    }

    private async Task TellAsync(string[] news, CancellationToken stop)
    {
        if (news.Length == 0) return;
        try
        {
            await using var db = await data.CreateDbContextAsync(stop);
            await db.Database.ExecuteSqlAsync($"SELECT pg_notify('elkedeur', note) FROM unnest({news}) AS note", stop);
        }
        catch (DbException e)
        {
            log.LogWarning("The other servers could not be told who is here: {Reason}", e.GetType().Name);
        }
    }
}
