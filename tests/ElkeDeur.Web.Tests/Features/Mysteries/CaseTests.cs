using System.Net;
using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Web.Content;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace ElkeDeur.Web.Tests.Features.Mysteries;

public sealed class CaseTests
{
    private const string Address = "/mysteries/uitkering-onverwacht-gekort";

    [Fact]
    public async Task A_case_shows_its_opening_its_questions_and_how_to_play_it()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        var page = await visitor.OpenAsync(Address);
        var mystery = Case(app);

        Assert.Equal(mystery.Title, page.QuerySelector("h1")!.TextContent);
        Assert.Contains(mystery.Setting!, page.QuerySelector(".opening")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(mystery.Questions, page.QuerySelectorAll(".question li").Select(li => li.TextContent));
        Assert.Equal(mystery.Drawing!.Text, page.QuerySelector("img.drawing")!.GetAttribute("alt"));
        Assert.NotNull(page.QuerySelector($"a[href='/voorbereiden?mysterie={mystery.Id}']"));
        Assert.NotNull(page.QuerySelector($"a[href='{Address}/luister']"));
        foreach (var link in mystery.GuideLinks) Assert.NotNull(page.QuerySelector($"a[href='{link.Url}']"));
    }

    [Fact]
    public async Task A_case_that_does_not_exist_is_not_found()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        foreach (var tail in new[] { "", "/luister", "/oplossing" })
        {
            await visitor.OpenAsync($"/mysteries/bestaat-niet{tail}");
            Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
        }
    }

    [Fact]
    public async Task An_own_case_of_a_workspace_has_no_public_page()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        app.Services.GetRequiredService<MysteryShelf>().Add("eigen-casus", Case(app));

        await visitor.OpenAsync("/mysteries/eigen-casus");

        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
    }

    [Fact]
    public async Task Nothing_secret_of_a_case_stands_on_its_public_pages()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        foreach (var mystery in app.Services.GetRequiredService<MysteryShelf>().Shipped)
            foreach (var tail in new[] { "", "/luister", "/oplossing" })
            {
                var page = await visitor.OpenAsync($"/mysteries/{mystery.Id}{tail}");
                var shown = page.DocumentElement.OuterHtml;
                Assert.All(SecretWords.Of(mystery), word => Assert.False(SecretWords.Contains(page.Body!.TextContent, word), $"{mystery.Id}{tail} says '{word}'"));
                Assert.All(Secrets(mystery), text => Assert.DoesNotContain(text, WebUtility.HtmlDecode(shown), StringComparison.Ordinal));
            }
    }

    private static Mystery Case(TestApp app) => app.Services.GetRequiredService<MysteryShelf>().Find("uitkering-onverwacht-gekort")!;

    private static IEnumerable<string> Secrets(Mystery m) =>
        m.Elements.Select(e => e.Text).Concat(m.Hints.Select(h => h.Text)).Concat(m.Solution.Paragraphs.Select(p => p.Spoken))
            .Concat(m.Solution.Facts.Select(f => f.Text)).Concat(m.CaseQuestions.SelectMany(q => q.Parts));
}
