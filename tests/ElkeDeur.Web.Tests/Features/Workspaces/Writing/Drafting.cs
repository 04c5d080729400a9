using System.Net;
using ElkeDeur.Web.Tests.Features.Sessions;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Tests.Features.Workspaces.Writing;

public sealed class Drafting
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task What_is_begun_stands_in_the_list_with_kind_title_state_and_writer(Database database)
    {
        await using var app = new TestApp(database);
        var desk = await Desk.OfAsync(app);
        await desk.SaveAsync("---\ntitel: Bel altijd terug\n");

        var page = await desk.Writer.OpenAsync(desk.List);

        var row = page.QuerySelector("tbody tr")!.TextContent;
        foreach (var words in new[] { "Bel altijd terug", "Aanvulling op de handreiking", "Concept", "wijkcoach" }) Assert.Contains(words, row, StringComparison.Ordinal);
        await desk.Writer.OpenAsync(desk.Workspace.Address);
        Assert.NotNull(desk.Writer.Page.QuerySelector($"main a[href='{desk.List}']"));
    }

    [Theory]
    [InlineData("mysterie")]
    [InlineData("casus")]
    [InlineData("handreiking")]
    public async Task An_empty_frame_can_be_read_and_tells_what_is_still_missing(string kind)
    {
        await using var app = new TestApp(Database.Sqlite);
        var desk = await Desk.OfAsync(app, kind);

        Assert.Equal("Zonder titel", desk.Writer.Heading());
        await desk.Writer.OpenAsync(desk.Item);
        var flaws = desk.Writer.Page.QuerySelectorAll(".flaws li").Select(flaw => flaw.TextContent).ToList();
        Assert.Contains(flaws, flaw => flaw.Contains("titel", StringComparison.Ordinal));
        Assert.DoesNotContain(flaws, flaw => flaw.Contains("ontbreekt", StringComparison.Ordinal) || flaw.Contains("YAML", StringComparison.Ordinal) || flaw.Contains("kennen we niet", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("mysterie", "samenwerking-opschalen", "Samenwerking opschalen")]
    [InlineData("casus", "casus-3", "")]
    [InlineData("handreiking", "bouwstenen/aanbod", "Aanbod")]
    [InlineData("handreiking", "bouwstenen/aanbod/aanbod-in-kaart", "Het aanbod in kaart")]
    public async Task A_copy_of_what_ships_is_without_mistakes(string kind, string from, string title)
    {
        await using var app = new TestApp(Database.Sqlite);
        var desk = await Desk.OfAsync(app, kind, from);

        Assert.Contains(title, desk.Writer.Heading(), StringComparison.Ordinal);
        Assert.Empty(desk.Writer.Page.QuerySelectorAll(".flaws li"));
    }

    [Theory, EachDatabase]
    public async Task A_broken_text_is_saved_and_its_mistakes_stand_beside_it(Database database)
    {
        await using var app = new TestApp(database);
        var desk = await Desk.OfAsync(app, "casus");

        await desk.SaveAsync("titel: [\nkort: {");

        Assert.Equal(HttpStatusCode.OK, desk.Writer.Status);
        Assert.Equal("titel: [\nkort: {", desk.Text);
        Assert.Contains("Regel", desk.Writer.Page.QuerySelector(".flaws")!.TextContent, StringComparison.Ordinal);
        await desk.SaveAsync("");
        Assert.Equal("", await desk.TextAsync());
    }

    [Fact]
    public async Task A_page_for_the_guide_is_told_of_unknown_terms_dead_links_and_chapters()
    {
        await using var app = new TestApp(Database.Sqlite);
        var desk = await Desk.OfAsync(app, from: "bouwstenen/aanbod");
        var text = (await desk.TextAsync()).Replace("hoofdstuk: bouwstenen/aanbod", "hoofdstuk: nergens", StringComparison.Ordinal);

        await desk.SaveAsync($"{text}\n[[onzinwoord]] en [hier](/handreiking/bestaat-niet) en [daar](javascript:alert(1)).");

        var flaws = desk.Writer.Page.QuerySelector(".flaws")!.TextContent;
        foreach (var sentence in new[] { "‘nergens’ staat niet in de handreiking", "‘onzinwoord’ staat niet in de begrippenlijst", "/handreiking/bestaat-niet loopt dood", "begint niet met / of https://" })
            Assert.Contains(sentence, flaws, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_text_that_is_too_large_comes_back_whole_with_a_message(Database database)
    {
        await using var app = new TestApp(database);
        var desk = await Desk.OfAsync(app);
        var large = string.Concat(Enumerable.Repeat("zin\n", (512 * 1024 / 4) + 1));

        await desk.SaveAsync(large);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, desk.Writer.Status);
        Assert.Contains("hoogstens 512 kB", desk.Writer.Page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(large, desk.Text);
        await desk.SaveAsync(large[4..]);
        Assert.Equal(large[4..], desk.Text);
    }

    [Theory, EachDatabase]
    public async Task What_is_pasted_from_a_word_processor_is_cleaned_and_the_writer_hears_it(Database database)
    {
        await using var app = new TestApp(database);
        var desk = await Desk.OfAsync(app);
        var words = Enumerable.Range(0, 12_000).Select(i => $"woord{i}").ToList();

        await desk.SaveAsync(string.Concat(words.Select(word => $"<p class=MsoNormal>{word}\u00A0\u200B</p>\r\n")));

        Assert.Equal(words, desk.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var told = desk.Writer.Page.QuerySelector("[role=status]")!.TextContent;
        foreach (var sentence in new[] { "12000 vaste spaties", "12000 onzichtbare tekens", "24000 opmaakcodes" }) Assert.Contains(sentence, told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("handreiking")]
    [InlineData("casus")]
    [InlineData("mysterie")]
    public async Task A_script_is_text_everywhere(string kind)
    {
        await using var app = new TestApp(Database.Sqlite);
        var from = kind switch { "handreiking" => "bouwstenen/aanbod", "casus" => "casus-3", _ => "samenwerking-opschalen" };
        var desk = await Desk.OfAsync(app, kind, from);
        const string bad = "<script>alert(1)</script><img src=x onerror=alert(2)>";
        var text = (await desk.TextAsync()).Replace("kort: ", $"kort: {bad} ", StringComparison.Ordinal).Replace("samenvatting: ", $"samenvatting: {bad} ", StringComparison.Ordinal);

        await desk.SaveAsync($"titel: {bad}\n{text}\n{bad} [x](javascript:alert(3)) <javascript:alert(4)> ![y](//ver.example/y.png)");
        await desk.SaveAsync($"{text.Replace("titel: ", $"titel: {bad} ", StringComparison.Ordinal)}{(kind == "handreiking" ? $"\n{bad} [x](javascript:alert(3)) <javascript:alert(4)> ![y](//ver.example/y.png)" : "")}");

        using var reader = await desk.ReaderAsync();
        Assert.Contains("alert(1)", reader.Shown(), StringComparison.Ordinal);
        foreach (var address in new[] { desk.Item, desk.List, $"{desk.Item}/versies?eerst=1&dan=2", $"{desk.Item}/tweede-lezer", $"{desk.Item}/publiceren" })
        {
            await desk.Writer.OpenAsync(address);
            Assert.Equal((address, HttpStatusCode.OK), (address, desk.Writer.Status));
            Harmless(desk.Writer);
        }
        Harmless(reader);
    }

    [Fact]
    public async Task Brackets_without_end_are_a_mistake_and_no_trouble()
    {
        await using var app = new TestApp(Database.Sqlite);
        foreach (var kind in new[] { "handreiking", "casus", "mysterie" })
        {
            var desk = await Desk.OfAsync(app, kind, kind == "handreiking" ? "bouwstenen/aanbod" : "");
            await desk.SaveAsync($"{await desk.TextAsync()}\nx: {new string('[', 20_000)}\n{new string('>', 20_000)}");
            Assert.Equal(HttpStatusCode.OK, desk.Writer.Status);
        }
    }

    [Theory, EachDatabase]
    public async Task Another_workspaces_text_does_not_exist(Database database)
    {
        await using var app = new TestApp(database);
        var (ours, theirs) = (await Desk.OfAsync(app), await Desk.OfAsync(app));
        var id = theirs.Item.Split('/')[^1];
        using var stranger = app.NewVisitor();
        foreach (var page in new[] { "", "/versies", "/tweede-lezer", "/publiceren", "?handler=bestand" })
        {
            await ours.Writer.OpenAsync($"{ours.List}/{id}{page}");
            Assert.Equal((page, HttpStatusCode.NotFound), (page, ours.Writer.Status));
            await stranger.OpenAsync($"{theirs.List}/{id}{page}");
            Assert.Equal((page, HttpStatusCode.NotFound), (page, stranger.Status));
        }
        foreach (var page in new[] { theirs.List, $"{theirs.List}/nieuw", $"{theirs.List}/inlezen", $"{theirs.List}?handler=alles", $"{theirs.Workspace.Address}/lezen", theirs.Reading })
        {
            await ours.Writer.OpenAsync(page);
            Assert.Equal((page, HttpStatusCode.NotFound), (page, ours.Writer.Status));
        }
    }

    [Theory, EachDatabase]
    public async Task A_text_goes_with_its_workspace(Database database)
    {
        await using var app = new TestApp(database);
        var desk = await Desk.OfAsync(app);
        using (var reader = await desk.ReaderAsync()) await reader.PressAsync("Bewaar de opmerking", ("naam", "jurist"), ("opmerking", "Let op."));
        app.Clock.Advance(TimeSpan.FromDays(366));

        await ((Web.Data.Retention.OldRowsGo)app.Services.GetService(typeof(Web.Data.Retention.OldRowsGo))!).RunAsync(Stop);

        await using var db = app.OpenDb();
        Assert.Equal(0, await db.WrittenItems.CountAsync(Stop) + await db.WrittenVersions.CountAsync(Stop) + await db.WrittenReviews.CountAsync(Stop) + await db.WrittenRemarks.CountAsync(Stop));
    }

    private static void Harmless(Visitor visitor)
    {
        var page = visitor.Page;
        Assert.Empty(page.QuerySelectorAll("script:not([src]), img[onerror], img[src^='//'], [href^='javascript']"));
    }
}
