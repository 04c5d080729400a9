using System.Net;
using ElkeDeur.Domain.Worksheets;
using ElkeDeur.Domain.Worksheets.Filling;
using ElkeDeur.Web.Data.Retention;
using ElkeDeur.Web.Features.Worksheets.Fill;
using ElkeDeur.Web.Tests.Features.Sessions;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Tests.Features.Worksheets;

/// <summary>What becomes of a sheet in its workspace: names, copies, files, finishing, going away.</summary>
public sealed class Keeping
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_name_that_is_too_long_comes_back_with_a_sentence()
    {
        await using var app = new TestApp(Database.Sqlite);
        var desk = await SheetDesk.BeginAsync(app, "rolkaart");
        var name = new string('n', 121);

        await desk.Leader.OpenAsync($"{desk.Workspace}/werkbladen");
        await desk.Leader.SendAsync(desk.Leader.Form("form:not([enctype]).card"), ("werkblad", "locatietoets"), ("naam", name));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, desk.Leader.Status);
        Assert.Contains("Maak de naam korter: hoogstens 120 tekens", desk.Leader.Shown(), StringComparison.Ordinal);
        Assert.Equal((name, "locatietoets"), (desk.Leader.Page.QuerySelector("#naam")!.GetAttribute("value"), desk.Leader.Page.QuerySelector("#werkblad option[selected]")!.GetAttribute("value")));
        await desk.Leader.OpenAsync($"{desk.Sheet}/uitkomst");
        await desk.Leader.SendAsync(desk.Leader.Form("form[action*=naam]"), ("naam", name));
        Assert.Contains("Maak de naam korter: hoogstens 120 tekens", desk.Leader.Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_to_be_looked_back_on_stands_on_top()
    {
        await using var app = new TestApp(Database.Sqlite);
        var desk = await SheetDesk.BeginAsync(app, "rolkaart");
        var day = DateOnly.FromDateTime(app.Clock.GetUtcNow().UtcDateTime.AddDays(30));
        await desk.Leader.OpenAsync($"{desk.Sheet}/afspraken");
        await desk.Leader.SendAsync(desk.Leader.Form("form[action*=terugkijken]"), ("dag", day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await desk.Leader.OpenAsync($"{desk.Workspace}/werkbladen");
        await desk.Leader.SendAsync(desk.Leader.Form("form:not([enctype]).card"), ("werkblad", "locatietoets"), ("naam", "Later begonnen"));

        Assert.Equal("Later begonnen", await FirstAsync());
        app.Clock.Advance(TimeSpan.FromDays(31));
        Assert.Equal("Rolkaart", await FirstAsync());

        async Task<string> FirstAsync()
        {
            await desk.Leader.OpenAsync($"{desk.Workspace}/werkbladen");
            return desk.Leader.Page.QuerySelector("tbody th")!.TextContent.Trim();
        }
    }

    [Fact]
    public async Task Answers_of_a_file_that_do_not_belong_are_told_and_the_rest_is_read()
    {
        await using var app = new TestApp(Database.Sqlite);
        var desk = await SheetDesk.BeginAsync(app, "rolkaart");
        await desk.Leader.OpenAsync($"{desk.Workspace}/werkbladen");

        await desk.Leader.SendFileAsync(desk.Leader.Form("form[action*=inlezen]"), "bestand", "blad.json", """{"werkblad":"waardendriehoek","naam":"Oud","antwoorden":{"plan":"één plan","verdwenen":"kostbare woorden"}}"""u8.ToArray());

        Assert.Contains("kostbare woorden", desk.Leader.Page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        await desk.Leader.OpenAsync(desk.Leader.Page.QuerySelector("[role=status] a")!.GetAttribute("href")!);
        Assert.Equal("één plan", desk.Leader.Page.QuerySelector("#plan")!.TextContent.Trim());
    }

    [Fact]
    public async Task A_page_that_is_sent_again_keeps_what_was_typed_in_between()
    {
        await using var app = new TestApp(Database.Sqlite);
        var desk = await SheetDesk.BeginAsync(app, "waardendriehoek");
        var page = desk.Leader.Form("#vul");
        await desk.Leader.SendAsync(page, ("plan", "één plan"), ("doe", "bewaar"));

        await desk.Leader.SendAsync(page, ("plan", "één plan, en meer"), ("doe", "bewaar"));

        Assert.Equal("één plan, en meer", desk.Leader.Page.QuerySelector("#plan")!.TextContent.Trim());
        Assert.Empty((await desk.StateAsync()).State.Beside);
    }

    [Fact]
    public void Ticks_of_a_field_that_was_not_on_the_page_stay()
    {
        var field = new SheetField("heb", FieldKind.Choices, "Wat heb je?", Choices: [new("a", "A"), new("b", "B")]);
        var began = SheetAnswers.Empty.With("heb", "a");

        Assert.Empty(SheetForm.Changes([field], new FormCollection([]), began));
        Assert.Equal("", Assert.Single(SheetForm.Changes([field], new FormCollection(new() { [SheetForm.Shown] = "heb" }), began)).Text);
        Assert.Equal("b", Assert.Single(SheetForm.Changes([field], new FormCollection(new() { [SheetForm.Shown] = "heb", ["heb"] = "b" }), began)).Text);
    }

    [Fact]
    public async Task A_finished_sheet_is_opened_again_and_copied()
    {
        await using var app = new TestApp(Database.Sqlite);
        var desk = await SheetDesk.BeginAsync(app, "waardendriehoek");
        await desk.FillAsExampleAsync();
        await desk.Leader.OpenAsync($"{desk.Sheet}/uitkomst");
        await desk.Leader.SendAsync(desk.Leader.Form("form[action*=afronden]"));
        Assert.True((await desk.StateAsync()).State.Finished);

        await desk.Leader.OpenAsync($"{desk.Sheet}/uitkomst");
        await desk.Leader.SendAsync(desk.Leader.Form("form[action*=heropen]"));
        await desk.FillAsync(1, ("plan", "een ander plan"));
        Assert.Equal("een ander plan", (await desk.StateAsync()).State.AnswersOf("")["plan"]);
        await desk.Leader.OpenAsync($"{desk.Sheet}/uitkomst");
        await desk.Leader.SendAsync(desk.Leader.Form("form[action*=kopie]"));

        Assert.Contains("(kopie)", desk.Leader.Page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(desk.Id, desk.Leader.Page.Url, StringComparison.Ordinal);
        Assert.Equal("een ander plan", desk.Leader.Page.QuerySelector("#plan")!.TextContent.Trim());
    }

    [Fact]
    public async Task What_each_organisation_answered_goes_along_in_a_file_and_a_copy_and_has_its_own_outcome()
    {
        await using var app = new TestApp(Database.Sqlite);
        var desk = await SheetDesk.BeginAsync(app, "randvoorwaarden-voor-samenwerken");
        const string json = """{"werkblad":"randvoorwaarden-voor-samenwerken","naam":"Overleg","antwoorden":{},"organisaties":{"Gemeente":{"betrokkenheid":"ja"},"Bibliotheek":{"betrokkenheid":"niet","verdwenen":"x"}}}""";
        await desk.Leader.OpenAsync($"{desk.Workspace}/werkbladen");
        await desk.Leader.SendFileAsync(desk.Leader.Form("form[action*=inlezen]"), "bestand", "blad.json", System.Text.Encoding.UTF8.GetBytes(json));
        Assert.Contains("Bibliotheek: verdwenen", desk.Leader.Shown(), StringComparison.Ordinal);
        var sheet = desk.Leader.Page.QuerySelector("[role=status] a")!.GetAttribute("href")!;

        await desk.Leader.OpenAsync($"{sheet}/uitkomst?wie=bibliotheek");
        Assert.Equal("Bibliotheek", desk.Leader.Page.QuerySelector("nav[aria-label^=Van] span[aria-current=page]")!.TextContent.Trim());
        Assert.Contains("Nog niet", desk.Leader.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await desk.Leader.SendAsync(desk.Leader.Form("form[action*=kopie]"));
        var file = await desk.Leader.Http.GetStringAsync(new Uri($"{desk.Leader.Page.Url.Split('?')[0]}/uitkomst?handler=bestand", UriKind.RelativeOrAbsolute), Stop);

        Assert.Contains("\"Bibliotheek\": {", file, StringComparison.Ordinal);
        Assert.Contains("\"betrokkenheid\": \"niet\"", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_people_answered_each_for_themselves_is_in_no_file()
    {
        await using var app = new TestApp(Database.Sqlite);
        var desk = await SheetDesk.BeginAsync(app, "waardenkaart");
        await desk.Leader.OpenAsync($"{desk.Sheet}/samen");
        await desk.Leader.SendAsync(desk.Leader.Form("form[action*=open]"));
        using var phone = app.NewVisitor();
        await phone.OpenAsync($"/m/{desk.Leader.Page.QuerySelector(".code")!.TextContent.Trim()}");
        await phone.SendAsync(phone.Form());
        await phone.SendAsync(phone.Form("#vul"), ("zaak", "kanarie in de kooi"), ("doe", "bewaar"));
        Assert.Contains((await desk.StateAsync()).State.Parties.Values, one => one.Answers["zaak"] == "kanarie in de kooi");

        foreach (var handler in new[] { "tabel", "bestand" })
            Assert.DoesNotContain("kanarie", await desk.Leader.Http.GetStringAsync(new Uri($"{desk.Sheet}/uitkomst?handler={handler}", UriKind.Relative), Stop), StringComparison.Ordinal);
        await desk.Leader.OpenAsync($"{desk.Sheet}/versies");
        Assert.DoesNotContain("kanarie", desk.Leader.Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_and_a_building_block_that_were_named_are_links()
    {
        await using var app = new TestApp(Database.Sqlite);
        foreach (var (sheet, path) in new[] { ("oefencasus", "/bibliotheek/casus-"), ("beleid-in-vijf-stappen", "/handreiking/bouwstenen/") })
        {
            var desk = await SheetDesk.BeginAsync(app, sheet);
            await desk.FillAsExampleAsync();
            await desk.Leader.OpenAsync($"{desk.Sheet}/uitkomst");

            var link = Assert.Single(desk.Leader.Page.QuerySelectorAll($".answers-list a[href^='{path}']")).GetAttribute("href")!;
            await desk.Leader.OpenAsync(link);
            Assert.Equal(HttpStatusCode.OK, desk.Leader.Status);
        }
    }

    [Theory, EachDatabase]
    public async Task A_sheet_that_is_taken_away_goes_with_its_answers_agreements_and_code(Database database)
    {
        await using var app = new TestApp(database);
        var desk = await SheetDesk.BeginAsync(app, "rolkaart");
        await desk.Leader.OpenAsync($"{desk.Sheet}/samen");
        await desk.Leader.SendAsync(desk.Leader.Form("form[action*=open]"));
        var code = desk.Leader.Page.QuerySelector(".code")!.TextContent.Trim();
        await desk.Leader.OpenAsync($"{desk.Sheet}/afspraken");
        await desk.Leader.SendAsync(desk.Leader.Form(), ("what", "We bellen"));

        await desk.Leader.OpenAsync($"{desk.Sheet}/uitkomst");
        await desk.Leader.SendAsync(desk.Leader.Form("form[action*=weg]"));

        Assert.EndsWith("/werkbladen", desk.Leader.Page.Url, StringComparison.Ordinal);
        await desk.Leader.OpenAsync(desk.Sheet);
        Assert.Equal(HttpStatusCode.NotFound, desk.Leader.Status);
        using var late = app.NewVisitor();
        await late.OpenAsync($"/m/{code}");
        await late.SendAsync(late.Form());
        Assert.DoesNotContain("/werkblad/", late.Page.Url, StringComparison.Ordinal);
        await AssertEmptyAsync(app);
    }

    [Theory, EachDatabase]
    public async Task With_its_workspace_a_sheet_goes(Database database)
    {
        await using var app = new TestApp(database);
        var desk = await SheetDesk.BeginAsync(app, "rolkaart");
        await desk.Leader.OpenAsync($"{desk.Sheet}/afspraken");
        await desk.Leader.SendAsync(desk.Leader.Form(), ("what", "We bellen"));
        app.Clock.Advance(TimeSpan.FromDays(370));

        await ((OldRowsGo)app.Services.GetService(typeof(OldRowsGo))!).RunAsync(Stop);

        await AssertEmptyAsync(app);
    }

    private static async Task AssertEmptyAsync(TestApp app)
    {
        await using var db = app.OpenDb();
        Assert.Equal((0, 0, 0), (await db.Worksheets.CountAsync(Stop), await db.WorksheetEntries.CountAsync(Stop), await db.Agreements.CountAsync(Stop)));
    }
}
