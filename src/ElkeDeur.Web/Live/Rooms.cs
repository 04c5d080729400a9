using System.Collections.Concurrent;
using System.Text.Json;
using ElkeDeur.Domain.Auditing;
using ElkeDeur.Domain.Mysteries.Play;
using ElkeDeur.Domain.Sessions;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Live;

/// <summary>The sessions in use on this server, and the only way to change one: decide, persist, acknowledge, announce.</summary>
public sealed class Rooms(IDbContextFactory<AppDb> data, MysteryRules rules, OwnCases own, Journal journal, TimeProvider time)
{
    public const string Gone = "Deze bijeenkomst is er niet meer.";
    private static readonly TimeSpan IdleAfter = TimeSpan.FromMinutes(30);
    private readonly ConcurrentDictionary<string, Lazy<Task<Room?>>> open = [];

    public MysteryRules Rules => rules;

    /// <summary>The sessions that are in use now.</summary>
    public IEnumerable<Room> Open =>
        open.Values.Where(r => r.IsValueCreated && r.Value.IsCompletedSuccessfully).Select(r => r.Value.Result).OfType<Room>();

    public async Task<Room?> FindAsync(string id)
    {
        if (id.Length > 32) return null;
        var entry = open.GetOrAdd(id, key => new(() => LoadAsync(key)));
        Room? room = null;
        try
        {
            room = await entry.Value;
        }
        finally
        {
            if (room is null) open.TryRemove(id, out _);
        }
        if (room is not null) room.LastUsedAt = time.GetUtcNow().UtcDateTime;
        return room;
    }

    /// <summary>Does a command in a session, or says why not.</summary>
    public async Task<Decision<PlayState, PlayCommand>> DoAsync(Room room, PlayCommand command, Guid commandId, Actor by)
    {
        await room.Gate.WaitAsync();
        try
        {
            return await DecideAsync(room, command, commandId, by, triesLeft: 3);
        }
        finally
        {
            room.Gate.Release();
        }
    }

    /// <summary>Changes what a session holds beside its play, such as the board's link or the narrator's devices; every server reads it again.</summary>
    public async Task ChangeAsync(Room room, Occasion occasion, Action<AppDb> write)
    {
        await room.Gate.WaitAsync();
        try
        {
            await WriteAsync(room, occasion, write, triesLeft: 3);
            await ReloadAsync(room);
        }
        finally
        {
            room.Gate.Release();
        }
        room.Audience.Announce();
    }

    /// <summary>Reads a session again after another server changed it.</summary>
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

    /// <summary>The session, if it is in use on this server.</summary>
    public Room? InUse(string id) =>
        open.TryGetValue(id, out var entry) && entry is { IsValueCreated: true, Value.IsCompletedSuccessfully: true } ? entry.Value.Result : null;

    public void Forget(string id) => open.TryRemove(id, out _);

    /// <summary>Lets go of sessions nobody looked at for half an hour.</summary>
    public void LetGo()
    {
        var before = time.GetUtcNow().UtcDateTime - IdleAfter;
        foreach (var room in Open.Where(r => r.Audience.IsEmpty && r.LastUsedAt < before)) Forget(room.Id);
    }

    private async Task<Decision<PlayState, PlayCommand>> DecideAsync(Room room, PlayCommand command, Guid commandId, Actor by, int triesLeft)
    {
        if (!await own.AllowAsync(command, room.WorkspaceId)) return new(room.Live, null, OwnCases.Unknown);
        // As precise as it is stored: a replay of the log then gives the same state to the last digit.
        var decision = room.Live.Decide(rules, command, commandId, by, UtcConverter.Store(time.GetUtcNow().UtcDateTime));
        if (decision.Entry is not { } entry) return decision;
        try
        {
            await journal.WriteAsync(SessionPages.Of(room, decision.Live, entry));
        }
        catch (NotSavedException e) when (e.IsConflict && triesLeft > 0)
        {
            await ReloadAsync(room);
            return room.IsGone ? new(room.Live, null, Gone) : await DecideAsync(room, command, commandId, by, triesLeft - 1);
        }
        room.Live = SessionPages.WithoutWords(decision.Live);
        room.Audience.Announce();
        return decision;
    }

    private async Task WriteAsync(Room room, Occasion occasion, Action<AppDb> write, int triesLeft)
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

    private async Task<Room?> LoadAsync(string id)
    {
        await using var db = await data.CreateDbContextAsync();
        if (await db.Sessions.AsNoTracking().FirstOrDefaultAsync(s => s.Id == id) is not { } row) return null;
        var code = await db.JoinCodes.Where(c => c.SessionId == id).OrderByDescending(c => c.ValidUntil).Select(c => c.Code).FirstOrDefaultAsync();
        if (!await own.KnowAsync(row.MysteryId)) return null;
        var room = new Room(row, code ?? "", await LiveAsync(db, row));
        room.Know(row, await DevicesAsync(db, id));
        return room;
    }

    private async Task ReloadAsync(Room room)
    {
        await using var db = await data.CreateDbContextAsync();
        if (await db.Sessions.AsNoTracking().FirstOrDefaultAsync(s => s.Id == room.Id) is not { } row)
        {
            room.IsGone = true;
            Forget(room.Id);
            room.Audience.Announce();
            return;
        }
        // What was rendered here still holds the names: who looks next gets the session anew.
        if (row.NamesDeletedAt is not null && !room.NamesAreGone) Forget(room.Id);
        await own.KnowAsync(row.MysteryId);
        if (row.Version > room.Live.Version) room.Live = await LiveAsync(db, row);
        room.Know(row, await DevicesAsync(db, room.Id));
    }

    private static Task<List<NarratorDeviceRow>> DevicesAsync(AppDb db, string id) =>
        db.NarratorDevices.AsNoTracking().Where(d => d.SessionId == id).ToListAsync();

    private static async Task<Live<PlayState, PlayCommand>> LiveAsync(AppDb db, SessionRow row)
    {
        var entries = await db.SessionEntries.AsNoTracking().Where(e => e.SessionId == row.Id && e.Sequence <= row.Version).OrderBy(e => e.Sequence).ToListAsync();
        var log = entries.Select(e => new Entry<PlayCommand>(e.Sequence, e.CommandId, e.At, Actor.Parse(e.By), SessionPages.Command(e.CommandJson)));
        return new(JsonSerializer.Deserialize<PlayState>(row.StateJson, PlayJson.Options)!, [.. log]);
    }
}
