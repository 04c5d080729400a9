using System.Net;
using ElkeDeur.Web.Tests.Features.Sessions;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Tests.Features.Worksheets;

/// <summary>The mentality test with a team: a group is told by a button of its own, and nothing else is.</summary>
public sealed class Team_mirrors
{
    private const string Mirror = "maatwerk-mentaliteitstest", Canary = "kanarie-in-de-mijn";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task Four_see_how_many_told_and_five_see_the_groups(Database database)
    {
        await using var app = new TestApp(database);
        var desk = await SheetDesk.BeginAsync(app, Mirror);
        var code = await desk.CodeAsync();
        var board = await desk.BoardAsync();
        foreach (var (letters, told) in new[] { ("aaaaaaaa", 1), ("aaaaaaab", 2), ("cccccccc", 3), ("aabbccdd", 4) })
        {
            await TellAsync(desk, code, letters);
            await board.OpenAsync($"/werkblad/{desk.Id}/bord");
            Assert.Contains(told == 1 ? "1 mens doet mee. 1 deelde de houding." : $"{told} mensen doen mee. {told} deelden hun houding.", board.Shown(), StringComparison.Ordinal);
            Assert.Contains("We tonen de verdeling vanaf vijf mensen", board.Shown(), StringComparison.Ordinal);
            Assert.DoesNotContain("werker", board.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        }

        await TellAsync(desk, code, "dddddddd");

        await board.OpenAsync($"/werkblad/{desk.Id}/bord");
        Assert.Equal(
            ["De efficiënte werker: 2 mensen", "De communicatieve werker: 0 mensen", "De advocaat: 1 mens", "De idealist: 1 mens", "Gemengd profiel: 1 mens"],
            board.Page.QuerySelectorAll("figure[data-picture=staven] tbody tr").Select(row => $"{row.Children[0].TextContent}: {row.Children[1].TextContent}"));
        await desk.Leader.OpenAsync($"{desk.Sheet}/uitkomst");
        Assert.Contains("De idealist", desk.Leader.Shown(), StringComparison.Ordinal);
        Assert.Empty(desk.Leader.Page.QuerySelectorAll(".outcome, .answers-list"));
    }

    [Theory, EachDatabase]
    public async Task No_answer_is_in_the_database_or_the_log(Database database)
    {
        await using var app = new TestApp(database);
        var desk = await SheetDesk.BeginAsync(app, Mirror);

        await TellAsync(desk, await desk.CodeAsync(), "cccccccc");

        await using var db = app.OpenDb();
        var kept = string.Join('\n', await db.WorksheetEntries.Select(row => row.CommandJson).ToListAsync(Stop)) + string.Join('\n', await db.Worksheets.Select(row => row.StateJson).ToListAsync(Stop))
            + string.Join('\n', await db.Audit.Select(row => row.What + row.Subject).ToListAsync(Stop)) + string.Join('\n', app.Log.Lines);
        Assert.Contains("De advocaat", kept, StringComparison.Ordinal);
        foreach (var answer in new[] { Canary, "geholpen", "\"v1\"", "v1=", "aantal_c" }) Assert.DoesNotContain(answer, kept, StringComparison.Ordinal);
        Assert.Single(await db.WorksheetEntries.Where(row => row.CommandJson.Contains("tell")).ToListAsync(Stop));
    }

    [Fact]
    public async Task It_is_said_beforehand_what_is_told_and_it_is_told_once()
    {
        await using var app = new TestApp(Database.Sqlite);
        var desk = await SheetDesk.BeginAsync(app, Mirror);
        using var person = await desk.JoinAsync(await desk.CodeAsync());
        Assert.Contains("Wat gaat er naar je team?", person.Shown(), StringComparison.Ordinal);
        Assert.Contains("geen antwoorden en geen naam van jou", person.Shown(), StringComparison.Ordinal);
        await AnswerAsync(person, "aaaaaaaa");
        var (address, fields) = TellForm(person);
        Assert.Equal(["__RequestVerificationToken", "groep"], fields.Keys.Order(StringComparer.Ordinal));

        await person.PostAsync(address, fields);

        Assert.Equal(HttpStatusCode.OK, person.Status);
        Assert.Contains("Je houding is gedeeld, zonder je naam", person.Shown(), StringComparison.Ordinal);
        await AnswerAsync(person, "dddddddd");
        Assert.Null(person.Page.QuerySelector("[data-team]"));
        await person.PostAsync(address, fields);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, person.Status);
        Assert.Contains("Dat kan één keer", person.Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_is_no_group_is_not_taken()
    {
        await using var app = new TestApp(Database.Sqlite);
        var desk = await SheetDesk.BeginAsync(app, Mirror);
        using var person = await desk.JoinAsync(await desk.CodeAsync());
        await AnswerAsync(person, "aaaaaaaa");
        var (address, fields) = TellForm(person);

        await person.PostAsync(address, new Dictionary<string, string>(fields) { ["groep"] = "Jan de Vries" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, person.Status);
        Assert.DoesNotContain("Vries", (await desk.StateAsync()).State.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_leads_opens_it_from_its_page_and_from_the_workspace_and_fills_in_nothing()
    {
        await using var app = new TestApp(Database.Sqlite);
        var desk = await SheetDesk.BeginAsync(app, Mirror);
        Assert.EndsWith("/samen", desk.Leader.Page.Url, StringComparison.Ordinal);
        Assert.Empty(desk.Leader.Page.QuerySelectorAll("form[action*=toon], #vul"));
        foreach (var part in new[] { "", "?stap=1", "/versies" })
        {
            await desk.Leader.OpenAsync(desk.Sheet + part);
            Assert.EndsWith("/samen", desk.Leader.Page.Url, StringComparison.Ordinal);
        }
        await desk.Leader.OpenAsync($"{desk.Workspace}/werkbladen");
        Assert.NotNull(desk.Leader.Page.QuerySelector($"option[value={Mirror}]"));
        Assert.Null(desk.Leader.Page.QuerySelector("option[value=verhaalspiegel]"));
        await desk.Leader.SendAsync(desk.Leader.Form(), ("werkblad", Mirror), ("naam", "Team Zuid"));
        Assert.Contains("Team Zuid", desk.Leader.Shown(), StringComparison.Ordinal);
        using var stranger = app.NewVisitor();
        await stranger.OpenAsync($"/werkblad/{desk.Id}/deelnemer/spiegel");
        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
    }

    private static async Task TellAsync(SheetDesk desk, string code, string letters)
    {
        using var person = await desk.JoinAsync(code);
        await AnswerAsync(person, letters);
        var (address, fields) = TellForm(person);
        await person.PostAsync(address, fields);
        Assert.Equal(HttpStatusCode.OK, person.Status);
    }

    private static async Task AnswerAsync(Visitor person, string letters) =>
        await person.SendAsync(person.Form("form[data-mirror]"), [.. letters.Select((letter, i) => ($"v{i + 1}", $"{letter}")), ("geholpen", Canary)]);

    private static (string Address, Dictionary<string, string> Fields) TellForm(Visitor person)
    {
        var form = person.Page.QuerySelector("form[data-team]")!;
        return (form.GetAttribute("action")!, form.QuerySelectorAll("input").ToDictionary(field => field.GetAttribute("name")!, field => field.GetAttribute("value")!));
    }
}
