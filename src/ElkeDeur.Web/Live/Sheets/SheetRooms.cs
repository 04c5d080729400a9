using System.Text.Json;
using ElkeDeur.Domain.Auditing;
using ElkeDeur.Domain.Sessions;
using ElkeDeur.Domain.Worksheets.Together;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Live.Sheets;

/// <summary>The sheets in use on this server.</summary>
public sealed class SheetRooms(IDbContextFactory<AppDb> data, SheetRules rules, Journal journal, TimeProvider time)
    : LiveRooms<SheetRoom, SheetState, SheetCommand>(rules, journal, time)
{
    /// <summary>Sheets in one workspace.</summary>
    public const int Most = 500;

    private const string Full = "Er staan al vijfhonderd werkbladen in deze werkruimte. Begin voor nieuwe een andere werkruimte.";

    public SheetRules Rules => rules;

    protected override string GoneSentence => "Dit werkblad is er niet meer.";

    /// <summary>Begins a sheet in a workspace, or says why that may not be.</summary>
    /// <param name="made">The workspace, when it is made with the sheet.</param>
    public async Task<(SheetRoom? Room, string? Refusal)> BeginAsync(string workspaceId, SheetCommand.Begin begin, Guid commandId, Actor by, WorkspaceRow? made = null)
    {
        var now = UtcConverter.Store(Now);
        var decision = Live<SheetState, SheetCommand>.New(rules).Decide(rules, begin, commandId, by, now);
        if (decision.Entry is not { } entry) return (null, decision.Refusal);
        var row = new WorksheetRow { WorkspaceId = workspaceId, Address = begin.Address, Name = begin.Name, Version = decision.Live.Version, StateJson = SheetPages.Json(decision.Live.State), CreatedAt = now, ChangedAt = now };
        await using var db = await data.CreateDbContextAsync();
        if (await db.Worksheets.CountAsync(one => one.WorkspaceId == workspaceId) >= Most) return (null, Full);
        List<Occasion> occasions = [new(by, now, "worksheet.begin", $"worksheet:{row.Id}")];
        if (made is not null)
        {
            db.Add(made);
            occasions.Insert(0, new(new Actor(Role.Organiser, made.Id), now, "workspace.make", $"workspace:{made.Id}"));
        }
        db.AddRange(row, SheetPages.Row(row.Id, entry));
        await db.SaveAsync(occasions);
        return (await FindAsync(row.Id), null);
    }

    /// <summary>Lets somebody in who came with the code. Where organisations answer, they say later for which.</summary>
    public async Task JoinAsync(string id, Actor by)
    {
        if (await FindAsync(id) is { } room && !room.Live.State.Members.ContainsKey(by.Id) && rules.WithoutName(room.Live.State, by) is { } join) await DoAsync(room, join, Guid.NewGuid(), by);
    }

    protected override Page PageOf(SheetRoom room, Live<SheetState, SheetCommand> next, Entry<SheetCommand> entry) => SheetPages.Of(room, next, entry);

    protected override async Task<SheetRoom?> LoadAsync(string id)
    {
        await using var db = await data.CreateDbContextAsync();
        return await db.Worksheets.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id) is { } row ? new SheetRoom(row, await CodeAsync(db, id), await LiveAsync(db, row)) : null;
    }

    protected override async Task ReloadAsync(SheetRoom room)
    {
        await using var db = await data.CreateDbContextAsync();
        if (await db.Worksheets.AsNoTracking().FirstOrDefaultAsync(row => row.Id == room.Id) is not { } row)
        {
            Gone(room);
            return;
        }
        if (row.Version > room.Version) room.Live = await LiveAsync(db, row);
        room.Know(row, await CodeAsync(db, row.Id));
    }

    private async Task<string> CodeAsync(AppDb db, string id)
    {
        var now = Now;
        return await db.JoinCodes.Where(code => code.LeadsTo == id && code.ValidUntil > now).OrderByDescending(code => code.ValidUntil).Select(code => code.Code).FirstOrDefaultAsync() ?? "";
    }

    private static async Task<Live<SheetState, SheetCommand>> LiveAsync(AppDb db, WorksheetRow row)
    {
        var entries = await db.WorksheetEntries.AsNoTracking().Where(entry => entry.SheetId == row.Id && entry.Sequence <= row.Version).OrderBy(entry => entry.Sequence).ToListAsync();
        return new(JsonSerializer.Deserialize<SheetState>(row.StateJson, SheetJson.Options)!, [.. entries.Select(SheetPages.Read)]);
    }
}
