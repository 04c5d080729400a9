using System.Net;
using ElkeDeur.Web.Tests.Features.Sessions;
using ElkeDeur.Web.Tests.Features.Sessions.Play;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Tests.Features.Workspaces.Writing;

public sealed class Publishing
{
    private static readonly string Mystery = CanaryCase.Yaml(1);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task A_mystery_is_played_once_it_is_published_and_a_session_keeps_its_text(Database database)
    {
        await using var app = new TestApp(database);
        var desk = await MysteryAsync(app);
        var playing = await PlayAsync(app, desk);
        Assert.Contains(CanaryCase.Word(1, "title"), playing.Narrator.Shown(), StringComparison.Ordinal);

        await desk.SaveAsync(Mystery.Replace(CanaryCase.Word(1, "opening"), "kanarie_nieuw", StringComparison.Ordinal));
        await desk.ConfirmAsync();
        await desk.PublishAsync();

        Assert.Contains("kanarie_nieuw", desk.Writer.Shown(), StringComparison.Ordinal);
        await using var restarted = app.Another();
        using var narrator = restarted.NewVisitor();
        await narrator.OpenAsync($"{playing.Session.Narrator}/herstel");
        await narrator.SendAsync(narrator.Form(), ("woorden", playing.Session.Phrase));
        await narrator.OpenAsync(playing.Session.Narrator);
        Assert.Contains(CanaryCase.Word(1, "opening"), narrator.Shown(), StringComparison.Ordinal);
        await desk.Writer.OpenAsync($"{desk.Workspace.Address}/voorbereiden");
        Assert.Single(desk.Writer.Page.QuerySelectorAll("[value^='eigen-']"));
    }

    [Theory, EachDatabase]
    public async Task A_mystery_that_is_played_is_not_taken_away_before_its_session_closes(Database database)
    {
        await using var app = new TestApp(database);
        var desk = await MysteryAsync(app);
        using var round = await PlayAsync(app, desk);
        foreach (var button in new[] { "Toon dit niet meer", "Ja, haal deze tekst weg" })
        {
            await desk.Writer.OpenAsync($"{desk.Item}/publiceren");
            await desk.Writer.PressAsync(button);
            Assert.Equal(HttpStatusCode.Conflict, desk.Writer.Status);
            Assert.Contains("Sluit die eerst af", desk.Writer.Shown(), StringComparison.Ordinal);
        }
        await round.ToAsync("s3_afspraken");
        await round.DoAsync("close");

        await desk.Writer.OpenAsync($"{desk.Item}/publiceren");
        await desk.Writer.PressAsync("Ja, haal deze tekst weg");

        Assert.Equal("Schrijven", desk.Writer.Heading());
        await desk.Writer.OpenAsync($"{desk.Workspace.Address}/voorbereiden");
        Assert.Empty(desk.Writer.Page.QuerySelectorAll("[value^='eigen-']"));
        await using var db = app.OpenDb();
        Assert.Equal((0, 0), (await db.WrittenItems.CountAsync(Stop), await db.WrittenVersions.CountAsync(Stop)));
        Assert.NotNull((await db.OwnCases.SingleAsync(Stop)).RemovedAt);
    }

    [Theory, EachDatabase]
    public async Task A_case_and_a_page_for_the_guide_are_read_in_the_workspace_beside_their_public_neighbours(Database database)
    {
        await using var app = new TestApp(database);
        var desk = await Desk.OfAsync(app, "casus", "casus-3");
        var page = await desk.Workspace.StartAsync(app, "handreiking", "bouwstenen/aanbod");
        foreach (var (item, part, public_) in new[] { (desk, ".story", "/bibliotheek?soort=casus"), (page, "a[href='/handreiking/bouwstenen/aanbod']", "/handreiking") })
        {
            await item.Writer.OpenAsync(item.Reading);
            Assert.Equal(HttpStatusCode.NotFound, item.Writer.Status);
            await item.ConfirmAsync();
            await item.PublishAsync();
            Assert.EndsWith(item.Reading, item.Writer.Page.Url, StringComparison.Ordinal);
            Assert.NotNull(item.Writer.Page.QuerySelector($"main {part}"));
            Assert.Empty(item.Writer.Page.QuerySelectorAll("[href$='/oefenen']"));
            await item.Writer.OpenAsync($"{item.Workspace.Address}/lezen");
            Assert.NotNull(item.Writer.Page.QuerySelector($"main a[href='{item.Reading}']"));
            Assert.NotNull(item.Writer.Page.QuerySelector($"main a[href='{public_}']"));
        }
        using var stranger = app.NewVisitor();
        await stranger.OpenAsync(desk.Reading);
        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
    }

