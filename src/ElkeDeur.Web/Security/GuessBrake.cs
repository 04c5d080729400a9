using System.Collections.Concurrent;

namespace ElkeDeur.Web.Security;

/// <summary>
/// Slows down who guesses, and nobody is ever locked out. A wrong try makes the next wrong tries from that place wait longer for their
/// answer; a right one is answered at once. That alone tells a guesser with many connections which try was right, so after twenty wrong
/// tries a place is looked at one by one, and each wrong try keeps the rest waiting for 40 ms: at most 25 guesses a second, however many
/// connections, which is one in 220 of the 482 million codes in a day. The answer is waited for outside that turn and a right try costs
/// none of it, so a whole office behind one address still comes in: among a hundred guesses at once it waits four seconds at most.
/// </summary>
public sealed class GuessBrake(TimeProvider time)
{
    private const int TriesAtOnce = 20;
    private static readonly TimeSpan BetweenGuesses = TimeSpan.FromMilliseconds(40);
    private static readonly TimeSpan Memory = TimeSpan.FromMinutes(10);
    private readonly ConcurrentDictionary<string, Place> places = [];

    /// <summary>Whether tries at this place are looked at one by one.</summary>
    public bool IsOn(string place) => places.TryGetValue(place, out var found) && found.Failures >= TriesAtOnce;

    /// <summary>Looks at a try when it is its turn: null is wrong.</summary>
    public async Task<T?> LookAsync<T>(string place, Func<Task<T?>> look, CancellationToken gone) where T : class
    {
        if (!IsOn(place)) return await look();
        var turn = places.GetOrAdd(place, _ => new()).Turn;
        await turn.WaitAsync(gone);
        var keepsWaiting = TimeSpan.Zero;
        try
        {
            var right = await look();
            if (right is null) keepsWaiting = BetweenGuesses;
            return right;
        }
        finally
        {
            _ = ReleaseAsync(turn, keepsWaiting);
        }
    }

    private async Task ReleaseAsync(SemaphoreSlim turn, TimeSpan after)
    {
        await Task.Delay(after, time);
        turn.Release();
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
        public SemaphoreSlim Turn { get; } = new(1, 1);

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
}
