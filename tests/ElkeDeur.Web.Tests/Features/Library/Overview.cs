using AngleSharp.Dom;
using ElkeDeur.Web.Content.Reading;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace ElkeDeur.Web.Tests.Features.Library;

public sealed class Overview
{
    [Fact]
    public async Task Everything_is_there_and_counted()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        var page = await visitor.OpenAsync("/bibliotheek");
        var cards = app.Services.GetRequiredService<LibraryShelf>().Cards;

        Assert.Equal(cards.Select(card => card.Title).Order(), Titles(page).Order());
        Assert.Equal($"{cards.Count} stuks gevonden", page.QuerySelector("[role=status]")!.TextContent.Trim());
    }

    [Fact]
    public async Task Money_and_privacy_gives_exactly_case_ten()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        var page = await visitor.OpenAsync("/bibliotheek?grens=FIN&grens=PRI");

        Assert.Equal("/bibliotheek/casus-10", Assert.Single(page.QuerySelectorAll(".card--link a")).GetAttribute("href"));
        Assert.Equal(["FIN", "PRI"], page.QuerySelectorAll("input[name=grens][checked]").Select(box => box.GetAttribute("value")));
    }

    [Theory]
    [InlineData("soort=patroon", "p01")]
    [InlineData("leefgebied=verblijf", "casus-8")]
    [InlineData("patroon=p14", "casus-5")]
    [InlineData("instrument=werktafel", "casus-4")]
    [InlineData("rol=leidinggevende&soort=casus", "casus-1")]
    [InlineData("bouwsteen=toegang&soort=voorbeeld", "e12")]
    [InlineData("cijfers=ja&soort=pilot", "pilot-hollands-kroon")]
    public async Task Things_are_found_by_what_they_are_about(string query, string expected)
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        var page = await visitor.OpenAsync($"/bibliotheek?{query}");

        Assert.NotNull(page.QuerySelector($".card--link a[href='/bibliotheek/{expected}']"));
        Assert.True(Titles(page).Count < app.Services.GetRequiredService<LibraryShelf>().Cards.Count);
    }

    [Fact]
    public async Task When_nothing_fits_a_sentence_says_what_to_do()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        var page = await visitor.OpenAsync("/bibliotheek?soort=pilot&grens=FIN");

        Assert.Empty(Titles(page));
        Assert.Contains("Laat een van de keuzes los", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("soort=trein")]
    [InlineData("grens=XYZ")]
    [InlineData("rol=%3Cb%3E")]
    public async Task A_choice_we_do_not_know_counts_as_no_choice(string query)
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();

        Assert.Equal(app.Services.GetRequiredService<LibraryShelf>().Cards.Count, Titles(await visitor.OpenAsync($"/bibliotheek?{query}")).Count);
    }

    [Fact]
    public async Task Every_figure_stands_with_its_year_and_where_to_read_on()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        var page = await visitor.OpenAsync("/bibliotheek/cijfers");
        var row = page.QuerySelectorAll("tbody tr").First(one => one.QuerySelector("th")!.TextContent == "€\u00a06.000");

        Assert.Equal("/bibliotheek/casus-3", row.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("2014-2015", row.TextContent, StringComparison.Ordinal);
    }

    private static List<string> Titles(IDocument page) => [.. page.QuerySelectorAll(".card--link a").Select(a => a.TextContent)];
}
