using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Threading.Channels;
using Microsoft.AspNetCore.Hosting;

namespace ElkeDeur.Bench.Load;

/// <summary>
/// The baseline: writes a constant fragment into every stream of a room when somebody says so.
/// Nothing is stored, checked or rendered.
/// </summary>
internal static class Relay
{
    public static async Task<int> RunAsync(int port, int size)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(k => k.Listen(IPAddress.Loopback, port));
        var app = builder.Build();
        var rooms = new ConcurrentDictionary<string, RelayRoom>();
        var text = new string('x', size);
        app.MapGet("/stroom", (string kamer, HttpContext http) => rooms.GetOrAdd(kamer, _ => new(text)).ListenAsync(http));
        app.MapPost("/zend", (string kamer) =>
        {
            rooms.GetOrAdd(kamer, _ => new(text)).Send();
            return Results.NoContent();
        });
        var fragment = Encoding.UTF8.GetBytes(text);
        app.MapGet("/deel", () => Results.Bytes(fragment, "text/html"));
        app.MapPost("/bewaar", () => Results.Text("{\"version\":1}", "application/json"));
        await app.RunAsync();
        return 0;
    }
}

internal sealed class RelayRoom(string text)
{
    private readonly ConcurrentDictionary<Channel<byte[]>, byte> listeners = [];
    private int version;

    public async Task ListenAsync(HttpContext http)
    {
        var mine = Channel.CreateBounded<byte[]>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });
        listeners[mine] = 0;
        http.Response.ContentType = "text/event-stream";
        mine.Writer.TryWrite(Event(version));
        try
        {
            while (true) await http.Response.Body.WriteAsync(await mine.Reader.ReadAsync(http.RequestAborted), http.RequestAborted);
        }
        catch (OperationCanceledException)
        {
            listeners.TryRemove(mine, out _);
        }
    }

    public void Send()
    {
        var bytes = Event(Interlocked.Increment(ref version));
        foreach (var (listener, _) in listeners) listener.Writer.TryWrite(bytes);
    }

    private byte[] Event(int id) => Encoding.UTF8.GetBytes($"event: fragment\nid: {id}\ndata: {text}\n\n");
}
