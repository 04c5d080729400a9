using System.Net;
using ElkeDeur.Web.Content;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ElkeDeur.Web.Tests.Features.Sessions;

public sealed class Rehearse
{
    [Fact]
    public async Task A_question_is_asked_without_its_answer_with_how_far_one_is()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var maker = app.NewVisitor();
        var session = await Prepared.ByAsync(maker);
        var asked = app.Services.GetRequiredService<MysteryShelf>().Find(Prepared.Case)!.PracticeQuestions;

        await maker.OpenAsync($"{session.Narrator}/oefenen?vraag=6");

        Assert.Contains(asked[5].Question, maker.Shown(), StringComparison.Ordinal);
        Assert.Contains($"Vraag 6 van {asked.Count}", maker.Shown(), StringComparison.Ordinal);
        Assert.DoesNotContain(asked[5].Why, maker.Shown(), StringComparison.Ordinal);
        Assert.Equal(["ja", "nee", "niet_relevant", "herformuleren"], maker.Page.QuerySelectorAll("button[name=antwoord]").Select(b => b.GetAttribute("value")));
    }

    [Theory]
    [InlineData("ja", "ja", "Dat zegt het draaiboek ook: Ja")]
    [InlineData("nee", "nee", "Het draaiboek zegt: Ja")]
    public async Task An_answer_shows_whether_the_script_agrees_why_and_which_element_it_touches(string answer, string same, string heading)
    {
        await using var app = new TestApp(Database.Sqlite);
        using var maker = app.NewVisitor();
        var session = await Prepared.ByAsync(maker);
        var asked = app.Services.GetRequiredService<MysteryShelf>().Find(Prepared.Case)!.PracticeQuestions[5];

        await maker.OpenAsync($"{session.Narrator}/oefenen?vraag=6&antwoord={answer}");

        var verdict = maker.Page.QuerySelector("[data-same]")!;
        Assert.Equal(same, verdict.GetAttribute("data-same"));
        Assert.Equal(heading, verdict.QuerySelector("h2")!.TextContent);
        Assert.Contains(asked.Why, verdict.TextContent, StringComparison.Ordinal);
        Assert.Contains("Dit raakt element 3:", verdict.TextContent, StringComparison.Ordinal);
        Assert.EndsWith("?vraag=7", maker.Page.QuerySelector("a.nl-button--primary")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0", 1)]
    [InlineData("9999", int.MaxValue)]
    [InlineData("abc", 1)]
    [InlineData("-1", 1)]
    public async Task A_number_that_does_not_exist_gives_the_nearest_question(string number, int expected)
    {
        await using var app = new TestApp(Database.Sqlite);
        using var maker = app.NewVisitor();
        var session = await Prepared.ByAsync(maker);
        var total = app.Services.GetRequiredService<MysteryShelf>().Find(Prepared.Case)!.PracticeQuestions.Count;

        await maker.OpenAsync($"{session.Narrator}/oefenen?vraag={number}&antwoord=misschien");

        Assert.Equal(HttpStatusCode.OK, maker.Status);
        Assert.Contains($"Vraag {Math.Min(expected, total)} van {total}", maker.Shown(), StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Rehearsing_writes_nothing(Database database)
    {
        await using var app = new TestApp(database);
        using var maker = app.NewVisitor();
        var session = await Prepared.ByAsync(maker);
        await using var db = app.OpenDb();
        var before = await db.Audit.CountAsync(TestContext.Current.CancellationToken);

        for (var i = 1; i <= 20; i++) await maker.OpenAsync($"{session.Narrator}/oefenen?vraag={i}&antwoord=ja");

        Assert.Equal(before, await db.Audit.CountAsync(TestContext.Current.CancellationToken));
        Assert.Equal(1, (await session.RoomAsync(app)).Live.Version);
    }
}
