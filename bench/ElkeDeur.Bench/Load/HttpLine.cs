using System.Globalization;
using System.IO.Compression;
using System.Net.Sockets;
using System.Text;

namespace ElkeDeur.Bench.Load;

/// <summary>What was answered, and how many bytes that took on the line.</summary>
public sealed record Reply(int Status, string Head, byte[] Body, int WireBytes)
{
    public string Text
    {
        get
        {
            using var body = new MemoryStream(Body);
            using var reader = new StreamReader(Header("Content-Encoding") switch
            {
                "br" => new BrotliStream(body, CompressionMode.Decompress),
                "gzip" => new GZipStream(body, CompressionMode.Decompress),
                _ => body,
            });
            return reader.ReadToEnd();
        }
    }

    public string? Header(string name) => Headers(name).FirstOrDefault();

    public IEnumerable<string> Headers(string name) =>
        from line in Head.Split("\r\n")
        where line.StartsWith($"{name}: ", StringComparison.OrdinalIgnoreCase)
        select line[(name.Length + 2)..];
}

/// <summary>A browser's connection, bare: keeps cookies, asks for compressed pages, one request at a time.</summary>
public sealed class HttpLine : IDisposable
{
    private readonly Socket socket;
    private readonly Dictionary<string, string> cookies = [];
    private byte[] buffer = new byte[16384];
    private int start, end;

    private HttpLine(Socket socket) => this.socket = socket;

    public string Cookie => string.Join("; ", cookies.Select(c => $"{c.Key}={c.Value}"));

    public static async Task<HttpLine> OpenAsync(int port, string from = "127.0.0.1") => new(await Sockets.ConnectAsync(port, from));

    public void Know(string name, string value) => cookies[name] = value;

    public Task<Reply> GetAsync(string path)
    {
        Send(Request("GET", path, ""));
        return ReadAsync();
    }

    public Task<Reply> PostAsync(string path, string form, string headers = "")
    {
        Send(Request("POST", path, form, headers));
        return ReadAsync();
    }

    public byte[] Request(string verb, string path, string form, string headers = "") => Encoding.UTF8.GetBytes(
        $"{verb} {path} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip, deflate, br\r\n{(cookies.Count > 0 ? $"Cookie: {Cookie}\r\n" : "")}{headers}" +
        (verb == "POST" ? $"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {Encoding.UTF8.GetByteCount(form)}\r\n\r\n{form}" : "\r\n"));

    public void Send(byte[] request) => socket.Send(request);

    public async Task<Reply> ReadAsync()
    {
        var taken = 0;
        var head = Encoding.UTF8.GetString(await TakeUntilAsync("\r\n\r\n"u8.ToArray()));
        taken += head.Length + 4;
        var reply = new Reply(Options.Number(head[9..12]), head, [], taken);
        foreach (var cookie in reply.Headers("Set-Cookie")) Keep(cookie.Split(';')[0]);
        if (reply.Header("Transfer-Encoding") == "chunked") return await ChunksAsync(reply);
        var length = Options.Number(reply.Header("Content-Length") ?? "0");
        return reply with { Body = await TakeAsync(length), WireBytes = taken + length };
    }

    /// <summary>For a stream: true once its first event is whole. What follows stays unread.</summary>
    public async Task<bool> FirstEventAsync()
    {
        var events = 0;
        var parser = new EventParser(_ => events++);
        while (events == 0 && parser.Status is 0 or 200)
        {
            parser.Feed(buffer.AsSpan(start, end - start));
            start = end;
            if (events == 0) await FillAsync();
        }
        return events > 0;
    }

    public void Dispose() => socket.Dispose();

    private async Task<Reply> ChunksAsync(Reply reply)
    {
        var (body, wire) = (new MemoryStream(), reply.WireBytes);
        while (true)
        {
            var size = Encoding.ASCII.GetString(await TakeUntilAsync("\r\n"u8.ToArray()));
            var length = int.Parse(size, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            body.Write(await TakeAsync(length));
            await TakeAsync(2);
            wire += size.Length + length + 4;
            if (length == 0) return reply with { Body = body.ToArray(), WireBytes = wire };
        }
    }

    private void Keep(string pair)
    {
        var at = pair.IndexOf('=', StringComparison.Ordinal);
        cookies[pair[..at]] = pair[(at + 1)..];
    }

    private async Task<byte[]> TakeUntilAsync(byte[] mark)
    {
        int at;
        while ((at = buffer.AsSpan(start, end - start).IndexOf(mark)) < 0) await FillAsync();
        var found = buffer.AsSpan(start, at).ToArray();
        start += at + mark.Length;
        return found;
    }

    private async Task<byte[]> TakeAsync(int length)
    {
        while (end - start < length) await FillAsync();
        var found = buffer.AsSpan(start, length).ToArray();
        start += length;
        return found;
    }

    private async Task FillAsync()
    {
        if (start > 0) buffer.AsSpan(start, end - start).CopyTo(buffer);
        (start, end) = (0, end - start);
        if (end == buffer.Length) Array.Resize(ref buffer, buffer.Length * 2);
        var read = await socket.ReceiveAsync(buffer.AsMemory(end));
        end += read > 0 ? read : throw new EndOfStreamException("The server closed the connection.");
    }
}
