using System.Net;
using ElkeDeur.Web.Content.Reading;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace ElkeDeur.Web.Tests.Features.Library;

public sealed class Practise
{
    private const string Address = "/bibliotheek/casus-3/oefenen";

    [Fact]
    public async Task The_facts_open_one_by_one_and_then_it_is_the_readers_turn()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        var facts = Case(app).Case.Facts.Count;
        var page = await visitor.OpenAsync(Address);
        for (var step = 1; step <= facts; step++)
        {
            Assert.Equal(step, page.QuerySelectorAll(".story > li").Length);
            Assert.Empty(page.QuerySelectorAll("main form"));
            page = await visitor.OpenAsync(page.QuerySelector("main .nl-button--primary")!.GetAttribute("href")!.Split('#')[0]);
        }
        Assert.Equal(6, page.QuerySelectorAll("input[name=patroon]").Length);
        Assert.Equal(Case(app).Case.FirstSteps.Count, page.QuerySelectorAll("input[name=stap]").Length);
    }

    [Fact]
    public async Task Nothing_of_the_explanation_is_in_the_page_before_one_has_chosen()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        var one = Case(app);
        var page = await visitor.OpenAsync($"{Address}?stap=99");

        Assert.DoesNotContain(one.Texts.Interpretation.Plain.Trim()[..40], page.Body!.TextContent, StringComparison.Ordinal);
        Assert.All(one.Case.FirstSteps, step => Assert.DoesNotContain(step.Consequence, page.Body.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task After_choosing_one_sees_the_consequence_the_patterns_and_the_explanation_and_no_score()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        var one = Case(app);
        var page = await visitor.OpenAsync($"{Address}?stap=99");

        var answer = await visitor.SendAsync(page.QuerySelector("main form")!, ("patroon", page.QuerySelector("input[name=patroon]")!.GetAttribute("value")!), ("stap", "1"));

        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.Contains(one.Case.FirstSteps[1].Consequence, answer.QuerySelector("#gevolg")!.TextContent, StringComparison.Ordinal);
        Assert.All(one.Case.Patterns, pattern => Assert.NotNull(answer.QuerySelector($"main li a[href='/bibliotheek/{pattern}']")));
        Assert.Contains(one.Texts.Interpretation.Plain.Trim()[..40], answer.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("punten", answer.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("p01", "")]
    [InlineData("", "0")]
    [InlineData("p99", "0")]
    [InlineData("p01", "99")]
    [InlineData("p01", "-1")]
    public async Task Half_an_answer_gets_the_form_back_with_what_was_chosen(string pattern, string step)
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        var page = await visitor.OpenAsync($"{Address}?stap=99");

        var answer = await visitor.SendAsync(page.QuerySelector("main form")!, ("patroon", pattern), ("stap", step));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        Assert.Contains("Kies een patroon en een eerste stap", answer.QuerySelector(".errors")!.TextContent, StringComparison.Ordinal);
    }

    private static CaseEntry Case(TestApp app) => (CaseEntry)app.Services.GetRequiredService<LibraryShelf>().Find("casus-3")!;
}
