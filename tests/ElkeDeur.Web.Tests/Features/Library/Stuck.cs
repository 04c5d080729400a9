using System.Net;
using ElkeDeur.Web.Content.Reading;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ElkeDeur.Web.Tests.Features.Library;

public sealed class Stuck
{
    private const string Address = "/bibliotheek/vastgelopen";

    [Fact]
    public async Task A_refused_small_cost_with_large_follow_up_is_called_by_its_name()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        var (question, answer) = AnswerFor(app, "p01");
        var page = await visitor.OpenAsync(Address);

        var advice = (await visitor.SendAsync(page.QuerySelector("main form")!, ($"antwoord-{question}", $"{question}.{answer}"))).QuerySelector("#advies")!;

        Assert.NotNull(advice.QuerySelector("a[href='/bibliotheek/p01']"));
        Assert.NotNull(advice.QuerySelector("a[href^='/bibliotheek/casus-']"));
        Assert.Contains("Een suggestie, geen oordeel", advice.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_third_time_it_points_at_the_working_table()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        var (question, answer) = AnswerFor(app, "p08");
        var page = await visitor.OpenAsync(Address);

        var advice = (await visitor.SendAsync(page.QuerySelector("main form")!, ($"antwoord-{question}", $"{question}.{answer}"), ("vaker", "ja"))).QuerySelector("#advies")!;

        Assert.NotNull(advice.QuerySelector("a[href='/bibliotheek/werktafel']"));
    }

    [Fact]
    public async Task Answers_are_in_no_address_cache_log_or_table()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        var (question, answer) = AnswerFor(app, "p01");
        var page = await visitor.OpenAsync(Address);
        var before = await RowsAsync(app);

        var result = await visitor.SendAsync(page.QuerySelector("main form")!, ($"antwoord-{question}", $"{question}.{answer}"));

        Assert.Equal("post", page.QuerySelector("main form")!.GetAttribute("method"));
        Assert.EndsWith(Address, result.Url, StringComparison.Ordinal);
        Assert.True(visitor.Headers.CacheControl!.NoStore);
        Assert.Equal(before, await RowsAsync(app));
        Assert.DoesNotContain(app.Log.Lines, line => line.Contains($"{question}.{answer}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_chosen_gets_a_sentence_that_says_what_to_do()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        var page = await visitor.OpenAsync(Address);

        var answer = await visitor.SendAsync(page.QuerySelector("main form")!);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        Assert.Contains("Kies bij minstens één vraag een antwoord", answer.QuerySelector(".errors")!.TextContent, StringComparison.Ordinal);
    }

    private static (string Question, string Answer) AnswerFor(TestApp app, string pattern) =>
        (from question in app.Services.GetRequiredService<LibraryShelf>().StuckQuestions.Questions
         from answer in question.Answers
         where answer.Patterns.Contains(pattern)
         select (question.Id, answer.Id)).First();

    private static async Task<int> RowsAsync(TestApp app)
    {
        await using var db = app.Services.GetRequiredService<IDbContextFactory<AppDb>>().CreateDbContext();
        return await db.Audit.CountAsync() + await db.Sessions.CountAsync() + await db.Workspaces.CountAsync();
    }
}
