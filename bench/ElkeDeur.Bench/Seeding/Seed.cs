using System.Text.Json;
using ElkeDeur.Domain.Auditing;
using ElkeDeur.Domain.Mysteries.Play;
using ElkeDeur.Domain.Sessions;
using ElkeDeur.Web.Content;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Data.Entities;
using ElkeDeur.Web.Live;
using ElkeDeur.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Bench.Seeding;

/// <summary>Fills a data folder with sessions before a server starts on it. The commands are real ones, decided by the rules.</summary>
public sealed class Seed : IAsyncDisposable
{
    public const string Case = "uitkering-onverwacht-gekort";
    private readonly WebApplication app;
    private int codes;

    private Seed(WebApplication app, MysteryRules rules) => (this.app, Rules) = (app, rules);

    public MysteryRules Rules { get; }

    public static async Task<Seed> OpenAsync(string dataFolder)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration["ELKEDEUR_DATA"] = dataFolder;
        builder.Services.AddSingleton<RoleCookies>();
        builder.AddElkeDeurData().AddKeys();
        var app = builder.Build();
        await app.MigrateAsync();
        var shelf = MysteryShelf.Load(Path.Combine(Processes.Repository.Root, "content"));
        return new(app, new(shelf.Module, shelf.Find));
    }

    public AppDb OpenDb() => app.Services.GetRequiredService<IDbContextFactory<AppDb>>().CreateDbContext();

    /// <summary>Makes sessions in this phase, each with so many participants.</summary>
    public async Task<IReadOnlyList<SeededRoom>> RoomsAsync(int count, int participants, Phase phase)
    {
        var rooms = new List<SeededRoom>(count);
        foreach (var part in Enumerable.Range(0, count).Chunk(200))
        {
            await using var db = OpenDb();
            rooms.AddRange(part.Select(_ => Add(db, participants, phase)));
            await db.SaveAsync(new Occasion(Actor.System, Now, "bench.seed", "bench"));
        }
        return rooms;
    }

    /// <summary>The cookie of somebody who came in at a sheet.</summary>
    public string SheetCookie(string sheetId, string participant)
    {
        var cookies = app.Services.GetRequiredService<RoleCookies>();
        return Given(http => cookies.GiveSheetParticipant(http, sheetId, participant));
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private static DateTime Now => UtcConverter.Store(TimeProvider.System.GetUtcNow().UtcDateTime);

    private SeededRoom Add(AppDb db, int participants, Phase phase)
    {
        var (now, narrator, board) = (Now, Secret.New(), Secret.New());
        var actor = new Actor(Role.Narrator, RowId.New());
        var live = Played(actor, phase, now);
        var row = Row(live, board, now);
        db.Sessions.Add(row);
        db.SessionEntries.AddRange(live.Log.Select(e => SessionPages.Row(row.Id, e)));
        db.NarratorDevices.Add(new() { Id = actor.Id, SessionId = row.Id, SecretHash = Secret.Hash(narrator), Label = "Computer", FirstSeenAt = now });
        var code = Code(codes++);
        db.JoinCodes.Add(JoinCodeRow.For(code, row.Id, now.AddDays(1)));
        return new(row.Id, code, narrator, board, Cookies(row.Id, participants), live.Version, Plain(live.State));
    }

    private Live<PlayState, PlayCommand> Played(Actor by, Phase phase, DateTime now)
    {
        var live = Do(Live<PlayState, PlayCommand>.New(Rules), new PlayCommand.Prepare(Case, new() { People = 7, TypedQuestions = true }), by, now);
        while (live.State.Phase < phase) live = Do(live, new PlayCommand.Next(), by, now);
        return phase == Phase.Unravel ? Do(live, new PlayCommand.TimerStart(60), by, now) : live;
    }

    private Live<PlayState, PlayCommand> Do(Live<PlayState, PlayCommand> live, PlayCommand command, Actor by, DateTime now)
    {
        var decision = live.Decide(Rules, command, Guid.NewGuid(), by, now);
        return decision.Refusal is { } refusal ? throw new InvalidOperationException(refusal) : decision.Live;
    }

    private static SessionRow Row(Live<PlayState, PlayCommand> live, string boardSecret, DateTime now) => new()
    {
        MysteryId = live.State.MysteryId,
        Phase = live.State.Phase.Key(),
        Version = live.Version,
        StateJson = JsonSerializer.Serialize(live.State, PlayJson.Options),
        BoardSecretHash = Secret.Hash(boardSecret),
        CreatedAt = now,
        PlannedFor = now,
    };

    private List<string> Cookies(string sessionId, int participants)
    {
        var cookies = app.Services.GetRequiredService<RoleCookies>();
        return [.. Enumerable.Range(0, participants).Select(n => Cookie(cookies, sessionId, $"p{n}"))];
    }

    private static string Cookie(RoleCookies cookies, string sessionId, string participant) => Given(http => cookies.GiveParticipant(http, sessionId, participant));

    private static string Given(Action<HttpContext> give)
    {
        var http = new DefaultHttpContext();
        give(http);
        return http.Response.Headers.SetCookie[0]!.Split(';')[0];
    }

    private string Plain(PlayState state) => Rules.CaseOf(state).Elements.First(e => !e.HasOptions).Id;

    private static string Code(int number)
    {
        var code = new char[JoinCodes.Length];
        for (var i = 0; i < code.Length; i++, number /= JoinCodes.Alphabet.Length) code[i] = JoinCodes.Alphabet[number % JoinCodes.Alphabet.Length];
        return new(code);
    }
}
