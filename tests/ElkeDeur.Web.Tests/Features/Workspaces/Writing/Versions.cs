using System.Net;
using ElkeDeur.Web.Tests.Features.Sessions;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Tests.Features.Workspaces.Writing;

public sealed class Versions
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task Small_saves_within_ten_minutes_are_one_version(Database database)
    {
        await using var app = new TestApp(database);
        var desk = await Desk.OfAsync(app);
        await desk.SaveAsync("een");
        app.Clock.Advance(TimeSpan.FromMinutes(9));
        await desk.SaveAsync("een twee");
        Assert.Equal(2, await CountAsync(app));

        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await desk.SaveAsync("een twee drie");

        Assert.Equal(3, await CountAsync(app));
        await using var db = app.OpenDb();
        Assert.Equal(["een twee", "een twee drie"], await db.WrittenVersions.Where(v => v.Number > 1).OrderBy(v => v.Number).Select(v => v.Text).ToListAsync(Stop));
    }

    [Theory, EachDatabase]
    public async Task Another_writer_has_a_version_of_their_own_also_under_the_same_name(Database database)
    {
        await using var app = new TestApp(database);
        var desk = await Desk.OfAsync(app);
        await desk.SaveAsync("een");
        using var colleague = await desk.ColleagueAsync();
        await colleague.OpenAsync(desk.Item);
        await colleague.SendAsync(colleague.Form("#schrijf"), ("tekst", "een twee"), ("naam", "wijkcoach"));

        await desk.SaveAsync("een twee drie", "beleidsmedewerker");

        await using var db = app.OpenDb();
        Assert.Equal(["wijkcoach", "wijkcoach", "wijkcoach", "beleidsmedewerker"], await db.WrittenVersions.OrderBy(v => v.Number).Select(v => v.Author).ToListAsync(Stop));
        Assert.Equal(2, await db.WrittenVersions.Select(v => v.AuthorId).Distinct().CountAsync(Stop));
    }

    [Theory, EachDatabase]
    public async Task The_same_text_again_changes_nothing(Database database)
    {
        await using var app = new TestApp(database);
        var desk = await Desk.OfAsync(app);
        await desk.SaveAsync("een");
        app.Clock.Advance(TimeSpan.FromHours(1));

        await desk.SaveAsync("een");

        Assert.Equal(2, await CountAsync(app));
    }

    [Theory, EachDatabase]
    public async Task Two_versions_are_compared_by_line_and_word(Database database)
    {
        await using var app = new TestApp(database);
        var desk = await Desk.OfAsync(app);
        var same = string.Concat(Enumerable.Range(1, 20).Select(i => $"regel {i}\n"));
        await desk.SaveAsync($"{same}De buurvrouw belt maandag.\nDit gaat weg.");
        app.Clock.Advance(TimeSpan.FromHours(1));
        await desk.SaveAsync($"{same}De buurvrouw belt dinsdag.\nDit is nieuw.\nEn dit ook.");

        var page = await desk.Writer.OpenAsync($"{desk.Item}/versies?eerst=2&dan=3");

        Assert.Equal(["maandag", "gaat", "weg"], page.QuerySelectorAll("del").Select(words => words.TextContent.Trim()));
        Assert.Contains("dinsdag", page.QuerySelectorAll("ins").Select(words => words.TextContent));
        var lines = page.QuerySelectorAll(".difference li").Select(line => line.TextContent).ToList();
        Assert.Contains("− eerstDe buurvrouw belt maandag.", lines);
        Assert.Contains("+ nuDe buurvrouw belt dinsdag.", lines);
        Assert.Contains("… 18 regels zijn gelijk", lines);
        await desk.Writer.OpenAsync($"{desk.Item}/versies?eerst=2&dan=9");
        Assert.Equal(HttpStatusCode.NotFound, desk.Writer.Status);
    }

    [Fact]
    public async Task Two_large_and_wholly_different_texts_are_compared_in_time()
    {
        var (one, other) = (string.Join('\n', Enumerable.Range(0, 20_000).Select(i => $"eerste {i}")), string.Join('\n', Enumerable.Range(0, 20_000).Select(i => $"tweede {i}")));
        var started = TimeProvider.System.GetTimestamp();

        var lines = await Task.Run(() => Web.Features.Workspaces.Writing.Difference.Of(one, other), Stop);

        Assert.Equal(40_000, lines.Count);
        Assert.True(TimeProvider.System.GetElapsedTime(started) < TimeSpan.FromSeconds(5), $"{TimeProvider.System.GetElapsedTime(started)}");
    }

    [Theory, EachDatabase]
    public async Task An_old_version_comes_back_as_a_new_one(Database database)
    {
        await using var app = new TestApp(database);
        var desk = await Desk.OfAsync(app);
        await desk.SaveAsync("het begin");
        app.Clock.Advance(TimeSpan.FromHours(1));
        await desk.SaveAsync("heel iets anders");

        await desk.Writer.OpenAsync($"{desk.Item}/versies");
        await desk.Writer.SendAsync(desk.Writer.Form("form[data-version='2']"));

        Assert.Equal("het begin", await desk.TextAsync());
        await desk.Writer.OpenAsync($"{desk.Item}/versies");
        Assert.Contains("Teruggezet uit versie 2", desk.Writer.Page.QuerySelector("#versie-4")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("wijkcoach", desk.Writer.Page.QuerySelector("#versie-3")!.TextContent, StringComparison.Ordinal);
    }

    private static async Task<int> CountAsync(TestApp app)
    {
        await using var db = app.OpenDb();
        return await db.WrittenVersions.CountAsync(Stop);
    }
}
