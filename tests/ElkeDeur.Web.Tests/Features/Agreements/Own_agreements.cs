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
        Assert.EndsWith($"/sessie/{round.Session.Id}/afspraken", phone.Page.Url, StringComparison.Ordinal);
        Assert.Contains("Balie verbouwen", phone.Shown(), StringComparison.Ordinal);
        await SetAsync(phone, "Samen bellen", "agreed");
        Assert.Equal((HttpStatusCode.Conflict, "true"), (phone.Status, phone.Page.QuerySelector("[name=holder]")!.GetAttribute("aria-invalid")));
        await SetAsync(phone, "Samen bellen", "agreed", ("holder", "Fatma"), ("due", "ooit"));
        Assert.Equal(["Fatma", "ooit"], new[] { "holder", "due" }.Select(n => phone.Page.QuerySelector($"[name={n}]")!.GetAttribute("value")));
        await SetAsync(phone, "Samen bellen", "agreed", ("holder", "Fatma"), ("due", "2027-02-01"));
        Assert.Contains("Fatma · 1 februari 2027 · afgesproken", phone.Shown(), StringComparison.Ordinal);
        await SetAsync(phone, "Samen bellen", "done");
        Assert.Contains("klaar", phone.Shown(), StringComparison.Ordinal);

        await using var db = app.OpenDb();
        var theirs = await db.Agreements.SingleAsync(a => a.What == "Balie verbouwen", Stop);
        foreach (var (agreement, status) in new[] { (theirs.Id.ToString(), "done"), (Guid.NewGuid().ToString(), "done"), (theirs.Id.ToString(), "99") })
        {
            await phone.OpenAsync($"/sessie/{round.Session.Id}/afspraken");
            await phone.SendAsync(phone.Form(), ("agreement", agreement), ("status", status));
            Assert.Equal(HttpStatusCode.NotFound, phone.Status);
        }
        Assert.Equal(["agreed Balie verbouwen", "done Samen bellen"], await db.Agreements.AsNoTracking().OrderBy(a => a.What).Select(a => a.Status + " " + a.What).ToListAsync(Stop));
    }

    [Theory, EachDatabase]
    public async Task What_somebody_else_typed_for_me_I_pick_and_then_bring_further(Database database)
    {
        await using var app = new TestApp(database);
        using var round = await AgreedAsync(app);
        await OpenPersonalAsync(round);

        await round.Team.SendAsync(round.Team.Form("form[action*=kies]"));
        await SetAsync(round.Team, "Balie verbouwen", "done");
        Assert.Equal(AgreementStatus.Done, await StatusAsync(app, "Balie verbouwen"));

        await round.Team.SendAsync(Card(round.Team, "Balie verbouwen").QuerySelector("form[action*=laat]")!);
        Assert.Null(Card(round.Team, "Balie verbouwen").QuerySelector("[name=status]"));
        await using var db = app.OpenDb();
        Assert.Null((await db.Agreements.SingleAsync(a => a.What == "Balie verbouwen", Stop)).ByParticipant);
    }

    [Fact]
    public async Task With_nothing_agreed_the_personal_page_says_so()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var round = await Round.StartAsync(app);
        await round.ToAsync("s3_afspraken");
        await OpenPersonalAsync(round);

        Assert.Contains("niets afgesproken", round.Team.Shown(), StringComparison.Ordinal);
        Assert.Null(round.Team.Page.QuerySelector("main form, main table"));
    }

    [Fact]
    public async Task After_the_session_participants_see_how_the_agreements_stand_now()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var round = await AgreedAsync(app);
        await round.Team.OpenAsync(round.TeamPage);
        Assert.Contains("Nog afspreken: wie en wanneer · genoteerd", round.Team.Shown(), StringComparison.Ordinal);

        await round.Narrator.OpenAsync($"/werkruimte/{round.Session.WorkspaceId}");
        await SetAsync(round.Narrator, "Samen bellen", "done");

        foreach (var address in new[] { round.TeamPage, round.TeamPage + "?handler=eigen" })
        {
            var page = await round.Team.Http.GetStringAsync(new Uri(address, UriKind.Relative), Stop);
            Assert.DoesNotContain("Nog afspreken", page, StringComparison.Ordinal);
            Assert.Contains("klaar", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_participant_takes_back_an_own_note_and_no_others()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var round = await Round.StartAsync(app);
        await round.ToAsync("s3_afspraken");
        await round.DoAsync("agreement", "", ("what", "Van de verteller"));
        await round.Team.OpenAsync(round.TeamPage);
        await round.Team.SendAsync(round.Team.Form("form[data-command=takeaway]"), ("text", "Eerder bellen"));
        await round.Team.SendAsync(round.Team.Form("form[data-command=agreement]"), ("what", "Toch maar niet"));
        Assert.Equal(2, round.Team.Page.QuerySelectorAll("form[data-command=undo]").Length);

        var undo = round.Team.Page.QuerySelectorAll("form[data-command=undo]").Single(f => f.TextContent.Contains("Toch maar niet", StringComparison.Ordinal));
        await round.Team.SendAsync(undo);
        Assert.Equal(["Van de verteller"], (await round.StateAsync()).Agreements.Select(a => a.What));

        app.Clock.Advance(TimeSpan.FromSeconds(31));
        await round.Team.OpenAsync(round.TeamPage);
        Assert.Empty(round.Team.Page.QuerySelectorAll("form[data-command=undo]"));
    }

    [Theory, EachDatabase]
    public async Task In_the_workspace_agreed_needs_somebody_and_a_day(Database database)
    {
        await using var app = new TestApp(database);
        using var round = await AgreedAsync(app);
        var workspace = $"/werkruimte/{round.Session.WorkspaceId}";
        await round.Narrator.OpenAsync(workspace);
        await SetAsync(round.Narrator, "Samen bellen", "agreed");
        Assert.Equal(HttpStatusCode.Conflict, round.Narrator.Status);
        Assert.Contains("Vul eerst in wie het doet en wanneer", round.Narrator.Shown(), StringComparison.Ordinal);

        await SetAsync(round.Narrator, "Samen bellen", "agreed", ("holder", "Fatma"), ("due", "2027-02-01"));
        Assert.Equal(AgreementStatus.Agreed, await StatusAsync(app, "Samen bellen"));
        await SetAsync(round.Narrator, "Samen bellen", "dropped");
        Assert.Equal(AgreementStatus.Dropped, await StatusAsync(app, "Samen bellen"));
        await SetAsync(round.Narrator, "Samen bellen", "noted");
        await SetAsync(round.Narrator, "Samen bellen", "done");
        Assert.Equal(AgreementStatus.Done, await StatusAsync(app, "Samen bellen"));
        await SetAsync(round.Narrator, "Samen bellen", "99");
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

    private static async Task OpenPersonalAsync(Round round)
    {
        await round.Team.OpenAsync(round.Report);
        await round.Team.SendAsync(round.Team.Form("form[action*=link]"));
        await round.Team.OpenAsync(new Uri(round.Team.Page.QuerySelector("[data-secret=personal]")!.TextContent.Trim()).AbsolutePath);
        await round.Team.SendAsync(round.Team.Form());
    }

    private static IElement Card(Visitor visitor, string what) =>
        visitor.Page.QuerySelectorAll("main li.card").Single(l => l.TextContent.Contains(what, StringComparison.Ordinal));

    private static async Task SetAsync(Visitor visitor, string what, string status, params (string, string)[] typed) =>
        await visitor.SendAsync(Card(visitor, what).QuerySelector("form")!, [("status", status), .. typed]);

    private static async Task<AgreementStatus> StatusAsync(TestApp app, string what)
    {
        await using var db = app.OpenDb();
        return await db.Agreements.AsNoTracking().Where(a => a.What == what).Select(a => a.Status).SingleAsync(Stop);
    }
}
