using ElkeDeur.Web.Content;

namespace ElkeDeur.Web.Tests.Content;

public sealed class A_missing_sound : IDisposable
{
    private readonly ContentCopy copy = new();

    [Fact]
    public void Stops_no_start_and_no_session()
    {
        var shelf = MysteryShelf.Load(copy.Root);

        Assert.All(shelf.Shipped, m => Assert.Null(shelf.SoundFile(m, "mp3")));
        Assert.All(shelf.Shipped, m => Assert.Empty(shelf.Times(m).Lines));
    }

    public void Dispose() => copy.Dispose();
}
