using AngleSharp.Dom;
using ElkeDeur.Web.Content;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace ElkeDeur.Web.Tests.Features.Start;

public sealed class IndexTests
{
    [Fact]
    public async Task The_first_page_shows_the_ways_in()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        var page = await visitor.OpenAsync("/");

        Assert.Equal("/voorbereiden", Link(page, "Speel samen"));
        Assert.Equal("/proberen", Link(page, "Probeer het in drie minuten"));
        Assert.Equal("/mysteries?alleen=ja", Link(page, "Luister alleen"));
    }

    [Fact]
    public async Task A_code_typed_here_is_filled_in_on_the_page_to_join()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        var form = (await visitor.OpenAsync("/")).QuerySelector("form")!;
        Assert.Equal(("get", "/meedoen"), (form.GetAttribute("method"), form.GetAttribute("action")));
        Assert.NotNull(form.QuerySelector("label[for=code]"));

        var join = await visitor.OpenAsync("/meedoen?code=bcd+fgh");

        Assert.Equal("bcd fgh", join.QuerySelector("input[name=code]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task It_names_the_source_the_disclaimer_and_the_boxed_set()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        var page = await visitor.OpenAsync("/");
        var module = app.Services.GetRequiredService<MysteryShelf>().Module;

        Assert.Contains(module.Disclaimer, page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Mysterie Module rechtsbescherming van Divosa en Sociaal Werk Nederland", page.Body.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector($"a[href='mailto:{module.BoxedSet.Contact}']"));
    }

    [Fact]
    public async Task Every_case_has_a_card_and_they_are_counted()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        var page = await visitor.OpenAsync("/");
        var cases = app.Services.GetRequiredService<MysteryShelf>().Shipped;

        Assert.Equal(cases.Select(m => m.Title), page.QuerySelectorAll(".card h3").Select(h => h.TextContent));
        Assert.Contains(page.QuerySelectorAll("h2"), h => h.TextContent == $"{cases.Count} mysteries om samen uit te zoeken");
    }

    private static string? Link(IDocument page, string words) =>
        page.QuerySelectorAll("a").Single(a => a.TextContent == words).GetAttribute("href");
}
