using ElkeDeur.Web.Data;

namespace ElkeDeur.Web.Tests.Hosting;

/// <summary>
/// A clock that stands still until a test moves it. It starts at the real time, for files and cookies have one too.
/// Delays and timers keep running on real time.
/// </summary>
public sealed class TestClock : TimeProvider
{
    private long ticks = UtcConverter.Store(System.GetUtcNow().UtcDateTime).Ticks;

    public DateTime Now => new(Interlocked.Read(ref ticks), DateTimeKind.Utc);

    public override DateTimeOffset GetUtcNow() => Now;

    public void Advance(TimeSpan time) => Interlocked.Add(ref ticks, time.Ticks);
}
