using System.Net;
using ElkeDeur.Domain.Auditing;
using ElkeDeur.Domain.Mysteries.Play;
using ElkeDeur.Web.Content;
using ElkeDeur.Web.Data.Entities;
using ElkeDeur.Web.Security;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ElkeDeur.Web.Tests.Features.Sessions;

public sealed class Change
{
    private const string Switch = "form[data-command=switch-case]";

    [Theory, EachDatabase]
    public async Task The_form_opens_with_what_was_chosen_and_keeps_what_changes(Database database)
    {
        await using var app = new TestApp(database);
        using var maker = app.NewVisitor();
        var session = await Prepared.ByAsync(maker, ("Plek", "Zaal 1"), ("Aantal", "5"));

        await maker.OpenAsync($"{session.Narrator}/instellen");
        Assert.Equal("Zaal 1", maker.Page.QuerySelector("#Plek")!.GetAttribute("value"));
        await maker.SendAsync(maker.Form(), ("Plek", "Zaal 2"), ("Geluid", "voorlezen"));

        Assert.EndsWith(session.Narrator, maker.Page.Url, StringComparison.Ordinal);
        await maker.OpenAsync($"{session.Narrator}/instellen");
        Assert.Equal("Zaal 2", maker.Page.QuerySelector("#Plek")!.GetAttribute("value"));
        Assert.Equal("5", maker.Page.QuerySelector("#Aantal")!.GetAttribute("value"));
        Assert.NotNull(maker.Page.QuerySelector("input[name=Geluid][value=voorlezen][checked]"));
    }

