namespace ElkeDeur.Browser.Tests.Hosting;

/// <summary>The real clock, until a test moves it to a later day. Timers keep running on real time.</summary>
public sealed class LaterClock : TimeProvider
{
    private long ahead;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow().AddTicks(Interlocked.Read(ref ahead));

    public void Advance(TimeSpan time) => Interlocked.Add(ref ahead, time.Ticks);
}
