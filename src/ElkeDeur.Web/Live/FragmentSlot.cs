using System.IO.Compression;
using System.Text;

namespace ElkeDeur.Web.Live;

/// <summary>The newest rendering of one public view of a session: made once per version, the same bytes for everybody.</summary>
public sealed class FragmentSlot
{
    private readonly Lock gate = new();
    private int version = -1;
    private Task<Fragment>? newest;

    public Task<Fragment> Get(int wanted, Func<Task<string>> render)
    {
        lock (gate)
        {
            if (newest is null || wanted > version || newest.IsFaulted)
            {
                version = wanted;
                newest = Make(wanted, render);
            }
            return newest;
        }
    }

    private static async Task<Fragment> Make(int version, Func<Task<string>> render)
    {
        await Task.Yield();
        return new(version, await render());
    }
}

/// <summary>A rendered view, kept once: as the bytes that go into a stream.</summary>
public sealed class Fragment(int version, string html)
{
    private const string NextLine = "\ndata: ";
    private byte[]? compressed;

    public int Version { get; } = version;

    /// <summary>The same as it stands in a page; asked for far less often than the stream's.</summary>
    public string Html => Encoding.UTF8.GetString(Event.AsSpan(Head(Version).Length..^2)).Replace(NextLine, "\n", StringComparison.Ordinal);

    /// <summary>The same as an answer of its own, compressed once for everybody who asks.</summary>
    public byte[] Compressed => compressed ??= Compress(Html);

    public byte[] Event { get; } = Encoding.UTF8.GetBytes(
        $"{Head(version)}{html.ReplaceLineEndings("\n").Replace("\n", NextLine, StringComparison.Ordinal)}\n\n");

    private static byte[] Compress(string html)
    {
        using var bytes = new MemoryStream();
        using (var brotli = new BrotliStream(bytes, CompressionLevel.Fastest)) brotli.Write(Encoding.UTF8.GetBytes(html));
        return bytes.ToArray();
    }

    private static string Head(int version) => $"event: fragment\nid: {version}\ndata: ";
}
