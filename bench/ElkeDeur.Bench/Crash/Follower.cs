using System.Diagnostics;
using System.Net.Sockets;
using System.Text;
using ElkeDeur.Bench.Load;

namespace ElkeDeur.Bench.Crash;

/// <summary>A viewer that opens its stream again whenever it breaks, and keeps the newest fragment.</summary>
internal sealed class Follower : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private readonly CancellationTokenSource stop = new();
    private readonly Task following;
    private volatile Shown shown = new(-1, "", 0);

    public Follower(int port, Seat seat) => following = Task.Run(() => FollowAsync(port, seat));

    public Shown Shown => shown;

    public async Task<bool> SeesAsync(int version, TimeSpan patience)
    {
        var begin = Stopwatch.GetTimestamp();
        while (shown.Version < version && Stopwatch.GetElapsedTime(begin) < patience) await Task.Delay(5);
        return shown.Version == version;
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await following;
        stop.Dispose();
    }

    private async Task FollowAsync(int port, Seat seat)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await ReadAsync(port, seat);
            }
            catch (Exception e) when (e is SocketException or OperationCanceledException)
            {
                // The server is gone for a moment; or we are done.
            }
            await Task.Delay(Pause, stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task ReadAsync(int port, Seat seat)
    {
        using var socket = await Sockets.ConnectAsync(port);
        await socket.SendAsync(Encoding.ASCII.GetBytes($"GET {seat.Path}?versie={shown.Version} HTTP/1.1\r\nHost: localhost\r\nCookie: {seat.Cookie}\r\n\r\n"));
        var parser = new EventParser(Note, keepText: true);
        var buffer = new byte[8192];
        int read;
        while ((read = await socket.ReceiveAsync(buffer, stop.Token)) > 0) parser.Feed(buffer.AsSpan(0, read));
    }

    private void Note(StreamEvent e)
    {
        if (e.Kind == 'f') shown = new(e.Id, e.Text!, Stopwatch.GetTimestamp());
    }
}

/// <summary>What a viewer sees, and since when.</summary>
internal sealed record Shown(int Version, string Text, long At);
