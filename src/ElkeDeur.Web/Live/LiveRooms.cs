using System.Collections.Concurrent;
using ElkeDeur.Domain.Auditing;
using ElkeDeur.Domain.Sessions;
using ElkeDeur.Web.Data;

namespace ElkeDeur.Web.Live;

/// <summary>One kind of live work in use on this server.</summary>
public interface ILiveRooms
{
    IEnumerable<LiveRoom> InUseNow { get; }

    LiveRoom? InUse(string id);

    /// <summary>Reads it again after another server changed it.</summary>
    Task RefreshAsync(string id);

    /// <summary>Lets go of what nobody looked at for half an hour.</summary>
    void LetGo();
}

/// <summary>The live work of one kind that is in use on this server, and the only way to change it: decide, persist, acknowledge, announce.</summary>
public abstract class LiveRooms<TRoom, TState, TCommand>(Rules<TState, TCommand> rules, Journal journal, TimeProvider time) : ILiveRooms
    where TRoom : LiveRoom<TState, TCommand>
{
    // Of two servers at the same work each loses about every other time.
    private const int MostTries = 20;

    private static readonly TimeSpan IdleAfter = TimeSpan.FromMinutes(30);
    private readonly ConcurrentDictionary<string, Lazy<Task<TRoom?>>> open = [];

    /// <summary>What is in use now.</summary>
    public IEnumerable<TRoom> Open =>
        open.Values.Where(r => r.IsValueCreated && r.Value.IsCompletedSuccessfully).Select(r => r.Value.Result).OfType<TRoom>();

    IEnumerable<LiveRoom> ILiveRooms.InUseNow => Open;

    /// <summary>What is said when it was deleted meanwhile.</summary>
    protected abstract string GoneSentence { get; }

    protected DateTime Now => time.GetUtcNow().UtcDateTime;

    public async Task<TRoom?> FindAsync(string id)
    {
        if (id.Length > 32) return null;
        var entry = open.GetOrAdd(id, key => new(() => LoadAsync(key)));
        TRoom? room = null;
        try
        {
            room = await entry.Value;
        }
        finally
        {
            if (room is null) open.TryRemove(id, out _);
        }
        if (room is not null) room.LastUsedAt = Now;
        return room;
    }

    /// <summary>Does a command, or says why not.</summary>
    public async Task<Decision<TState, TCommand>> DoAsync(TRoom room, TCommand command, Guid commandId, Actor by)
    {
        await room.Gate.WaitAsync();
        try
        {
            return await DecideAsync(room, command, commandId, by, MostTries);
        }
        finally
        {
            room.Gate.Release();
        }
    }

    /// <summary>Changes what is held beside the work itself, such as a link; every server reads it again.</summary>
    public async Task ChangeAsync(TRoom room, Occasion occasion, Action<AppDb> write)
    {
        await room.Gate.WaitAsync();
        try
        {
            await WriteAsync(room, occasion, write, MostTries);
            await ReloadAsync(room);
        }
        finally
        {
            room.Gate.Release();
        }
        room.Audience.Announce();
    }

    public async Task RefreshAsync(string id)
    {
        if (!open.TryGetValue(id, out var entry) || await entry.Value is not { } room) return;
        await room.Gate.WaitAsync();
        try
        {
            await ReloadAsync(room);
        }
        finally
        {
            room.Gate.Release();
        }
        room.Audience.Announce();
    }

    /// <summary>The room, if it is in use on this server.</summary>
    public TRoom? InUse(string id) =>
        open.TryGetValue(id, out var entry) && entry is { IsValueCreated: true, Value.IsCompletedSuccessfully: true } ? entry.Value.Result : null;

    LiveRoom? ILiveRooms.InUse(string id) => InUse(id);

    public void Forget(string id) => open.TryRemove(id, out _);

    public void LetGo()
    {
        var before = Now - IdleAfter;
        foreach (var room in Open.Where(r => r.Audience.IsEmpty && r.LastUsedAt < before)) Forget(room.Id);
    }

    protected abstract Task<TRoom?> LoadAsync(string id);

    /// <summary>Takes over what is stored now; calls <see cref="Gone"/> when it is no longer there.</summary>
    protected abstract Task ReloadAsync(TRoom room);

    /// <summary>What an accepted command changes in the database.</summary>
    protected abstract Page PageOf(TRoom room, Live<TState, TCommand> next, Entry<TCommand> entry);

    /// <summary>A refusal that needs more than the rules know, or null.</summary>
    protected virtual Task<string?> RefuseAsync(TRoom room, TCommand command) => Task.FromResult<string?>(null);

    /// <summary>What stays in memory of the next state.</summary>
    protected virtual Live<TState, TCommand> Kept(Live<TState, TCommand> next) => next;

    protected void Gone(TRoom room)
    {
        room.IsGone = true;
        Forget(room.Id);
        room.Audience.Announce();
    }

    private async Task<Decision<TState, TCommand>> DecideAsync(TRoom room, TCommand command, Guid commandId, Actor by, int triesLeft)
    {
        if (await RefuseAsync(room, command) is { } refusal) return new(room.Live, null, refusal);
        // As precise as it is stored: a replay of the log then gives the same state to the last digit.
        var decision = room.Live.Decide(rules, command, commandId, by, UtcConverter.Store(Now));
        if (decision.Entry is not { } entry) return decision;
        try
        {
            await journal.WriteAsync(PageOf(room, decision.Live, entry));
        }
        catch (NotSavedException e) when (e.IsConflict && triesLeft > 0)
        {
            await ReloadAsync(room);
            return room.IsGone ? new(room.Live, null, GoneSentence) : await DecideAsync(room, command, commandId, by, triesLeft - 1);
        }
        room.Live = Kept(decision.Live);
        room.Audience.Announce();
        return decision;
    }

    private async Task WriteAsync(TRoom room, Occasion occasion, Action<AppDb> write, int triesLeft)
    {
        try
        {
            await journal.WriteAsync(new Page(room.Id, occasion, write));
        }
        catch (NotSavedException e) when (e.IsConflict && triesLeft > 0)
        {
            await ReloadAsync(room);
            if (!room.IsGone) await WriteAsync(room, occasion, write, triesLeft - 1);
        }
    }
}
