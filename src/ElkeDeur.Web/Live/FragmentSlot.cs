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

/// <summary>A rendered view with the bytes that go into a stream.</summary>
public sealed class Fragment(int version, string html)
{
    public int Version => version;
    public string Html => html;
    public byte[] Event { get; } = Encoding.UTF8.GetBytes(
        $"event: fragment\nid: {version}\ndata: {html.ReplaceLineEndings("\n").Replace("\n", "\ndata: ", StringComparison.Ordinal)}\n\n");
}