    [Theory, EachDatabase]
    public async Task A_wrong_date_taken_back_leaves_a_code_that_works(Database database)
    {
        await using var app = new TestApp(database);
        using var maker = app.NewVisitor();
        using var guest = app.NewVisitor();
        var session = await Prepared.ByAsync(maker);
        await maker.OpenAsync($"{session.Narrator}/instellen");
        await maker.SendAsync(maker.Form(), ("Datum", "2036-12-03"), ("Tijd", "09:00"));

        await maker.SendAsync(maker.Form("form[data-command=undo]"));

        var room = await session.RoomAsync(app);
        Assert.Null(room.Live.State.Settings.PlannedFor);
        await using (var db = app.OpenDb())
            Assert.Equal(JoinCodes.ValidUntil(app.Now), (await db.JoinCodes.SingleAsync(c => c.LeadsTo == session.Id, TestContext.Current.CancellationToken)).ValidUntil);
        await guest.OpenAsync("/meedoen");
        await guest.SendAsync(guest.Form(), ("code", room.Code));
        Assert.EndsWith($"/sessie/{session.Id}/deelnemer", guest.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistake_gives_the_form_back_with_what_was_typed()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var maker = app.NewVisitor();
        var session = await Prepared.ByAsync(maker);

        await maker.OpenAsync($"{session.Narrator}/instellen");
        await maker.SendAsync(maker.Form(), ("Aantal", "veel"), ("Plek", "Zaal 2"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, maker.Status);
        Assert.Equal("#Aantal", maker.Page.QuerySelector(".errors a")!.GetAttribute("href"));
        Assert.Equal(("veel", "Zaal 2"), (maker.Page.QuerySelector("#Aantal")!.GetAttribute("value"), maker.Page.QuerySelector("#Plek")!.GetAttribute("value")));
    }

    [Theory, EachDatabase]
    public async Task Another_mystery_can_be_taken_until_the_sound_starts(Database database)
    {
        await using var app = new TestApp(database);
        using var maker = app.NewVisitor();
        var session = await Prepared.ByAsync(maker);

        await maker.OpenAsync($"{session.Narrator}/instellen");
        await maker.SendAsync(maker.Form(Switch), ("mystery", "aanvraag-traplift"));
        Assert.Equal("aanvraag-traplift", (await session.RoomAsync(app)).Live.State.MysteryId);

        await maker.OpenAsync($"{session.Narrator}/instellen");
        var late = maker.Form(Switch);
        for (var i = 0; i < 3; i++)
        {
            await maker.OpenAsync(session.Narrator);
            await maker.SendAsync(maker.Form("form[data-command=next]"));
        }
        await maker.SendAsync(late, ("mystery", "toeslagenschandaal"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, maker.Status);
        Assert.Contains("Wisselen kan tot het geluid begint.", maker.Page.QuerySelector(".errors")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("aanvraag-traplift", (await session.RoomAsync(app)).Live.State.MysteryId);
    }

    [Fact]
    public async Task Once_played_going_back_offers_no_other_mystery()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var maker = app.NewVisitor();
        var session = await Prepared.ByAsync(maker);
        foreach (var button in new[] { "next", "next", "next", "next", "back", "back" })
        {
            await maker.OpenAsync(session.Narrator);
            await maker.SendAsync(maker.Form($"form[data-command={button}]"));
        }

        await maker.OpenAsync($"{session.Narrator}/instellen");

        Assert.Equal("s1_mysterie", (await session.RoomAsync(app)).Live.State.Phase.Key());
        Assert.Null(maker.Page.QuerySelector(Switch));
        Assert.Contains("Begin voor een ander mysterie een nieuwe bijeenkomst.", maker.Shown(), StringComparison.Ordinal);
        Assert.DoesNotContain("fasen terug", maker.Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_double_tap_switches_once_and_complains_about_nothing()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var maker = app.NewVisitor();
        var session = await Prepared.ByAsync(maker);

        await maker.OpenAsync($"{session.Narrator}/instellen");
        var form = maker.Form(Switch);
        await maker.SendAsync(form, ("mystery", "aanvraag-traplift"));
        await maker.SendAsync(form, ("mystery", "aanvraag-traplift"));

        Assert.EndsWith(session.Narrator, maker.Page.Url, StringComparison.Ordinal);
        Assert.Equal(2, (await session.RoomAsync(app)).Live.Version);
    }

    [Theory, EachDatabase]
    public async Task Own_cases_are_offered_in_their_own_workspace_only(Database database)
    {
        await using var app = new TestApp(database);
        using var maker = app.NewVisitor();
        using var other = app.NewVisitor();
        var mine = await Prepared.ByAsync(maker);
        var theirs = await Prepared.ByAsync(other);
        var own = await AddOwnCaseAsync(app, mine.WorkspaceId);

        await other.OpenAsync($"{theirs.Narrator}/instellen");
        Assert.DoesNotContain("Onze eigen casus", other.Shown(), StringComparison.Ordinal);
        await other.SendAsync(other.Form(Switch), ("mystery", own));
        Assert.Contains("Dit mysterie bestaat niet.", other.Page.QuerySelector(".errors")!.TextContent, StringComparison.Ordinal);

        await maker.OpenAsync($"{mine.Narrator}/instellen");
        Assert.Contains("Onze eigen casus", maker.Shown(), StringComparison.Ordinal);
        await maker.SendAsync(maker.Form(Switch), ("mystery", own));
        Assert.Equal(own, (await mine.RoomAsync(app)).Live.State.MysteryId);
        Assert.Contains("Onze eigen casus", maker.Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_own_case_of_others_is_no_way_in_at_the_narrators_screen_or_the_preparation_either()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var maker = app.NewVisitor();
        using var other = app.NewVisitor();
        var own = await AddOwnCaseAsync(app, (await Prepared.ByAsync(maker)).WorkspaceId);
        var theirs = await Prepared.ByAsync(other);

        await other.OpenAsync(theirs.Narrator);
        await other.SendAsync(other.Form("form[data-command=next]"), ("command", "switch-case"), ("mystery", own));
        Assert.Equal(HttpStatusCode.Conflict, other.Status);
        await other.OpenAsync("/voorbereiden");
        await other.SendAsync(other.Form(), ("Mystery", own));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.Status);
    }

    private static async Task<string> AddOwnCaseAsync(TestApp app, string workspaceId)
    {
        var file = Path.Combine(app.Services.GetRequiredService<ContentFolder>().Root, "mysteries", "aanvraag-traplift.yaml");
        var yaml = (await File.ReadAllTextAsync(file)).Replace("titel: Aanvraag traplift", "titel: Onze eigen casus", StringComparison.Ordinal);
        var row = new OwnCaseRow { WorkspaceId = workspaceId, Title = "Onze eigen casus", Yaml = yaml, CreatedAt = app.Now };
        await using var db = app.OpenDb();
        db.OwnCases.Add(row);
        await db.SaveAsync(new Occasion(Actor.System, app.Now, "test", "test"));
        return "eigen-" + row.Id;
    }
}
