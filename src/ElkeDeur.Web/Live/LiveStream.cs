using System.Globalization;
using System.Text;
using System.Text.Json;
using ElkeDeur.Domain.Auditing;
using ElkeDeur.Web.Hosting;

namespace ElkeDeur.Web.Live;

/// <summary>
/// Server-sent events of one viewer. Every stream is a request with its own rights: on each sign it checks them, takes the newest
/// fragment and writes it. A slow reader skips versions; nobody waits for another.
/// </summary>
public sealed class LiveStream(IHostApplicationLifetime lifetime, TimeProvider time)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Writes until the viewer leaves, loses the right to look, or the server stops. Without a fragment the view is personal and only told that something changed.</summary>
    public async Task WriteAsync(HttpContext http, LiveRoom room, string view, Actor by, Func<bool> mayLook, Func<Task<Fragment>>? fragment)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, lifetime.ApplicationStopping);
        var listener = room.Audience.Enter(view, by);
        try
        {
            Open(http);
            await WriteAllAsync(http, room, listener, mayLook, fragment, stop.Token);
        }
        catch (OperationCanceledException)
        {
            // The viewer left or the server stops.
        }
        finally
        {
            room.Audience.Leave(listener);
        }
    }

    private static void Open(HttpContext http)
    {
        http.Response.ContentType = "text/event-stream";
        http.Response.Headers["X-Accel-Buffering"] = "no";
        http.Response.Headers.CacheControl = "no-store";
    }

    private async Task WriteAllAsync(HttpContext http, LiveRoom room, Listener listener, Func<bool> mayLook, Func<Task<Fragment>>? fragment, CancellationToken stop)
    {
        await SendAsync(http, Now(), stop);
        var sent = Seen(http);
        var devices = room.DevicesVersion;
        Nearness? told = null;
        while (mayLook() && !room.IsGone)
        {
            if (told != room.Audience.Presence.For(listener.View)) await SendAsync(http, Told(told = room.Audience.Presence.For(listener.View)), stop);
            if (sent != room.Version) sent = await SendNewestAsync(http, room, fragment, stop);
            if (fragment is null && devices != room.DevicesVersion) await SendAsync(http, Look(devices = room.DevicesVersion), stop);
            if (listener.BeatDue)
            {
                listener.BeatDue = false;
                await SendAsync(http, Now(), stop);
            }
            http.Features.Get<Turn>()?.End();
            await listener.WaitAsync(stop);
        }
    }

    private static async Task<int> SendNewestAsync(HttpContext http, LiveRoom room, Func<Task<Fragment>>? fragment, CancellationToken stop)
    {
        if (fragment is null)
        {
            var version = room.Version;
            await SendAsync(http, Encoding.UTF8.GetBytes($"event: changed\nid: {version}\ndata: {version}\n\n"), stop);
            return version;
        }
        var newest = await fragment();
        await SendAsync(http, newest.Event, stop);
        return newest.Version;
    }

    // The page says which version it shows, so that a fresh page gets nothing twice.
    private static int Seen(HttpContext http) =>
        int.TryParse(http.Request.Headers["Last-Event-ID"].ToString() is { Length: > 0 } id ? id : http.Request.Query["versie"], CultureInfo.InvariantCulture, out var seen) ? seen : -1;

    private byte[] Now() => Encoding.UTF8.GetBytes($"event: now\ndata: {time.GetUtcNow().ToUnixTimeMilliseconds()}\n\n");

    // The narrator's devices are no part of the play: the version stays, but there is something new to see.
    private static byte[] Look(int devices) => Encoding.UTF8.GetBytes($"event: look\ndata: {devices}\n\n");

    private static byte[] Told(Nearness presence) => Encoding.UTF8.GetBytes($"event: presence\ndata: {JsonSerializer.Serialize<object>(presence, Json)}\n\n");

    private static async Task SendAsync(HttpContext http, byte[] bytes, CancellationToken stop) =>
        await http.Response.Body.WriteAsync(bytes, stop);
}
