using ElkeDeur.Web.Content.Reading;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace ElkeDeur.Web.Tests.Features.Guide;

public sealed class Contents
{
    [Fact]
    public async Task Every_page_of_the_guide_is_one_step_away()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        var page = await visitor.OpenAsync("/handreiking");

        var links = page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href"));
        Assert.Empty(app.Services.GetRequiredService<GuideShelf>().Pages.Select(one => one.Address).Except(links!));
        Assert.Contains("Divosa en Sociaal Werk Nederland", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_seven_building_blocks_come_first_and_in_order()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        var page = await visitor.OpenAsync("/handreiking");

        Assert.Equal(["1", "2", "3", "4", "5", "6", "7"], page.QuerySelectorAll(".card h3").Select(h => h.TextContent.Split('.')[0]));
    }
}
