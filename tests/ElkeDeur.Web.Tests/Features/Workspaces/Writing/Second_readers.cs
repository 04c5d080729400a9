using System.Net;
using ElkeDeur.Web.Tests.Features.Sessions;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Tests.Features.Workspaces.Writing;

public sealed class Second_readers
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task A_reader_sees_the_text_as_readers_will_and_confirms_it(Database database)
    {
        await using var app = new TestApp(database);
        var desk = await Desk.OfAsync(app, "casus", "casus-3");
        using var reader = await desk.ReaderAsync();
        Assert.NotNull(reader.Page.QuerySelector(".shown .story"));

        await reader.PressAsync("Bevestig deze versie", ("naam", "jurist"));

        Assert.Equal("Dank je wel", reader.Heading());
        await desk.Writer.OpenAsync(desk.Item);
        Assert.Contains("Bevestigd door de tweede lezer", desk.Writer.Shown(), StringComparison.Ordinal);
        await using var db = app.OpenDb();
        Assert.StartsWith("secondreader:", (await db.Audit.SingleAsync(line => line.What == "writing.confirm", Stop)).Who, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Looking_at_the_link_changes_nothing_and_sets_no_cookie(Database database)
    {
        await using var app = new TestApp(database);
        var desk = await Desk.OfAsync(app);
        var link = await desk.AskAsync();
        using var scanner = app.NewVisitor();

        await scanner.OpenAsync(link);

        Assert.Single(scanner.Page.QuerySelectorAll("main button"));
        Assert.False(scanner.Headers.TryGetValues("Set-Cookie", out var cookies) && cookies.Any(c => c.StartsWith("meelezer", StringComparison.Ordinal)));
        Assert.Contains("no-store", scanner.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        await scanner.OpenAsync(PageOf(link));
        Assert.Equal(HttpStatusCode.NotFound, scanner.Status);
    }

    [Theory, EachDatabase]
    public async Task The_workspaces_key_does_not_fit_the_readers_door_and_the_other_way_round(Database database)
    {
        await using var app = new TestApp(database);
        var desk = await Desk.OfAsync(app);
        var page = PageOf(await desk.AskAsync());

        await desk.Writer.OpenAsync(page);
        Assert.Equal(HttpStatusCode.NotFound, desk.Writer.Status);
        await desk.Writer.OpenAsync(desk.Item);
        var form = desk.Writer.Form("#schrijf");
        foreach (var what in new[] { "bevestig", "terug", "opmerking" })
        {
            form.SetAttribute("action", $"{page}?handler={what}");
            await desk.Writer.SendAsync(form, ("naam", "wijkcoach"), ("opmerking", "goed"), ("Revisie", "1"));
            Assert.Equal((what, HttpStatusCode.NotFound), (what, desk.Writer.Status));
        }
        using var reader = await desk.ReaderAsync();
        foreach (var door in new[] { desk.Workspace.Address, desk.Item, desk.List, $"{desk.Item}/publiceren" })
        {
            await reader.OpenAsync(door);
            Assert.Equal((door, HttpStatusCode.NotFound), (door, reader.Status));
        }
    }

    [Theory, EachDatabase]
    public async Task Who_wrote_the_text_on_this_device_cannot_confirm_it_with_the_readers_link(Database database)
    {
        await using var app = new TestApp(database);
        var desk = await Desk.OfAsync(app);
        await desk.Writer.OpenAsync(await desk.AskAsync());
        await desk.Writer.SendAsync(desk.Writer.Form());

        await desk.Writer.PressAsync("Bevestig deze versie", ("naam", "iemand anders"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, desk.Writer.Status);
        Assert.Contains("Je schreef zelf aan deze tekst", desk.Writer.Shown(), StringComparison.Ordinal);
        await using var db = app.OpenDb();
        Assert.Null((await db.WrittenItems.SingleAsync(Stop)).Confirmed);
    }

    [Theory, EachDatabase]
    public async Task A_remark_is_kept_with_its_version_and_the_text_can_be_sent_back(Database database)
    {
        await using var app = new TestApp(database);
        var desk = await Desk.OfAsync(app);
        using var reader = await desk.ReaderAsync();
        await reader.PressAsync("Bewaar de opmerking", ("naam", "jurist"), ("opmerking", "De tweede zin is te lang."));
        Assert.Contains("De tweede zin is te lang.", reader.Shown(), StringComparison.Ordinal);
        await reader.PressAsync("Stuur terug met deze opmerking", ("opmerking", "En de kop klopt niet."));
        Assert.Contains("Je stuurde de tekst terug", reader.Shown(), StringComparison.Ordinal);

        await desk.Writer.OpenAsync($"{desk.Item}/tweede-lezer");

        foreach (var words in new[] { "Teruggestuurd", "De tweede zin is te lang.", "En de kop klopt niet.", "jurist", "versie 1" }) Assert.Contains(words, desk.Writer.Shown(), StringComparison.Ordinal);
        await desk.SaveAsync("verbeterd");
        await desk.Writer.OpenAsync(desk.List);
        Assert.Contains("Concept", desk.Writer.Shown(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Bevestig deze versie", "", "", "Vul je functie of voornaam in")]
    [InlineData("Stuur terug met deze opmerking", "jurist", "", "Schrijf wat je opvalt")]
    [InlineData("Bewaar de opmerking", "jurist", " ", "Schrijf wat je opvalt")]
    public async Task What_is_missing_is_asked_for_and_what_was_typed_stays(string button, string name, string remark, string sentence)
    {
        await using var app = new TestApp(Database.Sqlite);
        var desk = await Desk.OfAsync(app);
        using var reader = await desk.ReaderAsync();

        await reader.PressAsync(button, ("naam", name), ("opmerking", remark));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, reader.Status);
        Assert.Contains(sentence, reader.Page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(name, reader.Page.QuerySelector("#naam")!.GetAttribute("value") ?? "");
    }

    [Theory, EachDatabase]
    public async Task A_text_that_changed_under_the_reader_is_read_again_and_the_remark_stays(Database database)
    {
        await using var app = new TestApp(database);
        var desk = await Desk.OfAsync(app, from: "bouwstenen/aanbod");
        using var reader = await desk.ReaderAsync();
        await desk.SaveAsync((await desk.TextAsync()).Replace("titel: Aanbod", "titel: Heel iets anders", StringComparison.Ordinal));

        await reader.PressAsync("Bevestig deze versie", ("naam", "jurist"), ("opmerking", "Mooi."));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, reader.Status);
        Assert.Contains("De tekst is net veranderd", reader.Shown(), StringComparison.Ordinal);
        Assert.Equal("Heel iets anders", reader.Heading());
        Assert.Equal("Mooi.", reader.Page.QuerySelector("#opmerking")!.TextContent);
        await reader.PressAsync("Bevestig deze versie");
        Assert.Equal("Dank je wel", reader.Heading());
    }

    [Theory, EachDatabase]
    public async Task A_new_version_after_confirmation_asks_for_a_new_one(Database database)
    {
        await using var app = new TestApp(database);
        var desk = await Desk.OfAsync(app, from: "bouwstenen/aanbod");
        await desk.ConfirmAsync();
        await desk.SaveAsync($"{await desk.TextAsync()}\nEen zin erbij.");
        await desk.Writer.OpenAsync($"{desk.Item}/publiceren");
        Assert.Contains("Laat eerst een tweede lezer deze versie bevestigen", desk.Writer.Shown(), StringComparison.Ordinal);

        await desk.ConfirmAsync();

        await desk.PublishAsync();
        Assert.Equal((HttpStatusCode.OK, "Aanbod"), (desk.Writer.Status, desk.Writer.Heading()));
    }

    [Theory, EachDatabase]
    public async Task A_link_dies_when_it_is_renewed_after_a_decision_and_after_thirty_days(Database database)
    {
        await using var app = new TestApp(database);
        var desk = await Desk.OfAsync(app);
        var first = await desk.AskAsync();
        using var reader = app.NewVisitor();
        await reader.OpenAsync(first);
        await reader.SendAsync(reader.Form());

        var second = await desk.AskAsync();
        await AssertDeadAsync(reader, first);
        await reader.OpenAsync(second);
        await reader.SendAsync(reader.Form());
        await reader.PressAsync("Bevestig deze versie", ("naam", "jurist"));
        await AssertDeadAsync(reader, second);

        var third = await desk.AskAsync();
        await reader.OpenAsync(third);
        await reader.SendAsync(reader.Form());
        app.Clock.Advance(TimeSpan.FromDays(30) - TimeSpan.FromSeconds(1));
        await reader.OpenAsync(PageOf(third));
        Assert.Equal(HttpStatusCode.OK, reader.Status);
        app.Clock.Advance(TimeSpan.FromSeconds(1));
        await AssertDeadAsync(reader, third);
    }

    [Theory, EachDatabase]
    public async Task Only_the_hash_of_the_readers_secret_is_stored(Database database)
    {
        await using var app = new TestApp(database);
        var desk = await Desk.OfAsync(app);
        var secret = (await desk.AskAsync()).Split('/')[^1];

        await using var db = app.OpenDb();
        Assert.Equal(Web.Security.Secret.Hash(secret), (await db.WrittenReviews.SingleAsync(Stop)).SecretHash);
    }

    private static async Task AssertDeadAsync(Visitor reader, string link)
    {
        foreach (var address in new[] { link, PageOf(link) })
        {
            await reader.OpenAsync(address);
            Assert.Equal(HttpStatusCode.NotFound, reader.Status);
        }
    }

    private static string PageOf(string link) => link[..link.IndexOf("/open/", StringComparison.Ordinal)];
}
