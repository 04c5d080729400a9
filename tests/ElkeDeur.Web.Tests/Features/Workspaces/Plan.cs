using System.Net;
using ElkeDeur.Web.Tests.Features.Sessions;
using ElkeDeur.Web.Tests.Features.Worksheets;
using ElkeDeur.Web.Tests.Hosting;

namespace ElkeDeur.Web.Tests.Features.Workspaces;

public sealed class Plan
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task Actions_of_the_guide_own_ones_and_those_of_a_sheet_are_one_plan(Database database)
    {
        await using var app = new TestApp(database);
        var desk = await SheetDesk.BeginAsync(app, "locatietoets");
        await desk.Leader.OpenAsync($"{desk.Sheet}/afspraken");
        await desk.Leader.SendAsync(desk.Leader.Form(), ("what", "We maken een rustige kamer"), ("holder", "beheerder"), ("due", "2030-02-01"));
        var plan = $"{desk.Workspace}/actieplan";
        await desk.Leader.OpenAsync(plan);
        await desk.Leader.SendAsync(desk.Leader.Form("form[action*=nieuw]"), ("actie", "2U1"));

        await desk.Leader.SendAsync(desk.Leader.Form("form[action*=nieuw]"), ("wat", "We bellen eens per week"), ("wie", "wijkcoach"), ("wanneer", "2030-01-15"));

        var shown = desk.Leader.Shown();
        foreach (var words in new[] { "We maken een rustige kamer", "Van een werkblad", "We bellen eens per week", "Zelf bedacht", "Uit de handreiking", "Nog afspreken: wie en wanneer" }) Assert.Contains(words, shown, StringComparison.Ordinal);
        Assert.Contains("Breng eerst het aanbod in kaart", shown, StringComparison.Ordinal);
        var csv = await desk.Leader.Http.GetStringAsync(new Uri($"{plan}?handler=tabel", UriKind.Relative), Stop);
        Assert.Equal(4, csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        var agenda = await desk.Leader.Http.GetStringAsync(new Uri($"{plan}?handler=agenda", UriKind.Relative), Stop);
        Assert.Equal(2, agenda.Split("BEGIN:VEVENT").Length - 1);
        Assert.Contains("DTSTART;VALUE=DATE:20300115", agenda, StringComparison.Ordinal);
        await desk.Leader.OpenAsync($"{plan}?bouwsteen=informatie");
        Assert.DoesNotContain("We bellen eens per week", desk.Leader.Shown(), StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task An_action_is_placed_by_team_milestone_building_block_and_role(Database database)
    {
        await using var app = new TestApp(database);
        var desk = await SheetDesk.BeginAsync(app, "locatietoets");
        var plan = $"{desk.Workspace}/actieplan";
        await desk.Leader.OpenAsync(plan);
        await desk.Leader.SendAsync(desk.Leader.Form("form[action*=nieuw]"), ("wat", "We bellen"));
        await desk.Leader.SendAsync(desk.Leader.Form("form[action*=nieuw]"), ("wat", "We schrijven"));

        await desk.Leader.SendAsync(desk.Leader.Form("form[action*=plaats]"), ("team", new string('t', 81)));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, desk.Leader.Status);
        Assert.Contains("hoogstens 80 tekens", desk.Leader.Shown(), StringComparison.Ordinal);
        await desk.Leader.SendAsync(desk.Leader.Form("form[action*=plaats]"), ("team", "Team toegang"), ("mijlpaal", "Start van de proef"), ("bouwsteen", "toegang"), ("rol", "uitvoerende"));

        Assert.Contains("Zelf bedacht", desk.Leader.Shown(), StringComparison.Ordinal);
        Assert.Contains("· Team toegang · Start van de proef", desk.Leader.Shown(), StringComparison.Ordinal);
        foreach (var query in new[] { "team=Team%20toegang", "mijlpaal=Start%20van%20de%20proef", "bouwsteen=toegang", "rol=uitvoerende" })
        {
            await desk.Leader.OpenAsync($"{plan}?{query}");
            Assert.Equal("We bellen", Assert.Single(desk.Leader.Page.QuerySelectorAll("li.card b")).TextContent);
        }
        var csv = await desk.Leader.Http.GetStringAsync(new Uri($"{plan}?handler=tabel", UriKind.Relative), Stop);
        Assert.Contains("Team toegang", csv, StringComparison.Ordinal);
        using var stranger = app.NewVisitor();
        await stranger.OpenAsync(plan);
        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
    }

    [Fact]
    public async Task An_action_stands_once_somebody_holds_it_and_a_day_is_set()
    {
        await using var app = new TestApp(Database.Sqlite);
        var desk = await SheetDesk.BeginAsync(app, "locatietoets");
        var plan = $"{desk.Workspace}/actieplan";
        await desk.Leader.OpenAsync(plan);
        await desk.Leader.SendAsync(desk.Leader.Form("form[action*=nieuw]"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, desk.Leader.Status);
        Assert.Contains("Kies een actie, of schrijf wat jullie gaan doen", desk.Leader.Shown(), StringComparison.Ordinal);
        await desk.Leader.SendAsync(desk.Leader.Form("form[action*=nieuw]"), ("wat", "We bellen"), ("wanneer", "31-2-2030"));
        Assert.Equal("We bellen", desk.Leader.Page.QuerySelector("#wat")!.TextContent.Trim());
        await desk.Leader.SendAsync(desk.Leader.Form("form[action*=nieuw]"), ("wat", "We bellen"), ("wanneer", ""));

        await desk.Leader.SendAsync(desk.Leader.Form("form[action*=afspraak]"), ("status", "agreed"));
        Assert.Equal(HttpStatusCode.Conflict, desk.Leader.Status);
        await desk.Leader.SendAsync(desk.Leader.Form("form[action*=afspraak]"), ("status", "agreed"), ("holder", "wijkcoach"), ("due", "2030-01-15"));

        Assert.Contains("Afgesproken", desk.Leader.Page.QuerySelector("h2")!.TextContent, StringComparison.Ordinal);
        using var stranger = app.NewVisitor();
        await stranger.OpenAsync(plan);
        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
    }
}