    [Theory, EachDatabase]
    public async Task Readers_keep_the_published_version_while_it_is_written_on(Database database)
    {
        await using var app = new TestApp(database);
        var desk = await Desk.OfAsync(app, from: "bouwstenen/aanbod");
        await desk.ConfirmAsync();
        await desk.PublishAsync();

        await desk.SaveAsync("---\nkapot");

        await desk.Writer.OpenAsync(desk.Reading);
        Assert.Equal("Aanbod", desk.Writer.Heading());
        await desk.Writer.OpenAsync(desk.List);
        Assert.Contains("Gepubliceerd, met een nieuwer concept", desk.Writer.Shown(), StringComparison.Ordinal);
        await desk.Writer.OpenAsync($"{desk.Item}/publiceren");
        await desk.Writer.PressAsync("Toon dit niet meer");
        await desk.Writer.OpenAsync(desk.Reading);
        Assert.Equal(HttpStatusCode.NotFound, desk.Writer.Status);
    }

    [Theory, EachDatabase]
    public async Task A_text_with_mistakes_is_not_published_however_confirmed(Database database)
    {
        await using var app = new TestApp(database);
        var desk = await Desk.OfAsync(app);
        await desk.ConfirmAsync();

        await desk.Writer.OpenAsync($"{desk.Item}/publiceren");

        Assert.Contains("Verbeter eerst wat er nog mis is", desk.Writer.Shown(), StringComparison.Ordinal);
        var form = desk.Writer.Form("form[action*=weg]");
        form.SetAttribute("action", $"{desk.Item}/publiceren");
        await desk.Writer.SendAsync(form);
        Assert.Equal(HttpStatusCode.Conflict, desk.Writer.Status);
    }

    [Theory, EachDatabase]
    public async Task An_imported_case_can_be_written_on_and_published_anew(Database database)
    {
        await using var app = new TestApp(database);
        var workspace = await Workspace.OfAsync(app);
        await workspace.ImportAsync(Mystery);
        await workspace.Organiser.OpenAsync($"{workspace.Address}/schrijven");
        Assert.Contains("Ingelezen verhalen", workspace.Organiser.Shown(), StringComparison.Ordinal);
        await workspace.Organiser.PressAsync("Bewerk dit verhaal");
        var desk = new Desk(app, workspace, workspace.Organiser, Desks.Standing(workspace.Organiser));
        Assert.Contains("Gepubliceerd", desk.Writer.Shown(), StringComparison.Ordinal);

        await desk.SaveAsync(Mystery.Replace(CanaryCase.Word(1, "opening"), "kanarie_nieuw", StringComparison.Ordinal));
        await desk.ConfirmAsync();
        await desk.PublishAsync();

        Assert.Contains("kanarie_nieuw", desk.Writer.Shown(), StringComparison.Ordinal);
        await using var db = app.OpenDb();
        Assert.Equal(1, await db.OwnCases.CountAsync(Stop));
        await desk.Writer.SendAsync(desk.Writer.Form());
        await desk.Writer.OpenAsync(desk.List);
        Assert.Contains("Bevestigd", desk.Writer.Shown(), StringComparison.Ordinal);
    }

    private static async Task<Desk> MysteryAsync(TestApp app)
    {
        var desk = await Desk.OfAsync(app, "mysterie");
        await desk.SaveAsync(Mystery);
        await desk.ConfirmAsync();
        await desk.PublishAsync();
        return desk;
    }

    private static async Task<Round> PlayAsync(TestApp app, Desk desk)
    {
        await using var db = app.OpenDb();
        var own = await db.OwnCases.SingleAsync(Stop);
        return await Round.WithAsync(app, await desk.Workspace.PlayAsync(own.Id), desk.Writer);
    }
}
