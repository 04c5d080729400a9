using System.Net;
using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Web.Content;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace ElkeDeur.Web.Tests.Features.Guide;

public sealed class BlockTests
{
    [Fact]
    public async Task The_contents_page_leads_to_every_building_block_in_order()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        var page = await visitor.OpenAsync("/handreiking");

        var numbers = page.QuerySelectorAll(".card h3").Select(h => h.TextContent.Split('.')[0]);
        Assert.Equal(["1", "2", "3", "4", "5", "6", "7"], numbers);
        Assert.Contains("Divosa en Sociaal Werk Nederland", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_building_block_shows_its_text_its_source_and_when_it_was_checked()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        foreach (var block in app.Services.GetRequiredService<GuideShelf>().Pages)
        {
            var page = await visitor.OpenAsync($"/handreiking/bouwstenen/{block.Slug}");
            Assert.Equal(block.Title, page.QuerySelector("h1")!.TextContent);
            Assert.Equal(["Waarvoor", "Twee vragen", "Wat kun jij doen"], page.QuerySelectorAll("article h2").Select(h => h.TextContent));
            Assert.Contains(block.Source, page.Body!.TextContent, StringComparison.Ordinal);
            Assert.Contains("Laatst gecontroleerd op", page.Body.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task It_links_to_the_cases_that_touch_it_and_they_link_back()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        var page = await visitor.OpenAsync("/handreiking/bouwstenen/bereik");
        var wanted = app.Services.GetRequiredService<MysteryShelf>().Shipped.Where(m => m.BuildingBlocks.Contains(BuildingBlock.Reach));

        Assert.Equal(wanted.Select(m => $"/mysteries/{m.Id}"), page.QuerySelectorAll("section a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task One_can_page_from_the_first_to_the_last()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        var seen = new List<string>();
        for (var at = "/handreiking/bouwstenen/aanbod"; at is not null;)
        {
            var page = await visitor.OpenAsync(at);
            seen.Add(page.QuerySelector("h1")!.TextContent);
            at = page.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }
        Assert.Equal(7, seen.Distinct().Count());
        Assert.Equal(7, seen.Count);
    }

    [Fact]
    public async Task A_building_block_that_does_not_exist_is_not_found()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        await visitor.OpenAsync("/handreiking/bouwstenen/kelder");
        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
    }
}
