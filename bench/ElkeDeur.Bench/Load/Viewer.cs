using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ElkeDeur.Bench.Load;

/// <summary>One open stream on a bare socket.</summary>
internal sealed class Viewer
{
    private readonly Plan plan;
    private readonly Seat seat;
    private readonly EventParser parser;
    private readonly TaskCompletionSource first = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Viewer(Plan plan, Seat seat)
    {
        (this.plan, this.seat) = (plan, seat);
        parser = new(Note);
    }

    public Task Ready => first.Task;
    public bool Refused { get; private set; }
    public bool Closed { get; private set; }
    public List<Arrival> Arrivals { get; } = new(64);

    /// <summary>Completes with the first fragment, or when the stream was refused.</summary>
    public async Task OpenAsync()
    {
        try
        {
            var socket = await Sockets.ConnectAsync(plan.Port, plan.From);
            await socket.SendAsync(Encoding.ASCII.GetBytes($"GET {seat.Path} HTTP/1.1\r\nHost: localhost\r\nCookie: {seat.Cookie}\r\nAccept: text/event-stream\r\nAccept-Encoding: gzip, deflate, br\r\n\r\n"));
            _ = ReadAsync(socket);
            await first.Task;
        }
        catch (Exception e) when (e is SocketException or InvalidOperationException)
        {
            Refused = true;
        }
    }

    private async Task ReadAsync(Socket socket)
    {
        using var mine = socket;
        var buffer = new byte[8192];
        try
        {
            int read;
            while ((read = await socket.ReceiveAsync(buffer)) > 0)
            {
                parser.Feed(buffer.AsSpan(0, read));
                if (parser.Status is not (0 or 200)) break;
            }
        }
        catch (SocketException)
        {
            // The server went away: noted below.
        }
        Closed = true;
        first.TrySetException(new InvalidOperationException("Refused."));
    }

    private void Note(StreamEvent e)
    {
        if (e.Kind is not ('f' or 'c')) return;
        Arrivals.Add(new(seat.Room, seat.Viewer, e.Id, e.Bytes, Stopwatch.GetTimestamp()));
        first.TrySetResult();
    }
}

internal static class Sockets
{
    /// <summary>From one of several loopback addresses, so that the ports of one address do not run out.</summary>
    public static async Task<Socket> ConnectAsync(int port, string from = "127.0.0.1")
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            socket.Bind(new IPEndPoint(IPAddress.Parse(from), 0));
            await socket.ConnectAsync(IPAddress.Loopback, port);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
