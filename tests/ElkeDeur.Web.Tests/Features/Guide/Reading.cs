using System.Net;
using AngleSharp.Dom;
using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Web.Content;
using ElkeDeur.Web.Content.Reading;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace ElkeDeur.Web.Tests.Features.Guide;

public sealed class Reading
{
    private const string Network = "/handreiking/bouwstenen/samenwerkingsnetwerk";

    [Fact]
    public async Task Every_page_names_its_source_and_the_day_it_was_checked()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        foreach (var one in app.Services.GetRequiredService<GuideShelf>().Pages)
        {
            var page = await visitor.OpenAsync(one.Address);
            Assert.Equal(one.Title, page.QuerySelector("h1")!.TextContent);
            Assert.Contains(one.Head.Source, page.Body!.TextContent, StringComparison.Ordinal);
            Assert.Contains("Laatst gecontroleerd op", page.Body.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task One_can_page_from_the_first_to_the_last()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        var seen = new List<string>();
        for (var at = "/handreiking/introductie"; at is not null && seen.Count < 200;)
        {
            seen.Add(at);
            at = (await visitor.OpenAsync(at)).QuerySelector("a[rel=next]")?.GetAttribute("href");
        }
        Assert.Equal(app.Services.GetRequiredService<GuideShelf>().Pages.Select(page => page.Address), seen);
    }

    [Fact]
    public async Task A_building_block_is_read_heard_and_played()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        var page = await visitor.OpenAsync(Network);

        Assert.Equal(["Lees", "Luister", "Ontdek"], page.QuerySelectorAll("main .columns")[0].QuerySelectorAll("h2").Select(h => h.TextContent));
        var wanted = app.Services.GetRequiredService<MysteryShelf>().Shipped.Where(m => m.BuildingBlocks.Contains(BuildingBlock.Network)).Select(m => m.Id).ToList();
        var links = page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")).ToList();
        Assert.NotEmpty(wanted);
        Assert.All(wanted, id => Assert.Contains($"/mysteries/{id}/luister", links));
        Assert.All(wanted, id => Assert.Contains($"/mysteries/{id}", links));
    }

    [Fact]
    public async Task A_policy_officer_sees_what_she_can_do_and_is_remembered()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        Assert.Equal(4, Roles(await visitor.OpenAsync(Network)).Count);

        Assert.Equal(["Beleidsmedewerker"], Roles(await visitor.OpenAsync($"{Network}?rol=beleidsmedewerker")));
        Assert.Equal(["Beleidsmedewerker"], Roles(await visitor.OpenAsync("/handreiking/bouwstenen/toegang")));
        Assert.Equal(4, Roles(await visitor.OpenAsync($"{Network}?rol=alle")).Count);
        Assert.Equal(4, Roles(await visitor.OpenAsync(Network)).Count);
    }

    [Theory]
    [InlineData("tuinman")]
    [InlineData("%3Cscript%3E")]
    [InlineData("")]
    public async Task A_role_we_do_not_know_means_everybody(string role)
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();

        Assert.Equal(4, Roles(await visitor.OpenAsync($"{Network}?rol={role}")).Count);
    }

    [Fact]
    public async Task She_finds_what_Utrecht_and_Hollands_Kroon_did_and_two_cases_where_cooperation_got_stuck()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        var pilots = await visitor.OpenAsync("/bibliotheek?soort=pilot&bouwsteen=samenwerkingsnetwerk");
        Assert.NotNull(pilots.QuerySelector("a[href='/bibliotheek/pilot-utrecht']"));
        Assert.NotNull(pilots.QuerySelector("a[href='/bibliotheek/pilot-hollands-kroon']"));

        var cases = await visitor.OpenAsync("/bibliotheek?soort=casus&grens=SAM");
        Assert.True(cases.QuerySelectorAll(".card--link").Length >= 2);
    }

    [Fact]
    public async Task A_rare_word_is_explained_in_place_without_script()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        var page = await visitor.OpenAsync("/handreiking/introductie");
        var word = page.QuerySelector("button.term")!;

        var explanation = page.GetElementById(word.GetAttribute("popovertarget")!)!;
        Assert.True(explanation.HasAttribute("popover"));
        Assert.True(explanation.TextContent.Length > 20);
    }

    [Fact]
    public async Task No_page_uses_an_id_twice()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        foreach (var address in EveryPageTests.PublicAddresses(app).Where(a => a.StartsWith("/handreiking", StringComparison.Ordinal) || a.StartsWith("/bibliotheek", StringComparison.Ordinal)))
        {
            var twice = (await visitor.OpenAsync(address)).QuerySelectorAll("[id]").GroupBy(one => one.Id).FirstOrDefault(same => same.Count() > 1);
            Assert.True(twice is null, $"{address} has the id {twice?.Key} twice.");
        }
    }

    [Theory]
    [InlineData("/handreiking/bouwstenen/kelder")]
    [InlineData("/handreiking/bouwstenen/aanbod/kelder")]
    [InlineData("/handreiking/afdrukken/kelder")]
    [InlineData("/handreiking/afdrukken/bouwstenen/aanbod/aanbod-in-kaart")]
    public async Task A_page_that_does_not_exist_is_not_found(string address)
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        await visitor.OpenAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
    }

    private static List<string> Roles(IDocument page) => [.. page.QuerySelectorAll("#doen ~ .columns h3").Select(h => h.TextContent)];
}
