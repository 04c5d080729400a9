using System.Net;
using ElkeDeur.Domain.Library;
using ElkeDeur.Web.Content.Reading;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace ElkeDeur.Web.Tests.Features.Library;

public sealed class Item
{
    [Fact]
    public async Task Every_item_shows_its_source_its_date_and_its_neighbours()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        foreach (var entry in app.Services.GetRequiredService<LibraryShelf>().Entries)
        {
            var page = await visitor.OpenAsync(entry.Address);
            Assert.Equal(entry.Card.Title, page.QuerySelector("h1")!.TextContent);
            Assert.Contains(entry.Source, page.Body!.TextContent, StringComparison.Ordinal);
            Assert.Contains("Laatst gecontroleerd op", page.Body.TextContent, StringComparison.Ordinal);
            Assert.True(page.QuerySelectorAll(".card--link a").Length > 0, $"{entry.Address} leads nowhere");
        }
    }

    [Fact]
    public async Task A_case_says_that_rules_may_have_changed_and_asks_to_think_before_it_explains()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        foreach (var entry in app.Services.GetRequiredService<LibraryShelf>().Of(LibraryKind.Case).OfType<CaseEntry>())
        {
            var page = await visitor.OpenAsync(entry.Address);
            Assert.Contains("Regels en bedragen kunnen veranderd zijn", page.Body!.TextContent, StringComparison.Ordinal);
            var explanation = page.QuerySelector("details#duiding")!;
            Assert.False(explanation.HasAttribute("open"));
            Assert.Contains("Denk eerst zelf", explanation.PreviousElementSibling!.TextContent, StringComparison.Ordinal);
            Assert.Contains(entry.Texts.Interpretation.Plain.Trim()[..40], explanation.TextContent.ReplaceLineEndings(" "), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Costs_stand_side_by_side_and_unknown_stays_unknown()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();

        Assert.Equal(["€\u00a0250.000", "€\u00a06.000"], await CostsAsync(visitor, "casus-3"));
        Assert.Equal(["niet bekend", "niet bekend"], await CostsAsync(visitor, "casus-1"));
    }

    [Theory]
    [InlineData("casus-13")]
    [InlineData("casus-15")]
    public async Task A_case_about_existing_organisations_says_so(string id)
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        var page = await visitor.OpenAsync($"/bibliotheek/{id}");

        Assert.Contains("Het gaat over een bestaande organisatie, zonder personen", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(page.QuerySelectorAll("h2"), h => h.TextContent == "Wie");
    }

    [Fact]
    public async Task A_pattern_leads_to_every_case_that_shows_it()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        var page = await visitor.OpenAsync("/bibliotheek/p01");
        var wanted = app.Services.GetRequiredService<LibraryShelf>().Cards.Where(card => card.Kind == LibraryKind.Case && card.Patterns.Contains("p01"));

        Assert.All(wanted, card => Assert.NotNull(page.QuerySelector($"a[href='/bibliotheek/{card.Id}']")));
    }

    [Theory]
    [InlineData("/bibliotheek/casus-99")]
    [InlineData("/bibliotheek/e04/oefenen")]
    [InlineData("/bibliotheek/bestaat-niet/oefenen")]
    public async Task What_does_not_exist_is_not_found(string address)
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        await visitor.OpenAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
    }

    private static async Task<IEnumerable<string>> CostsAsync(Visitor visitor, string id) =>
        (await visitor.OpenAsync($"/bibliotheek/{id}")).QuerySelectorAll("#duiding tbody tr").Select(row => row.Children[2].TextContent);
}
