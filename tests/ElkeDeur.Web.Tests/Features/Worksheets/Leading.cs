using System.Net;
using ElkeDeur.Web.Tests.Features.Sessions;
using ElkeDeur.Web.Tests.Hosting;

namespace ElkeDeur.Web.Tests.Features.Worksheets;

public sealed class Leading
{
    private const string Conditions = "randvoorwaarden-voor-samenwerken";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Shows_who_joined_and_how_far_they_are()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var table = await SheetTable.OpenAsync(app, Conditions);
        var (one, _, _) = (await table.JoinAsync("gemeente"), await table.JoinAsync("Welzijn"), await table.JoinAsync("welzijn"));
        await table.FillAsync(one, 1, "bewaar", ("netwerk", "Zuid"), ("waarom", "Eén verhaal"));

        await table.Leader.OpenAsync(table.Together);

        var lines = table.Leader.Page.QuerySelectorAll(".progress li").Select(line => string.Join(' ', line.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        Assert.Equal(["gemeente 2 van de 18 vragen", "Welzijn 0 van de 18 vragen, 2 mensen"], lines);
        Assert.Contains("3 mensen doen mee.", table.Leader.Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Puts_a_new_code_on_a_board_that_is_open_already()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var table = new SheetTable(await SheetDesk.BeginAsync(app, Conditions), "");
        var board = await table.BoardAsync();
        var before = board.Page.QuerySelector("main")!.GetAttribute("data-version");

        await table.Leader.OpenAsync(table.Together);
        await table.Leader.SendAsync(table.Leader.Form("form[action*=open]"));

        await board.OpenAsync($"/werkblad/{table.Desk.Id}/bord");
        Assert.Contains(table.Leader.Page.QuerySelector("p.code")!.TextContent.Trim(), board.Shown(), StringComparison.Ordinal);
        Assert.NotEqual(before, board.Page.QuerySelector("main")!.GetAttribute("data-version"));
    }

    [Fact]
    public async Task Gets_a_link_to_the_board_while_somebody_saves_on_another_server()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var table = new SheetTable(await SheetDesk.BeginAsync(app, Conditions), "");
        await using var second = app.Another();
        using var colleague = await (table.Desk with { App = second }).ColleagueAsync();
        await table.Leader.OpenAsync(table.Together);
        var form = table.Leader.Form("form[action*=bord]");
        await colleague.OpenAsync($"{table.Desk.Sheet}?stap=1");
        await SheetTable.PressAsync(colleague, "bewaar", ("netwerk", "Zuid"));

        await table.Leader.SendAsync(form);

        Assert.Equal(HttpStatusCode.OK, table.Leader.Status);
        Assert.NotNull(table.Leader.Page.QuerySelector("[data-secret=board]"));
    }

    [Fact]
    public async Task Shows_of_people_only_how_many()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var table = await SheetTable.OpenAsync(app, "waardenkaart");
        foreach (var _ in Enumerable.Range(0, 2)) await table.JoinAsync();

        await table.Leader.OpenAsync(table.Together);

        Assert.Contains("2 mensen doen mee.", table.Leader.Shown(), StringComparison.Ordinal);
        Assert.Empty(table.Leader.Page.QuerySelectorAll(".progress li"));
    }

    [Theory, EachDatabase]
    public async Task Takes_back_what_anyone_saved_last(Database database)
    {
        await using var app = new TestApp(database);
        using var table = await SheetTable.OpenAsync(app, Conditions);
        var one = await table.JoinAsync("gemeente");
        await table.FillAsync(one, 2, "bewaar", ("privacy", "niet"), ("financien", "deels"));
        await table.Leader.OpenAsync(table.Together);
        var undo = table.Leader.Form("form[data-command=undo]");
        Assert.Contains("Laatst bewaard door gemeente: Financiën: zijn er uren en geld voor dit netwerk? en nog 1 vraag", string.Join(' ', undo.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);

        await table.Leader.SendAsync(undo);

        Assert.Contains("Dat is ongedaan gemaakt.", table.Leader.Shown(), StringComparison.Ordinal);
        Assert.Empty((await table.Desk.StateAsync()).State.AnswersOf("gemeente").Typed);
    }

    [Fact]
    public async Task Hears_of_a_change_on_the_leaders_own_stream_only()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var table = await SheetTable.OpenAsync(app, Conditions);
        var one = await table.JoinAsync("gemeente");
        await table.Leader.OpenAsync(table.Together);
        var address = new Uri(table.Leader.Page.QuerySelector("live-region")!.GetAttribute("stream")!, UriKind.Relative);
        using var reply = await table.Leader.Http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, Stop);
        using var reader = new StreamReader(await reply.Content.ReadAsStreamAsync(Stop));

        await table.FillAsync(one, 1, "bewaar", ("netwerk", "Zuid"));

        string? line;
        do line = await reader.ReadLineAsync(Stop).AsTask().WaitAsync(TimeSpan.FromSeconds(20), Stop);
        while (line is not null && line != "event: changed");
        Assert.Equal("event: changed", line);
        using var refused = await one.Http.GetAsync(address, Stop);
        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
    }

    [Fact]
    public async Task Opens_on_the_day_to_look_back_with_what_was_agreed_and_what_changed()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var table = await SheetTable.OpenAsync(app, Conditions);
        var one = await table.JoinAsync("gemeente");
        await table.FillAsync(one, 2, "bewaar", ("privacy", "niet"));
        await table.Leader.OpenAsync($"{table.Desk.Sheet}/afspraken");
        await table.Leader.SendAsync(table.Leader.Form(), ("what", "Eén blad over wat we delen"), ("holder", "adviseur"), ("due", Day(app, 30)));
        await table.Leader.SendAsync(table.Leader.Form("form[action*=terugkijken]"), ("dag", Day(app, 56)));
        await table.Leader.OpenAsync(table.Desk.Sheet);
        Assert.Null(table.Leader.Page.QuerySelector("[data-look-back]"));

        app.Clock.Advance(TimeSpan.FromDays(57));
        await table.FillAsync(one, 2, "bewaar", ("privacy", "ja"));

        foreach (var page in new[] { table.Desk.Sheet, table.Together })
        {
            await table.Leader.OpenAsync(page);
            var look = table.Leader.Page.QuerySelector("[data-look-back]")!.TextContent;
            Assert.Contains("Eén blad over wat we delen", look, StringComparison.Ordinal);
            Assert.Contains("gemeente: Privacy: weten jullie wat je mag delen, en wat niet?", look, StringComparison.Ordinal);
            Assert.Contains("Eerst: Nog niet. Nu: Op orde.", look, StringComparison.Ordinal);
        }
    }

    private static string Day(TestApp app, int days) => app.Clock.Now.AddDays(days).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
