using AngleSharp.Dom;
using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Web.Content;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace ElkeDeur.Web.Tests.Features.Mysteries;

public sealed class OverviewTests
{
    [Fact]
    public async Task All_cases_are_shown_and_counted()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        var page = await visitor.OpenAsync("/mysteries");
        var cases = Cases(app);

        Assert.Equal(cases.Select(m => m.Title), Titles(page));
        Assert.Equal($"{cases.Count} mysteries", page.QuerySelector("[role=status]")!.TextContent.Trim());
    }

    [Theory]
    [InlineData("werkveld=wmo")]
    [InlineData("werkveld=informele-hulp")]
    [InlineData("thema=lerende-uitvoeringspraktijk")]
    [InlineData("moeilijkheid=pittig")]
    [InlineData("werkveld=schulden&thema=bereik&moeilijkheid=gemiddeld")]
    public async Task Filters_keep_the_cases_that_fit_all_of_them(string query)
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        var page = await visitor.OpenAsync($"/mysteries?{query}");
        var wanted = Cases(app).Where(m => Fits(m, query)).Select(m => m.Title).ToList();

        Assert.NotEmpty(wanted);
        Assert.True(wanted.Count < Cases(app).Count);
        Assert.Equal(wanted, Titles(page));
        foreach (var one in query.Split('&'))
            Assert.Equal(one.Split('=')[1], page.QuerySelector($"#{one.Split('=')[0]} option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task When_nothing_fits_a_sentence_says_what_to_do()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        var page = await visitor.OpenAsync("/mysteries?werkveld=jeugd&thema=lerende-uitvoeringspraktijk");

        Assert.Empty(Titles(page));
        Assert.Contains("Geen mysterie past bij deze keuze", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("werkveld=bestaat-niet")]
    [InlineData("thema=%3Cscript%3E")]
    [InlineData("moeilijkheid=")]
    public async Task A_choice_we_do_not_know_counts_as_no_choice(string query)
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();

        Assert.Equal(Cases(app).Count, Titles(await visitor.OpenAsync($"/mysteries?{query}")).Count());
    }

    [Fact]
    public async Task Who_listens_alone_goes_straight_to_the_story_and_keeps_that_choice_while_filtering()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        var page = await visitor.OpenAsync("/mysteries?alleen=ja&werkveld=wmo");

        Assert.All(page.QuerySelectorAll(".card a"), a => Assert.EndsWith("/luister", a.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Equal("ja", page.QuerySelector("form input[name=alleen]")!.GetAttribute("value"));
    }

    private static IReadOnlyList<Mystery> Cases(TestApp app) => app.Services.GetRequiredService<MysteryShelf>().Shipped;

    private static IEnumerable<string> Titles(IDocument page) => page.QuerySelectorAll(".card h2").Select(h => h.TextContent);

    private static bool Fits(Mystery m, string query) => query.Split('&').All(one => (one.Split('=') switch
    {
        ["werkveld", var value] => m.WorkFields.Select(f => (Words.Of(f), value)),
        ["thema", var value] => m.BuildingBlocks.Select(b => (Words.Of(b), value)),
        [_, var value] => [(Words.Of(m.Difficulty), value)],
        _ => [],
    }).Any(pair => pair.Item1.Replace(' ', '-').Equals(pair.value, StringComparison.OrdinalIgnoreCase)));
}
