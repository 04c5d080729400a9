using System.Net;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Tests.Features.Sessions;

public sealed class TryOut
{
    [Theory, EachDatabase]
    public async Task One_button_leads_to_narrator_and_board_beside_each_other(Database database)
    {
        await using var app = new TestApp(database);
        using var visitor = app.NewVisitor();

        var id = await BeginAsync(visitor);

        Assert.Equal([$"/sessie/{id}/verteller", $"/sessie/{id}/bord"], visitor.Page.QuerySelectorAll("iframe").Select(f => f.GetAttribute("src")));
        Assert.All(visitor.Page.QuerySelectorAll("iframe"), frame => Assert.NotEmpty(frame.GetAttribute("title")!));
        await visitor.OpenAsync($"/sessie/{id}/bord");
        Assert.Equal("s2_ontrafelen", visitor.Page.QuerySelector("main")!.GetAttribute("data-phase"));
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
    }

    [Theory, EachDatabase]
    public async Task After_an_answer_the_next_practice_question_comes_in(Database database)
    {
        await using var app = new TestApp(database);
        using var visitor = app.NewVisitor();
        var id = await BeginAsync(visitor);

        await visitor.OpenAsync($"/sessie/{id}/verteller");
        var first = visitor.Page.QuerySelector(".asked b")!.TextContent;
        await visitor.SendAsync(visitor.Form(".asked form"), ("answer", "nee"));
        var second = visitor.Page.QuerySelector(".asked b")!.TextContent;

        Assert.NotEqual(first, second);
        Assert.Single(visitor.Page.QuerySelectorAll(".asked"));
    }

    [Fact]
    public async Task It_belongs_to_no_workspace_and_the_clock_runs_three_minutes()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        var id = await BeginAsync(visitor);

        await using var db = app.OpenDb();
        var row = await db.Sessions.SingleAsync(s => s.Id == id, TestContext.Current.CancellationToken);
        Assert.Equal((true, null), (row.TryOut, row.WorkspaceId));
        await visitor.OpenAsync($"/sessie/{id}/bord");
        var ends = DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(visitor.Page.QuerySelector("[data-ends-at]")!.GetAttribute("data-ends-at")!, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(app.Now.AddMinutes(3), ends.UtcDateTime, TimeSpan.FromMilliseconds(1));
        Assert.Equal("180000", visitor.Page.QuerySelector("[data-total]")!.GetAttribute("data-total"));
    }

    [Fact]
    public async Task Somebody_else_finds_nothing_behind_its_address()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        using var other = app.NewVisitor();
        var id = await BeginAsync(visitor);

        foreach (var screen in new[] { "verteller", "bord" })
        {
            await other.OpenAsync($"/sessie/{id}/{screen}");
            Assert.Equal(HttpStatusCode.NotFound, other.Status);
        }
        await other.OpenAsync($"/sessie/{id}/proef");
        Assert.DoesNotContain("Uitkering", other.Page.DocumentElement.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_prepared_session_has_no_such_page()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var maker = app.NewVisitor();
        var session = await Prepared.ByAsync(maker);

        await maker.OpenAsync($"/sessie/{session.Id}/proef");

        Assert.Equal(HttpStatusCode.NotFound, maker.Status);
    }

    private static async Task<string> BeginAsync(Visitor visitor)
    {
        await visitor.OpenAsync("/proberen");
        return (await visitor.SendAsync(visitor.Form())).Url.Split('/')[4];
    }
}
