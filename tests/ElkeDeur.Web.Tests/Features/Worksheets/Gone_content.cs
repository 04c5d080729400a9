using System.Net;
using ElkeDeur.Web.Tests.Features.Sessions;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Tests.Features.Worksheets;

/// <summary>A sheet that was begun, after the content changed: what was answered stays to be read.</summary>
public sealed class Gone_content
{
    private const string Conditions = "randvoorwaarden-voor-samenwerken";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_question_that_is_gone_stands_under_the_name_of_its_place()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var table = await SheetTable.OpenAsync(app, Conditions);
        var (one, other) = (await table.JoinAsync("gemeente"), await table.JoinAsync("gemeente"));
        await other.OpenAsync($"{table.TakePart}?stap=1");
        await table.FillAsync(one, 1, "bewaar", ("netwerk", "van de een"));
        await SheetTable.PressAsync(other, "bewaar", ("netwerk", "van de ander"));
        await RenameAsync(app, "netwerk", "eerder_gevraagd");
        await using var later = app.Another();
        using var leader = await (table.Desk with { App = later }).ColleagueAsync();

        foreach (var step in new[] { 1, 4 })
        {
            await leader.OpenAsync($"{table.Desk.Sheet}?stap={step}");
            Assert.Equal(HttpStatusCode.OK, leader.Status);
            Assert.Contains("gemeente: eerder_gevraagd", leader.Shown(), StringComparison.Ordinal);
            Assert.Contains("van de ander", leader.Shown(), StringComparison.Ordinal);
        }
        var file = await leader.Http.GetStringAsync(new Uri($"{table.Desk.Sheet}/uitkomst?handler=tabel", UriKind.Relative), Stop);
        Assert.Matches("eerder_gevraagd.*eerder_gevraagd.*van de een", file);
    }

    [Fact]
    public async Task A_sheet_that_is_gone_has_no_board_and_nobody_leads_it()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var table = await SheetTable.OpenAsync(app, Conditions);
        await table.BoardAsync();
        var link = new Uri(table.Leader.Page.QuerySelector("[data-secret=board]")!.TextContent.Trim()).AbsolutePath;
        await RenameAsync(app, Conditions, "een-blad-van-vroeger");
        await using var later = app.Another();
        using var leader = await (table.Desk with { App = later }).ColleagueAsync();
        using var board = later.NewVisitor();
        await board.OpenAsync(link);
        await board.SendAsync(board.Form());
        Assert.Equal(HttpStatusCode.NotFound, board.Status);

        foreach (var (visitor, page) in new[] { (leader, table.Together), (leader, $"{table.Together}/stroom"), (board, $"/werkblad/{table.Desk.Id}/bord/deel"), (board, $"/werkblad/{table.Desk.Id}/bord/stroom") })
        {
            using var answer = await visitor.Http.GetAsync(new Uri(page, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, Stop);
            Assert.Equal((HttpStatusCode.NotFound, page), (answer.StatusCode, page));
        }
    }

    // As if the content had changed since: a name that it does not have stands where one stood that it has.
    private static async Task RenameAsync(TestApp app, string from, string to)
    {
        await using var db = app.OpenDb();
        await db.Worksheets.ExecuteUpdateAsync(set => set.SetProperty(row => row.StateJson, row => row.StateJson.Replace($"\"{from}\"", $"\"{to}\"")), Stop);
        await db.WorksheetEntries.ExecuteUpdateAsync(set => set.SetProperty(row => row.CommandJson, row => row.CommandJson.Replace($"\"{from}\"", $"\"{to}\"")), Stop);
    }
}
