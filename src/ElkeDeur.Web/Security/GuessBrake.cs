using System.Collections.Concurrent;

namespace ElkeDeur.Web.Security;

/// <summary>
/// Slows down who guesses. A wrong try makes the next wrong tries from that place wait longer; a right one never waits,
/// so a whole office behind one address joins at once. Nobody is ever locked out.
/// </summary>
public sealed class GuessBrake(TimeProvider time)
{
    private const int TriesAtOnce = 20;
    private static readonly TimeSpan Memory = TimeSpan.FromMinutes(10);
    private readonly ConcurrentDictionary<string, Place> places = [];

    /// <summary>Waits for a turn at a place where many wrong tries are being made; free elsewhere.</summary>
    public async Task<IDisposable> TurnAsync(string place)
    {
        var found = places.GetOrAdd(place, _ => new());
        if (found.Failures < TriesAtOnce) return Free.Instance;
        await found.Turns.WaitAsync();
        return new Turn(found.Turns);
    }

    /// <summary>Notes a wrong try and waits as long as it deserves, at most <paramref name="longest"/>.</summary>
    public async Task WrongAsync(string place, TimeSpan longest)
    {
        var now = time.GetUtcNow();
        var found = places.GetOrAdd(place, _ => new());
        var wait = found.Fail(now, longest);
        if (places.Count > 10_000) Forget(now);
        await Task.Delay(wait, time);
    }

    /// <summary>How long the next wrong try at this place would wait.</summary>
    public TimeSpan WaitAt(string place, TimeSpan longest) => places.TryGetValue(place, out var found) ? found.Wait(longest) : TimeSpan.Zero;

    private void Forget(DateTimeOffset now)
    {
        foreach (var (key, place) in places)
            if (now - place.Last > Memory) places.TryRemove(key, out _);
    }

    private sealed class Place
    {
        private readonly Lock gate = new();
        public int Failures { get; private set; }
        public DateTimeOffset Last { get; private set; }
        public SemaphoreSlim Turns { get; } = new(TriesAtOnce);

        public TimeSpan Fail(DateTimeOffset now, TimeSpan longest)
        {
            lock (gate)
            {
                if (now - Last > Memory) Failures = 0;
                (Last, Failures) = (now, Failures + 1);
                return Wait(longest);
            }
        }

        public TimeSpan Wait(TimeSpan longest) =>
            TimeSpan.FromMilliseconds(Math.Min(longest.TotalMilliseconds, 100 * Math.Pow(1.6, Math.Min(Failures, 30))));
    }

    private sealed class Turn(SemaphoreSlim turns) : IDisposable
    {
        public void Dispose() => turns.Release();
    }

    private sealed class Free : IDisposable
    {
        public static readonly Free Instance = new();

        public void Dispose()
        {
        }
    }
}
