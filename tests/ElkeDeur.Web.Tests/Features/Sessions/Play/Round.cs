using System.Net;
using AngleSharp.Dom;
using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Domain.Mysteries.Play;
using ElkeDeur.Web.Live;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace ElkeDeur.Web.Tests.Features.Sessions.Play;

/// <summary>A session with a narrator, a board and somebody of the team, each with a browser of their own. Everything goes by plain forms.</summary>
public sealed class Round : IDisposable
{
    private readonly TestApp app;
    private readonly bool isGuest;

    private Round(TestApp app, Prepared session, Visitor narrator, bool isGuest = false) =>
        (this.app, this.isGuest, Session, Narrator, Board, Team) = (app, isGuest, session, narrator, app.NewVisitor(), app.NewVisitor());

    public Prepared Session { get; }
    public Visitor Narrator { get; }
    public Visitor Board { get; }
    public Visitor Team { get; }
    public string BoardPage => $"/sessie/{Session.Id}/bord";
    public string TeamPage => $"/sessie/{Session.Id}/deelnemer";
    public string Report => $"/sessie/{Session.Id}/verslag";

    public static async Task<Round> StartAsync(TestApp app, params (string Name, string Value)[] typed)
    {
        var narrator = app.NewVisitor();
        var round = new Round(app, await Prepared.ByAsync(narrator, typed), narrator);
        await round.ComeInAsync();
        return round;
    }

    /// <summary>A session that is on the screen of somebody who stays when the round is over.</summary>
    public static async Task<Round> WithAsync(TestApp app, Prepared session, Visitor narrator)
    {
        var round = new Round(app, session, narrator, isGuest: true);
        await round.ComeInAsync();
        return round;
    }

    public Task<Room> RoomAsync() => Session.RoomAsync(app);

    public async Task<PlayState> StateAsync() => (await RoomAsync()).Live.State;

    public async Task<Mystery> MysteryAsync() => app.Services.GetRequiredService<MysteryRules>().CaseOf(await StateAsync());

    /// <summary>Presses a button on the narrator's screen, as it was served.</summary>
    public async Task DoAsync(string command, string which = "", params (string Name, string Value)[] typed)
    {
        await Narrator.SendAsync(Narrator.Form($"form[data-command={command}]{which}"), typed);
        Assert.True(Narrator.Status == HttpStatusCode.OK, $"{command}{which}: {Narrator.Status} {Narrator.Page.QuerySelector(".refused")?.TextContent}");
    }

    /// <summary>Goes on until the narrator's screen shows this phase.</summary>
    public async Task ToAsync(string phase)
    {
        await Narrator.OpenAsync(Session.Narrator);
        for (var steps = 0; PhaseOf(Narrator) != phase; steps++)
        {
            Assert.True(steps < 10, $"{phase} was never reached.");
            await DoAsync(PhaseOf(Narrator) == "s2_ontrafelen" ? "reveal" : "next");
        }
    }

    /// <summary>Loads the screens of the others; they show the phase and version that the narrator's shows.</summary>
    public async Task LookAsync()
    {
        await Board.OpenAsync(BoardPage);
        await Team.OpenAsync(TeamPage);
        Assert.Equal((PhaseOf(Narrator), VersionOf(Narrator)), (PhaseOf(Board), VersionOf(Board)));
        Assert.Equal((PhaseOf(Narrator), VersionOf(Narrator)), (PhaseOf(Team), VersionOf(Team)));
    }

    public static string PhaseOf(Visitor visitor) => visitor.Page.QuerySelector("main")!.GetAttribute("data-phase")!;

    public static string VersionOf(Visitor visitor) => visitor.Page.QuerySelector("main")!.GetAttribute("data-version")!;

    /// <summary>Somebody else of the team, with the code.</summary>
    public async Task<Visitor> JoinAsync()
    {
        var late = app.NewVisitor();
        await JoinAsync(late, (await RoomAsync()).Code);
        return late;
    }

    public static async Task JoinAsync(Visitor visitor, string code)
    {
        await visitor.OpenAsync("/meedoen");
        await visitor.SendAsync(visitor.Form(), ("code", code));
    }

    public void Dispose()
    {
        if (!isGuest) Narrator.Dispose();
        Board.Dispose();
        Team.Dispose();
    }

    private async Task ComeInAsync()
    {
        await Narrator.OpenAsync(Session.Narrator);
        await Board.OpenAsync(Session.BoardPath);
        await Board.SendAsync(Board.Form());
        await JoinAsync(Team, (await RoomAsync()).Code);
    }
}
