namespace ElkeDeur.Web.Tests.Hosting;

/// <summary>A clock that stands still until a test moves it. Delays and timers keep running on real time.</summary>
public sealed class TestClock : TimeProvider
{
    private long ticks = new DateTime(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc).Ticks;

    public DateTime Now => new(Interlocked.Read(ref ticks), DateTimeKind.Utc);

    public override DateTimeOffset GetUtcNow() => Now;

    public void Advance(TimeSpan time) => Interlocked.Add(ref ticks, time.Ticks);
}
