using AngleSharp.Dom;
using ElkeDeur.Web.Tests.Features.Sessions;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Tests.Features.Workspaces.Writing;

/// <summary>Two people open the same text; one saves, and then the other.</summary>
public sealed class Two_writers
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task Both_texts_are_kept_and_shown_with_what_differs(Database database)
    {
        await using var app = new TestApp(database);
        var (desk, second) = await ClashAsync(app);

        Assert.Equal("Twee teksten naast elkaar", second.Heading());
        Assert.Equal(["tekst van de eerste", "tekst van de tweede"], second.Page.QuerySelectorAll("textarea[readonly]").Select(text => text.TextContent));
        Assert.Equal("eerste", second.Page.QuerySelector("del")!.TextContent);
        Assert.Equal("tweede", second.Page.QuerySelector("ins")!.TextContent);
        Assert.Equal("tekst van de eerste", await desk.TextAsync());
        Assert.Contains("Er staat een tekst van jurist naast deze", desk.Writer.Shown(), StringComparison.Ordinal);
        await desk.Writer.OpenAsync($"{desk.Item}/versies");
        Assert.Contains("Naast elkaar", desk.Writer.Page.QuerySelector("#versie-4")!.TextContent, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task The_first_text_can_be_kept(Database database)
    {
        await using var app = new TestApp(database);
        var (desk, second) = await ClashAsync(app);

        await second.PressAsync("Houd de eerste tekst");

        Assert.Equal("tekst van de eerste", await desk.TextAsync());
        Assert.DoesNotContain("naast deze", desk.Writer.Shown(), StringComparison.Ordinal);
        Assert.Contains("tekst van de tweede", await AllAsync(app));
    }

    [Theory, EachDatabase]
    public async Task The_second_text_can_be_taken(Database database)
    {
        await using var app = new TestApp(database);
        var (desk, second) = await ClashAsync(app);

        await second.PressAsync("Neem de tweede tekst");

        Assert.Equal("tekst van de tweede", await desk.TextAsync());
        Assert.DoesNotContain("naast deze", desk.Writer.Shown(), StringComparison.Ordinal);
        Assert.Contains("tekst van de eerste", await AllAsync(app));
    }

    [Theory, EachDatabase]
    public async Task The_two_can_be_made_one(Database database)
    {
        await using var app = new TestApp(database);
        var (desk, second) = await ClashAsync(app);
        Assert.Equal("tekst van de eerste", second.Page.QuerySelector("#samen")!.TextContent);

        await second.PressAsync("Bewaar de tekst samen", ("tekst", "tekst van beiden"));

        Assert.Equal("tekst van beiden", await desk.TextAsync());
        Assert.Equal(5, (await AllAsync(app)).Count);
    }

    [Theory, EachDatabase]
    public async Task Who_chooses_while_the_first_goes_on_loses_nothing_either(Database database)
    {
        await using var app = new TestApp(database);
        var (desk, second) = await ClashAsync(app);
        await desk.SaveAsync("tekst van de eerste, en verder");

        await second.PressAsync("Neem de tweede tekst");

        Assert.Equal("Twee teksten naast elkaar", second.Heading());
        Assert.Equal("tekst van de eerste, en verder", await desk.TextAsync());
        await second.PressAsync("Neem de tweede tekst");
        Assert.Equal("tekst van de tweede", await desk.TextAsync());
    }

    [Theory, EachDatabase]
    public async Task A_save_whose_answer_got_lost_is_no_clash(Database database)
    {
        await using var app = new TestApp(database);
        var desk = await Desk.OfAsync(app);
        await desk.Writer.OpenAsync(desk.Item);
        var form = desk.Writer.Form("#schrijf");
        await desk.Writer.SendAsync(form, ("tekst", "een keer"));

        await desk.Writer.SendAsync(form, ("tekst", "een keer"));

        Assert.EndsWith(desk.Item, new Uri(desk.Writer.Page.Url).AbsolutePath, StringComparison.Ordinal);
        Assert.Equal(2, (await AllAsync(app)).Count);
    }

    [Theory, EachDatabase]
    public async Task Ten_saves_at_the_same_moment_are_all_kept(Database database)
    {
        await using var app = new TestApp(database);
        var desk = await Desk.OfAsync(app);
        using var colleague = await desk.ColleagueAsync();
        await colleague.OpenAsync(desk.Item);
        var form = colleague.Form("#schrijf");
        var token = form.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var texts = Enumerable.Range(0, 10).Select(i => $"tekst {i}").ToList();

        await Task.WhenAll(texts.Select(text => colleague.Http.PostAsync(new Uri(desk.Item, UriKind.Relative), new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = token, ["vanaf"] = "1", ["tekst"] = text,
        }), Stop)));

        Assert.Superset(texts.ToHashSet(), (await AllAsync(app)).ToHashSet());
    }

    private static async Task<(Desk Desk, Visitor Second)> ClashAsync(TestApp app)
    {
        var desk = await Desk.OfAsync(app);
        await desk.SaveAsync("tekst");
        var second = await desk.ColleagueAsync();
        await second.OpenAsync(desk.Item);
        app.Clock.Advance(TimeSpan.FromMinutes(20));
        await desk.SaveAsync("tekst van de eerste");
        await second.SendAsync(second.Form("#schrijf"), ("tekst", "tekst van de tweede"), ("naam", "jurist"));
        return (desk, second);
    }

    private static async Task<List<string>> AllAsync(TestApp app)
    {
        await using var db = app.OpenDb();
        return await db.WrittenVersions.Select(v => v.Text).ToListAsync(Stop);
    }
}
