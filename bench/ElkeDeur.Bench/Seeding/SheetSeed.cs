using ElkeDeur.Domain.Auditing;
using ElkeDeur.Domain.Sessions;
using ElkeDeur.Domain.Worksheets.Together;
using ElkeDeur.Web.Content;
using ElkeDeur.Web.Content.Reading;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Data.Entities;
using ElkeDeur.Web.Features.Shared;
using ElkeDeur.Web.Live.Sheets;
using ElkeDeur.Web.Security;

namespace ElkeDeur.Bench.Seeding;

/// <summary>A sheet that was written straight into the database, with a place for each of its people.</summary>
public sealed record SeededSheet(string Id, IReadOnlyList<string> Cookies, int Version);

/// <summary>Sheets with an organisation for everybody, each of which answered half of the six conditions.</summary>
public static class SheetSeed
{
    public const string Address = "randvoorwaarden-voor-samenwerken";
    private static readonly string[] Answered = ["betrokkenheid", "financien", "privacy"];

    public static async Task<IReadOnlyList<SeededSheet>> SheetsAsync(this Seed seed, int count, int people)
    {
        var content = Path.Combine(Processes.Repository.Root, "content");
        var shelf = ReadingRoom.Load(content, MysteryShelf.Load(content)).Worksheets;
        var rules = new SheetRules(address => shelf.Find(address)?.Checked, Dates.Today);
        await using var db = seed.OpenDb();
        var sheets = Enumerable.Range(0, count).Select(_ => Add(seed, db, rules, people)).ToList();
        await db.SaveAsync(new Occasion(Actor.System, Now, "bench.seed", "bench"));
        return sheets;
    }

    private static DateTime Now => UtcConverter.Store(TimeProvider.System.GetUtcNow().UtcDateTime);

    private static SeededSheet Add(Seed seed, AppDb db, SheetRules rules, int people)
    {
        var now = Now;
        var workspace = new WorkspaceRow { Id = RowId.New(), SecretHash = Secret.Hash(Secret.New()), CreatedAt = now, LastUsedAt = now };
        var live = Filled(rules, new(Role.Narrator, workspace.Id), people, now);
        var row = new WorksheetRow { WorkspaceId = workspace.Id, Address = Address, Name = live.State.Name, Version = live.Version, StateJson = SheetPages.Json(live.State), CreatedAt = now, ChangedAt = now };
        db.AddRange(workspace, row);
        db.WorksheetEntries.AddRange(live.Log.Select(entry => SheetPages.Row(row.Id, entry)));
        return new(row.Id, [.. Enumerable.Range(0, people).Select(n => seed.SheetCookie(row.Id, $"p{n}"))], live.Version);
    }

    private static Live<SheetState, SheetCommand> Filled(SheetRules rules, Actor leader, int people, DateTime now)
    {
        var live = Do(Live<SheetState, SheetCommand>.New(rules), rules, new SheetCommand.Begin(Address, "Overleg over schulden"), leader, now);
        for (var n = 0; n < people; n++)
        {
            var (by, name) = (new Actor(Role.Participant, $"p{n}"), $"Organisatie {n}");
            live = Do(live, rules, new SheetCommand.Join(SheetState.KeyOf(name), name), by, now);
            live = Do(live, rules, new SheetCommand.Fill(SheetState.KeyOf(name), [.. Answered.SelectMany(Changes)]), by, now);
        }
        return live;
    }

    private static Change[] Changes(string field) => [new(field, "", "deels"), new($"{field}_bewijs", "", "Er zijn 4 uur per maand voor. De voorbereiding doen we in eigen tijd.")];

    private static Live<SheetState, SheetCommand> Do(Live<SheetState, SheetCommand> live, SheetRules rules, SheetCommand command, Actor by, DateTime now)
    {
        var decision = live.Decide(rules, command, Guid.NewGuid(), by, now);
        return decision.Refusal is { } refusal ? throw new InvalidOperationException(refusal) : decision.Live;
    }
}
