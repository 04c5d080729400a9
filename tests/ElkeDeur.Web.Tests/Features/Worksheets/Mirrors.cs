using System.Net;
using ElkeDeur.Web.Tests.Features.Sessions;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Tests.Features.Worksheets;

public sealed class Mirrors
{
    private const string Test = "/werkbladen/maatwerk-mentaliteitstest";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, InlineData("a", "-8", "-8"), InlineData("b", "-8", "8"), InlineData("c", "8", "8"), InlineData("d", "8", "-8")]
    public async Task Eight_of_one_letter_stand_in_their_corner(string letter, string x, string y)
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();

        await AnswerAsync(visitor, string.Concat(Enumerable.Repeat(letter, 8)));

        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        var cells = visitor.Page.QuerySelectorAll("figure[data-picture=kwadrant] td").Select(cell => cell.TextContent.Trim()).ToList();
        Assert.Equal([x, y], cells);
        Assert.NotNull(visitor.Page.QuerySelector("figure svg circle"));
    }

    [Fact]
    public async Task As_many_of_one_letter_as_of_another_is_a_mixed_profile()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();

        await AnswerAsync(visitor, "aaaabbbb");

        Assert.Contains("gemengd", visitor.Shown(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task What_is_missing_is_told_and_what_was_chosen_stays()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();

        await AnswerAsync(visitor, "ab");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        Assert.Equal(6, visitor.Page.QuerySelectorAll("[role=alert] li").Length);
        Assert.NotNull(visitor.Page.QuerySelector("input[name=v2][value=b][checked]"));
    }

    [Theory, EachDatabase]
    public async Task Nothing_of_a_mirror_is_kept_or_logged(Database database)
    {
        await using var app = new TestApp(database);
        using var visitor = app.NewVisitor();
        await using var db = app.OpenDb();
        var before = await db.Audit.CountAsync(Stop);

        await AnswerAsync(visitor, "abcdabcd");

        Assert.True(visitor.Headers.CacheControl!.NoStore);
        Assert.Equal((before, 0, 0), (await db.Audit.CountAsync(Stop), await db.Worksheets.CountAsync(Stop), await db.Workspaces.CountAsync(Stop)));
        Assert.DoesNotContain(app.Log.Lines, line => line.Contains("abcd", StringComparison.Ordinal) || line.Contains("v1=", StringComparison.Ordinal));
        await visitor.OpenAsync(Test);
        Assert.Contains("We bewaren ze niet", visitor.Shown(), StringComparison.Ordinal);
    }

    private static async Task AnswerAsync(Visitor visitor, string letters)
    {
        await visitor.OpenAsync($"{Test}/invullen");
        await visitor.SendAsync(visitor.Form(), [.. letters.Select((letter, i) => ($"v{i + 1}", $"{letter}"))]);
    }
}
