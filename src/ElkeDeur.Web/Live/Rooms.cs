using System.Text.Json;
using ElkeDeur.Domain.Auditing;
using ElkeDeur.Domain.Mysteries.Play;
using ElkeDeur.Domain.Sessions;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Live;

/// <summary>The sessions in use on this server.</summary>
public sealed class Rooms(IDbContextFactory<AppDb> data, MysteryRules rules, OwnCases own, Journal journal, TimeProvider time)
    : LiveRooms<Room, PlayState, PlayCommand>(rules, journal, time)
{
    public const string NoLonger = "Deze bijeenkomst is er niet meer.";

    public MysteryRules Rules => rules;

    protected override string GoneSentence => NoLonger;

    protected override async Task<string?> RefuseAsync(Room room, PlayCommand command) => await own.AllowAsync(command, room.WorkspaceId) ? null : OwnCases.Unknown;

    protected override Page PageOf(Room room, Live<PlayState, PlayCommand> next, Entry<PlayCommand> entry) => SessionPages.Of(room, next, entry);

    protected override Live<PlayState, PlayCommand> Kept(Live<PlayState, PlayCommand> next) => SessionPages.WithoutWords(next);

    protected override async Task<Room?> LoadAsync(string id)
    {
        await using var db = await data.CreateDbContextAsync();
        if (await db.Sessions.AsNoTracking().FirstOrDefaultAsync(s => s.Id == id) is not { } row) return null;
        var code = await db.JoinCodes.Where(c => c.LeadsTo == id).OrderByDescending(c => c.ValidUntil).Select(c => c.Code).FirstOrDefaultAsync();
        if (!await own.KnowAsync(row.MysteryId)) return null;
        var room = new Room(row, code ?? "", await LiveAsync(db, row));
        room.Know(row, await DevicesAsync(db, id));
        return room;
    }

    protected override async Task ReloadAsync(Room room)
    {
        await using var db = await data.CreateDbContextAsync();
        if (await db.Sessions.AsNoTracking().FirstOrDefaultAsync(s => s.Id == room.Id) is not { } row)
        {
            Gone(room);
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
