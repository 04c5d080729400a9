using System.Net;
using ElkeDeur.Web.Content.Reading;
using ElkeDeur.Web.Tests.Features.Sessions;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace ElkeDeur.Web.Tests.Features.Worksheets;

public sealed class Every_sheet
{
    [Fact]
    public async Task Is_explained_shown_filled_in_and_printed()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        foreach (var entry in app.Services.GetRequiredService<WorksheetShelf>().Entries)
        {
            foreach (var address in new[] { entry.Address, $"{entry.Address}/voorbeeld", $"{entry.Address}/papier" })
            {
                await visitor.OpenAsync(address);
                Assert.True(visitor.Status == HttpStatusCode.OK, $"{address}: {visitor.Status}");
                Assert.Equal(entry.Sheet.Title, visitor.Heading());
                Assert.Contains(entry.Sheet.Source[..20], visitor.Shown(), StringComparison.Ordinal);
            }
            Assert.Equal(entry.Sheet.Steps.Sum(step => step.Fields.Count), visitor.Page.QuerySelectorAll("article.sheet > section > ol > li").Length);
        }
    }

    [Fact]
    public async Task Every_picture_has_a_drawing_and_a_table()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        var kinds = new HashSet<string>();
        foreach (var entry in app.Services.GetRequiredService<WorksheetShelf>().Entries.Where(entry => entry.Sheet.Outcome.Picture is not null))
        {
            await visitor.OpenAsync($"{entry.Address}/voorbeeld");
            var picture = visitor.Page.QuerySelector("figure[data-picture]");
            Assert.True(picture is not null, entry.Address);
            kinds.Add(picture.GetAttribute("data-picture")!);
            Assert.Equal("img", picture.QuerySelector("svg")!.GetAttribute("role"));
            Assert.NotEmpty(picture.QuerySelector("svg")!.GetAttribute("aria-label")!);
            Assert.NotEmpty(picture.QuerySelectorAll("table tbody tr"));
        }
        Assert.Superset(new HashSet<string> { "driehoek", "kwadrant", "keten", "warmtekaart", "tijdlijn", "staven" }, kinds);
    }

    [Theory]
    [InlineData("bouwsteen=toegang", "locatietoets", "capaciteit")]
    [InlineData("rol=bestuurder", "bestuursbriefing", "gespreksleidraad")]
    [InlineData("instrument=2", "waardendriehoek", "rolkaart")]
    [InlineData("groep=pilots", "verandertheorie", "waardendriehoek")]
    public async Task Is_found_by_block_role_and_instrument(string query, string there, string notThere)
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();

        await visitor.OpenAsync($"/werkbladen?{query}");

        Assert.NotNull(visitor.Page.QuerySelector($"main a[href='/werkbladen/{there}']"));
        Assert.Null(visitor.Page.QuerySelector($"main a[href='/werkbladen/{notThere}']"));
    }

    [Theory, InlineData("/werkbladen/bestaat-niet"), InlineData("/werkbladen/bestaat-niet/voorbeeld"), InlineData("/werkbladen/waardendriehoek/invullen"), InlineData("/werkblad/onbekend/deelnemer"), InlineData("/werkblad/onbekend/bord")]
    public async Task What_is_not_there_is_not_found(string address)
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();

        await visitor.OpenAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
    }
}
