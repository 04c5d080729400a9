using System.Net;
using System.Text;
using ElkeDeur.Web.Tests.Features.Sessions;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Tests.Features.Worksheets;

public sealed class Filling
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task A_stuck_case_is_worked_out_to_one_page_for_the_decider(Database database)
    {
        await using var app = new TestApp(database);
        var desk = await SheetDesk.BeginAsync(app, "waardendriehoek");
        await desk.FillAsExampleAsync();

        await desk.Leader.OpenAsync($"{desk.Sheet}/uitkomst");

        var outcome = desk.Leader.Page.QuerySelector(".outcome")!.TextContent.Replace('\u00a0', ' ');
        Assert.Contains("Het plan kost € 6.000. Niets doen kost € 250.000.", outcome, StringComparison.Ordinal);
        Assert.Contains("ongeveer 42 keer", outcome, StringComparison.Ordinal);
        await desk.Leader.SendAsync(desk.Leader.Form("form[action*=afronden]"));
        Assert.Contains("Dit werkblad is afgerond", desk.Leader.Shown(), StringComparison.Ordinal);
        await using var db = app.OpenDb();
        Assert.True((await db.Worksheets.SingleAsync(Stop)).Finished);
    }

    [Theory]
    [InlineData("6.000", "€ 6.000"), InlineData("6,000.50", "€ 6.000,50"), InlineData("ongeveer 6000", "€ 6.000"), InlineData("€ 6.000,-", "€ 6.000")]
    public async Task An_amount_is_understood_as_people_type_it_and_stays_as_it_was_typed(string typed, string understood)
    {
        await using var app = new TestApp(Database.Sqlite);
        var desk = await SheetDesk.BeginAsync(app, "waardendriehoek");

        await desk.FillAsync(3, ("partijen.1.partij", "gemeente"), ("partijen.1.betaalt", typed));

        Assert.EndsWith("/uitkomst", desk.Leader.Page.Url, StringComparison.Ordinal);
        Assert.Contains(understood, desk.Leader.Shown().Replace('\u00a0', ' '), StringComparison.Ordinal);
        await desk.Leader.OpenAsync($"{desk.Sheet}?stap=3");
        Assert.Equal(typed, desk.Leader.Page.QuerySelector("[name='partijen.1.betaalt']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task What_cannot_be_understood_is_kept_and_told_at_its_field()
    {
        await using var app = new TestApp(Database.Sqlite);
        var desk = await SheetDesk.BeginAsync(app, "waardendriehoek");

        await desk.FillAsync(3, ("partijen.1.partij", "<script>alert(1)</script>"), ("partijen.1.betaalt", "veel"));

        Assert.Contains("Bewaard. Kijk nog even naar dit", desk.Leader.Shown(), StringComparison.Ordinal);
        Assert.Equal("#partijen-1-betaalt", desk.Leader.Page.QuerySelector("[role=alert] a")!.GetAttribute("href"));
        Assert.Equal("veel", desk.Leader.Page.QuerySelector("#partijen-1-betaalt")!.GetAttribute("value"));
        Assert.Equal("<script>alert(1)</script>", desk.Leader.Page.QuerySelector("#partijen-1-partij")!.GetAttribute("value"));
        Assert.Empty(desk.Leader.Page.QuerySelectorAll("main script"));
    }

    [Fact]
    public async Task A_hundred_thousand_characters_are_kept_and_more_come_back_with_a_sentence()
    {
        await using var app = new TestApp(Database.Sqlite);
        var desk = await SheetDesk.BeginAsync(app, "waardendriehoek");
        var text = new string('a', 100_000);

        await desk.FillAsync(1, ("situatie", text));
        Assert.Contains("Maak de tekst korter", desk.Leader.Shown(), StringComparison.Ordinal);
        Assert.Equal(text, desk.Leader.Page.QuerySelector("#situatie")!.TextContent.Trim());
        await desk.FillAsync(1, ("situatie", text + "b"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, desk.Leader.Status);
        Assert.Contains("Een antwoord is te lang", desk.Leader.Shown(), StringComparison.Ordinal);
        Assert.Equal(text + "b", desk.Leader.Page.QuerySelector("#situatie")!.TextContent.Trim());
    }

    [Theory, EachDatabase]
    public async Task Two_people_in_one_field_at_once_lose_nothing_and_choose(Database database)
    {
        await using var app = new TestApp(database);
        var desk = await SheetDesk.BeginAsync(app, "waardendriehoek");
        var colleague = await desk.ColleagueAsync();
        await colleague.OpenAsync($"{desk.Sheet}?stap=1");
        await desk.FillAsync(1, ("situatie", "van de een"));

        await colleague.SendAsync(colleague.Form("#vul"), ("situatie", "van de ander"), ("plan", "ook dit"), ("doe", "bewaar"));

        Assert.Contains("Twee antwoorden op dezelfde plaats", colleague.Shown(), StringComparison.Ordinal);
        Assert.Contains("van de een", colleague.Shown(), StringComparison.Ordinal);
        Assert.Equal("ook dit", colleague.Page.QuerySelector("#plan")!.TextContent.Trim());
        await colleague.SendAsync(colleague.Form("form[action*=kies]"), ("tekst", "van de ander"));
        Assert.Equal("van de ander", colleague.Page.QuerySelector("#situatie")!.TextContent.Trim());
        Assert.DoesNotContain("Twee antwoorden", colleague.Shown(), StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task What_is_agreed_on_a_sheet_is_an_agreement_of_the_workspace(Database database)
    {
        await using var app = new TestApp(database);
        var desk = await SheetDesk.BeginAsync(app, "randvoorwaarden-voor-samenwerken");
        await desk.Leader.OpenAsync($"{desk.Sheet}/afspraken");

        await desk.Leader.SendAsync(desk.Leader.Form(), ("what", "We maken een lijst met contactpersonen"), ("holder", "wijkcoach"), ("due", "2030-01-15"));

        Assert.Contains("We maken een lijst met contactpersonen", desk.Leader.Shown(), StringComparison.Ordinal);
        await desk.Leader.OpenAsync(desk.Workspace);
        Assert.Contains("We maken een lijst met contactpersonen", desk.Leader.Shown(), StringComparison.Ordinal);
        await using var db = app.OpenDb();
        Assert.Equal(("worksheet", (string?)null, desk.Id), await db.Agreements.Select(row => new ValueTuple<string, string?, string?>(row.OriginKind, row.SessionId, row.SheetId)).SingleAsync(Stop));
    }

    [Theory, EachDatabase]
    public async Task A_sheet_is_looked_back_on(Database database)
    {
        await using var app = new TestApp(database);
        var desk = await SheetDesk.BeginAsync(app, "waardendriehoek");
        await desk.Leader.OpenAsync($"{desk.Sheet}/afspraken");
        await desk.Leader.SendAsync(desk.Leader.Form("form[action*=terugkijken]"), ("dag", "2030-01-15"));
        Assert.Contains("Jullie kijken terug op 15 januari 2030", desk.Leader.Shown(), StringComparison.Ordinal);

        await desk.Leader.OpenAsync($"{desk.Workspace}/werkbladen");

        Assert.Contains("15 januari 2030", desk.Leader.Shown(), StringComparison.Ordinal);
        await using var db = app.OpenDb();
        Assert.Equal(new DateOnly(2030, 1, 15), (await db.Worksheets.SingleAsync(Stop)).ReviewOn);
    }

    [Fact]
    public async Task Two_days_are_compared()
    {
        await using var app = new TestApp(Database.Sqlite);
        var desk = await SheetDesk.BeginAsync(app, "waardendriehoek");
        var first = DateOnly.FromDateTime(app.Now.AddHours(1));
        await desk.FillAsync(1, ("situatie", "zoals het toen was"));
        app.Clock.Advance(TimeSpan.FromDays(30));

        await desk.FillAsync(1, ("situatie", "zoals het nu is"));

        await desk.Leader.OpenAsync($"{desk.Sheet}/versies?van={first:yyyy-MM-dd}");
        var row = desk.Leader.Page.QuerySelector("table tbody tr")!.TextContent;
        Assert.Contains("zoals het toen was", row, StringComparison.Ordinal);
        Assert.Contains("zoals het nu is", row, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sheet_goes_out_as_a_file_and_comes_in_elsewhere()
    {
        await using var app = new TestApp(Database.Sqlite);
        var desk = await SheetDesk.BeginAsync(app, "waardendriehoek");
        await desk.FillAsync(1, ("situatie", "=1+1"), ("plan", "één plan"));
        var json = await desk.Leader.Http.GetByteArrayAsync(new Uri($"{desk.Sheet}/uitkomst?handler=bestand", UriKind.Relative), Stop);
        var csv = Encoding.UTF8.GetString(await desk.Leader.Http.GetByteArrayAsync(new Uri($"{desk.Sheet}/uitkomst?handler=tabel", UriKind.Relative), Stop));
        Assert.Contains("'=1+1", csv, StringComparison.Ordinal);

        var elsewhere = await SheetDesk.BeginAsync(app, "rolkaart");
        await elsewhere.Leader.OpenAsync($"{elsewhere.Workspace}/werkbladen");
        await elsewhere.Leader.SendFileAsync(elsewhere.Leader.Form("form[action*=inlezen]"), "bestand", "blad.json", json);

        Assert.Equal("één plan", elsewhere.Leader.Page.QuerySelector("#plan")!.TextContent.Trim());
        await elsewhere.Leader.OpenAsync($"{elsewhere.Workspace}/werkbladen");
        await elsewhere.Leader.SendFileAsync(elsewhere.Leader.Form("form[action*=inlezen]"), "bestand", "blad.json", "geen json"u8.ToArray());
        Assert.Contains("Dit is geen bestand van een werkblad", elsewhere.Leader.Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_and_numbers_are_seen_where_nobody_may_be_recognised()
    {
        await using var app = new TestApp(Database.Sqlite);
        var desk = await SheetDesk.BeginAsync(app, "waardendriehoek");
        Assert.Equal($"{desk.Workspace}/schrijven/controle", desk.Leader.Page.QuerySelector("#vul")!.GetAttribute("data-check"));

        await desk.FillAsync(1, ("situatie", "Mevrouw De Vries belt op 06-12345678."));
        await desk.Leader.OpenAsync($"{desk.Sheet}/uitkomst");

        var seen = desk.Leader.Page.QuerySelector("[data-check=herkenbaar]")!.TextContent;
        Assert.Contains("06-12345678", seen, StringComparison.Ordinal);
        Assert.Contains("Mogelijk", seen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_workspace_finds_nothing()
    {
        await using var app = new TestApp(Database.Sqlite);
        var desk = await SheetDesk.BeginAsync(app, "waardendriehoek");
        var other = await SheetDesk.BeginAsync(app, "waardendriehoek");
        using var stranger = app.NewVisitor();
        foreach (var part in new[] { "", "/uitkomst", "/afspraken", "/versies", "/samen", "/uitkomst?handler=bestand" })
        {
            await stranger.OpenAsync(desk.Sheet + part);
            Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
            await other.Leader.OpenAsync($"{other.Workspace}/werkbladen/{desk.Id}{part}");
            Assert.Equal(HttpStatusCode.NotFound, other.Leader.Status);
        }
    }

    [Fact]
    public async Task A_row_is_added_and_taken_away_without_scripts()
    {
        await using var app = new TestApp(Database.Sqlite);
        var desk = await SheetDesk.BeginAsync(app, "waardendriehoek");
        await desk.Leader.OpenAsync($"{desk.Sheet}?stap=3");
        await desk.Leader.SendAsync(desk.Leader.Form("#vul"), ("partijen.1.partij", "gemeente"), ("doe", "rij:partijen"));
        Assert.Equal(3, desk.Leader.Page.QuerySelectorAll("fieldset.sheet-row").Length);
        await desk.Leader.SendAsync(desk.Leader.Form("#vul"), ("partijen.2.partij", "verhuurder"), ("doe", "bewaar"));

        await desk.Leader.SendAsync(desk.Leader.Form("#vul"), ("doe", "weg:partijen.1"));

        Assert.Equal(["verhuurder", ""], desk.Leader.Page.QuerySelectorAll("[name$='.partij']").Select(field => field.GetAttribute("value") ?? ""));
    }
}
