using System.Net;
using System.Net.Sockets;

namespace ElkeDeur.Bench.Processes;

public static class Ports
{
    /// <summary>A port that is free now.</summary>
    public static int Free()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Waits until somebody listens; polls, as a phone that lost its connection does.</summary>
    public static async Task OpenedAsync(int port, TimeSpan patience)
    {
        using var stop = new CancellationTokenSource(patience);
        while (!await IsOpenAsync(port)) await Task.Delay(5, stop.Token);
    }

    private static async Task<bool> IsOpenAsync(int port)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            await socket.ConnectAsync(IPAddress.Loopback, port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
