using System.Net;
using AngleSharp.Dom;
using ElkeDeur.Domain.Agreements;
using ElkeDeur.Web.Tests.Features.Sessions;
using ElkeDeur.Web.Tests.Features.Sessions.Play;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Tests.Features.Agreements;

public sealed class Own_agreements
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task The_personal_link_shows_and_changes_only_ones_own(Database database)
    {
        await using var app = new TestApp(database);
        using var round = await AgreedAsync(app);
        await round.Team.OpenAsync(round.Report);
        await round.Team.SendAsync(round.Team.Form("form[action*=link]"));
        var link = new Uri(round.Team.Page.QuerySelector("[data-secret=personal]")!.TextContent.Trim()).AbsolutePath;
        using var phone = app.NewVisitor();

        await phone.OpenAsync(link);
        Assert.DoesNotContain("Samen bellen", phone.Everything(), StringComparison.Ordinal);
        await phone.SendAsync(phone.Form());
        Assert.Contains("Samen bellen", phone.Shown(), StringComparison.Ordinal);
        Assert.Contains("Balie verbouwen", phone.Shown(), StringComparison.Ordinal);
        await phone.SendAsync(Assert.Single(phone.Page.QuerySelectorAll("main form")), ("status", "done"));
        Assert.Contains("klaar", phone.Shown(), StringComparison.Ordinal);

        await using var db = app.OpenDb();
        var theirs = await db.Agreements.SingleAsync(a => a.What == "Balie verbouwen", Stop);
        foreach (var (agreement, status) in new[] { (theirs.Id.ToString(), "done"), (Guid.NewGuid().ToString(), "done"), (theirs.Id.ToString(), "99") })
        {
            await phone.OpenAsync(link);
            await phone.SendAsync(phone.Form());
            await phone.SendAsync(phone.Form(), ("agreement", agreement), ("status", status));
            Assert.Equal(HttpStatusCode.NotFound, phone.Status);
        }
        Assert.Equal(["agreed Balie verbouwen", "done Samen bellen"], await db.Agreements.AsNoTracking().OrderBy(a => a.What).Select(a => a.Status + " " + a.What).ToListAsync(Stop));
    }

    [Theory, EachDatabase]
    public async Task In_the_workspace_agreed_needs_somebody_and_a_day(Database database)
    {
        await using var app = new TestApp(database);
        using var round = await AgreedAsync(app);
        var workspace = $"/werkruimte/{round.Session.WorkspaceId}";
        await round.Narrator.OpenAsync(workspace);
        await SetAsync(round, "Samen bellen", "agreed");
        Assert.Equal(HttpStatusCode.Conflict, round.Narrator.Status);
        Assert.Contains("Vul eerst in wie het doet en wanneer", round.Narrator.Shown(), StringComparison.Ordinal);

        await SetAsync(round, "Samen bellen", "agreed", ("holder", "Fatma"), ("due", "2027-02-01"));
        Assert.Equal(AgreementStatus.Agreed, await StatusAsync(app, "Samen bellen"));
        await SetAsync(round, "Samen bellen", "dropped");
        Assert.Equal(AgreementStatus.Dropped, await StatusAsync(app, "Samen bellen"));
        await SetAsync(round, "Samen bellen", "noted");
        await SetAsync(round, "Samen bellen", "done");
        Assert.Equal(AgreementStatus.Done, await StatusAsync(app, "Samen bellen"));
        await SetAsync(round, "Samen bellen", "99");
        Assert.Equal(HttpStatusCode.NotFound, round.Narrator.Status);

        await round.Narrator.OpenAsync(workspace + "/voorbereiden");
        Assert.Contains("Balie verbouwen", round.Narrator.Shown(), StringComparison.Ordinal);
        Assert.DoesNotContain("Samen bellen", round.Narrator.Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_agreement_that_was_taken_back_is_nowhere_any_more()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var round = await Round.StartAsync(app);
        await round.ToAsync("s3_afspraken");
        await round.DoAsync("agreement", "", ("what", "Toch maar niet"));
        await round.DoAsync("undo");
        await round.LookAsync();

        Assert.DoesNotContain("Toch maar niet", round.Board.Everything(), StringComparison.Ordinal);
        await using var db = app.OpenDb();
        Assert.Equal(0, await db.Agreements.CountAsync(Stop));
    }

    /// <summary>A closed session: somebody of the team noted something, the narrator wrote down an agreement.</summary>
    internal static async Task<Round> AgreedAsync(TestApp app)
    {
        var round = await Round.StartAsync(app);
        await round.ToAsync("s3_afspraken");
        await round.DoAsync("agreement", "", ("what", "Balie verbouwen"), ("holder", "Joris"), ("due", "2027-01-15"));
        await round.Team.OpenAsync(round.TeamPage);
        await round.Team.SendAsync(round.Team.Form("form[data-command=agreement]"), ("what", "Samen bellen"));
        await round.Narrator.OpenAsync(round.Session.Narrator);
        await round.DoAsync("close");
        return round;
    }

    private static async Task SetAsync(Round round, string what, string status, params (string, string)[] typed)
    {
        var card = round.Narrator.Page.QuerySelectorAll("main li.card").Single(l => l.TextContent.Contains(what, StringComparison.Ordinal));
        await round.Narrator.SendAsync(card.QuerySelector("form")!, [("status", status), .. typed]);
    }

    private static async Task<AgreementStatus> StatusAsync(TestApp app, string what)
    {
        await using var db = app.OpenDb();
        return await db.Agreements.AsNoTracking().Where(a => a.What == what).Select(a => a.Status).SingleAsync(Stop);
    }
}
