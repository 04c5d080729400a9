namespace ElkeDeur.Web.Security;

/// <summary>A queue for costly work: one at a time, and who finds it full is told so at once instead of waiting.</summary>
public sealed class OneAtATime(int longest)
{
    private readonly Lock gate = new();
    private Task last = Task.CompletedTask;
    private int waiting;

    /// <summary>The work's answer, or null when the queue is full.</summary>
    public async Task<T?> DoAsync<T>(Func<T> work) where T : struct
    {
        Task<T> mine;
        lock (gate)
        {
            if (waiting == longest) return null;
            waiting++;
            last = mine = After(last, work);
        }
        try
        {
            return await mine;
        }
        finally
        {
            lock (gate) waiting--;
        }
    }

    private static async Task<T> After<T>(Task before, Func<T> work)
    {
        await before.ConfigureAwait(ConfigureAwaitOptions.ForceYielding | ConfigureAwaitOptions.SuppressThrowing);
        return work();
    }
}
