using System.Net;
using AngleSharp.Dom;
using ElkeDeur.Web.Tests.Hosting;
using ElkeDeur.Web.Tests.Search;

namespace ElkeDeur.Web.Tests.Features.Search;

public sealed class SearchTests
{
    [Theory, EachDatabase]
    public async Task What_is_found_is_counted_and_shown_with_the_words_marked(Database database)
    {
        await using var app = await Searching.StartAsync(database);
        using var visitor = app.NewVisitor();

        var page = await visitor.OpenAsync("/zoeken?q=trapliften");

        var first = page.QuerySelector(".results li")!;
        Assert.Equal("Aanvraag traplift", first.QuerySelector("h2")!.TextContent);
        Assert.Equal("/mysteries/aanvraag-traplift", first.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("Mysterie", first.QuerySelector(".soft")!.TextContent);
        Assert.NotEmpty(first.QuerySelectorAll("mark"));
        Assert.Equal(Counted(page.QuerySelectorAll(".results li").Length), Said(page));
        Assert.Equal("trapliften", page.QuerySelector("main [name=q]")!.GetAttribute("value"));
    }

    [Theory, EachDatabase]
    public async Task Marks_leave_the_text_as_it_was(Database database)
    {
        await using var app = await Searching.StartAsync(database);
        using var visitor = app.NewVisitor();

        var page = await visitor.OpenAsync("/zoeken?q=Huib+uitkering");

        Assert.Contains("Huib krijgt ineens minder uitkering en durft de gemeente niet te bellen. Sociaal raadsvrouw Sarah gaat voor hem op zoek naar een uitweg.", page.QuerySelector(".results")!.TextContent, StringComparison.Ordinal);
        Assert.Superset(new HashSet<string> { "Huib", "uitkering" }, page.QuerySelectorAll("mark").Select(mark => mark.TextContent).ToHashSet());
    }

    [Theory, EachDatabase]
    public async Task A_typing_error_finds_what_was_meant_and_says_so(Database database)
    {
        await using var app = await Searching.StartAsync(database);
        using var visitor = app.NewVisitor();

        var page = await visitor.OpenAsync("/zoeken?q=Britta+keukentafelgesprk");

        Assert.Equal("/mysteries/aanvraag-traplift", page.QuerySelector(".results a")!.GetAttribute("href"));
        var meant = page.QuerySelector("main p > a[href^='/zoeken?q=']")!;
        Assert.Equal("britta keukentafelgesprek", meant.TextContent);
        Assert.Null((await visitor.OpenAsync(meant.GetAttribute("href")!)).QuerySelector("main p > a[href^='/zoeken?q=']"));
    }

    [Theory]
    [InlineData("", "Typ een of meer woorden.")]
    [InlineData("?q=", "Typ een of meer woorden.")]
    [InlineData("?q=++", "Typ een of meer woorden.")]
    [InlineData("?q=xyzzyxyzzyx", "Niets gevonden voor ‘xyzzyxyzzyx’.")]
    [InlineData("?q=de+het+een", "Niets gevonden voor ‘de het een’.")]
    [InlineData("?q=%27%22%3A%2A%3BXYZZYX+QQQQQ(", "Niets gevonden")]
    [InlineData("?q=%00%EF%BF%BF%F0%9F%9A%AA", "Niets gevonden")]
    [InlineData("?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E", "")]
    [InlineData("?q=uitkering&pagina=-3", "gevonden")]
    [InlineData("?q=uitkering&pagina=999999999999", "gevonden")]
    public async Task Odd_input_gets_a_page_that_says_what_to_do(string query, string said)
    {
        await using var app = await Searching.StartAsync(Database.Sqlite);
        using var visitor = app.NewVisitor();

        var page = await visitor.OpenAsync($"/zoeken{query}");

        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.Contains(said, Said(page), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main script"));
    }

    [Fact]
    public async Task Too_long_a_text_comes_back_with_a_sentence_and_nothing_is_lost()
    {
        await using var app = await Searching.StartAsync(Database.Sqlite);
        using var visitor = app.NewVisitor();
        var typed = new string('a', 201);

        var page = await visitor.OpenAsync($"/zoeken?q={typed}");

        Assert.Contains("hoogstens 200 tekens", page.QuerySelector("#q-fout")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(typed, page.QuerySelector("main [name=q]")!.GetAttribute("value"));
        Assert.Empty(page.QuerySelectorAll(".results"));
    }

    [Fact]
    public async Task The_words_somebody_looks_for_are_not_logged()
    {
        await using var app = await Searching.StartAsync(Database.Sqlite);
        using var visitor = app.NewVisitor();
        await visitor.OpenAsync("/zoeken?q=kanarieziekte");
        app.Pragma.Now = "SELECT geen_functie()";
        await visitor.OpenAsync("/zoeken?q=kanarieziekte");

        Assert.DoesNotContain(app.Log.Lines, line => line.Contains("kanarie", StringComparison.OrdinalIgnoreCase));
    }

    private static string Said(IDocument page) => page.QuerySelector("main [role=status]")!.TextContent.Trim();

    private static string Counted(int found) => found == 1 ? "Eén pagina gevonden." : $"{found} pagina's gevonden.";
}
