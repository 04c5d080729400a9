using ElkeDeur.Web.Search;
using ElkeDeur.Web.Tests.Content;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ElkeDeur.Web.Tests.Search;

public sealed class The_index
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task Is_built_once_and_kept_while_the_content_stays_the_same(Database database)
    {
        await using var app = new TestApp(database);

        Assert.True(await app.BuildAsync());
        Assert.False(await app.BuildAsync());
        await using var again = app.Another();
        Assert.False(await again.BuildAsync());
        Assert.Contains("/mysteries/aanvraag-traplift", await again.FindAsync("traplift"));
    }

    [Theory, EachDatabase]
    public async Task Changes_only_where_the_content_changed(Database database)
    {
        using var content = ContentCopy.OfAll();
        await using var app = await Searching.StartAsync(database);
        var before = await RowsAsync(app);
        content.Change(ContentCopy.Case1, "samenvatting:", "samenvatting: Huib vindt een kanariepiet.");

        await using var again = app.Another(("ELKEDEUR_CONTENT", content.Root));
        Assert.DoesNotContain("/mysteries/uitkering-onverwacht-gekort", await again.FindAsync("kanariepiet"));
        Assert.True(await again.BuildAsync());

        Assert.Equal(["/mysteries/uitkering-onverwacht-gekort"], await again.FindAsync("kanariepieten"));
        Assert.Equal(before.Count, before.Intersect(await RowsAsync(again)).Count() + 1);
    }

    [Theory, EachDatabase]
    public async Task Is_read_again_by_a_server_when_another_built_it(Database database)
    {
        using var content = ContentCopy.OfAll();
        await using var app = await Searching.StartAsync(database);
        Assert.Empty(await app.FindAsync("kanariepiet"));
        content.Change(ContentCopy.Case1, "samenvatting:", "samenvatting: Huib vindt een kanariepiet.");
        await using var again = app.Another(("ELKEDEUR_CONTENT", content.Root));

        await again.BuildAsync();

        Assert.NotEmpty(await app.FindAsync("kanariepiet"));
    }

    [Theory, EachDatabase]
    public async Task Is_built_by_one_of_two_servers_that_start_together(Database database)
    {
        await using var first = new TestApp(database);
        await using var second = first.Another();

        var built = await Task.WhenAll(Task.Run(first.BuildAsync, Stop), Task.Run(second.BuildAsync, Stop));

        Assert.Single(built, true);
        Assert.Equal(await first.FindAsync("uitkering"), await second.FindAsync("uitkering"));
    }

    [Theory, EachDatabase]
    public async Task Is_built_by_itself_shortly_after_the_start(Database database)
    {
        await using var app = new TestApp(database, TestApp.IndexBySelf);
        using var visitor = app.NewVisitor();
        await visitor.OpenAsync("/zoeken?q=traplift");
        Assert.Contains("Het zoeken wordt nu klaargezet", visitor.Page.QuerySelector("main [role=status]")!.TextContent, StringComparison.Ordinal);

        app.Clock.Advance(TimeSpan.FromSeconds(1));

        for (var tries = 0; tries < 100 && visitor.Page.QuerySelector(".results") is null; tries++)
        {
            await Task.Delay(100, Stop);
            await visitor.OpenAsync("/zoeken?q=traplift");
        }
        Assert.NotNull(visitor.Page.QuerySelector(".results a[href='/mysteries/aanvraag-traplift']"));
    }

    [Theory, EachDatabase]
    public async Task Forgets_what_is_gone_without_a_trace(Database database)
    {
        await using var app = await Searching.StartAsync(database);
        await using var db = app.OpenDb();
        await db.SearchDocuments.ExecuteDeleteAsync(Stop);

        Assert.Empty(await Postings.FindAsync(db, ["e:traplift"], Stop));
    }

    private static async Task<List<(int, string)>> RowsAsync(TestApp app)
    {
        await using var db = app.OpenDb();
        return [.. (await db.SearchDocuments.ToListAsync(Stop)).Select(row => (row.Id, row.Address))];
    }
}
