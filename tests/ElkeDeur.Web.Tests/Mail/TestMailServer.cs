using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace ElkeDeur.Web.Tests.Mail;

/// <summary>Takes mail over SMTP and keeps what was said.</summary>
public sealed class TestMailServer : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentQueue<string> mails = new();

    public TestMailServer()
    {
        listener.Start();
        _ = AcceptAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;
    public IReadOnlyCollection<string> Mails => mails;

    /// <summary>Knows no mailbox at all.</summary>
    public bool Refuses { get; init; }

    /// <summary>Takes the call and says nothing.</summary>
    public bool Hangs { get; init; }

    public void Dispose() => listener.Dispose();

    private async Task AcceptAsync()
    {
        try
        {
            while (true) _ = ServeAsync(await listener.AcceptTcpClientAsync());
        }
        catch (Exception stopped) when (stopped is SocketException or ObjectDisposedException)
        {
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var _ = client;
        using var reader = new StreamReader(client.GetStream());
        await using var writer = new StreamWriter(client.GetStream()) { AutoFlush = true, NewLine = "\r\n" };
        var said = new List<string>();
        if (Hangs) await reader.ReadToEndAsync();
        await writer.WriteLineAsync("220 ready");
        while (await reader.ReadLineAsync() is { } line && line != "QUIT")
        {
            said.Add(line);
            if (line == "DATA") await TakeAsync(reader, writer, said);
            else await writer.WriteLineAsync(Refuses && line.StartsWith("RCPT", StringComparison.Ordinal) ? "550 no such mailbox noor@voorbeeld.nl" : "250 fine");
        }
    }

    private async Task TakeAsync(StreamReader reader, StreamWriter writer, List<string> said)
    {
        await writer.WriteLineAsync("354 go on");
        while (await reader.ReadLineAsync() is { } line && line != ".") said.Add(line);
        mails.Enqueue(string.Join('\n', said));
        await writer.WriteLineAsync("250 taken");
    }
}
