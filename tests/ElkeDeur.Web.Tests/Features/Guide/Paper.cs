using ElkeDeur.Web.Content.Reading;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace ElkeDeur.Web.Tests.Features.Guide;

public sealed class Paper
{
    [Fact]
    public async Task A_chapter_for_a_colleague_without_a_screen_holds_all_of_it()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        var guide = app.Services.GetRequiredService<GuideShelf>();
        var page = await visitor.OpenAsync("/handreiking/afdrukken/bouwstenen/samenwerkingsnetwerk");
        var text = page.Body!.TextContent;

        var chapter = guide.Chapters.First(one => one.Page.Path == "bouwstenen/samenwerkingsnetwerk");
        Assert.All(chapter.Pages, one => Assert.Contains(one.Title, text, StringComparison.Ordinal));
        Assert.Contains("Wat kun jij doen?", text, StringComparison.Ordinal);
        Assert.Contains("Vragen om samen te bespreken", text, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main .term"));
    }

    [Fact]
    public async Task The_whole_guide_is_one_page_with_its_reference_and_glossary()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        var guide = app.Services.GetRequiredService<GuideShelf>();
        var text = (await visitor.OpenAsync("/handreiking/afdrukken")).Body!.TextContent;

        Assert.All(guide.Pages, one => Assert.Contains(one.Title, text, StringComparison.Ordinal));
        Assert.Contains("beslagvrije voet", text, StringComparison.Ordinal);
    }
}
