using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Tests.Features.Sessions;

public sealed class Prepare
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_box_that_is_not_ticked_is_off(bool ticked)
    {
        await using var app = new TestApp(Database.Sqlite);
        using var maker = app.NewVisitor();
        await maker.OpenAsync("/voorbereiden");
        foreach (var box in new[] { "Lijst", "Vorm", "Vragen" }) maker.Form().Tick(box, ticked);

        var page = await maker.SendAsync(maker.Form(), ("Mystery", Prepared.Case));

        await maker.OpenAsync($"/sessie/{page.Url.Split('/')[4]}/verteller/instellen");
        Assert.All(maker.Page.QuerySelectorAll("main input[type=checkbox]"), box => Assert.Equal(ticked, box.HasAttribute("checked")));
    }

    [Fact]
    public async Task What_is_found_is_on_the_board_unless_somebody_chooses_otherwise()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var maker = app.NewVisitor();

        await maker.OpenAsync("/voorbereiden");

        Assert.Equal(["Lijst"], maker.Page.QuerySelectorAll("main input[type=checkbox][checked]").Select(box => box.GetAttribute("name")));
    }

    [Theory]
    [InlineData("", "13:30", "Datum", "Vul ook een datum in")]
    [InlineData("2036-12-03", "", "Tijd", "Vul ook een tijd in")]
    [InlineData("2036-12-03", "straks", "Tijd", "Deze tijd kunnen we niet lezen")]
    [InlineData("0036-12-03", "13:30", "Datum", "Deze datum kunnen we niet lezen")]
    [InlineData("volgende week", "13:30", "Datum", "Deze datum kunnen we niet lezen")]
    [InlineData("2021-12-03", "13:30", "Datum", "Deze dag is voorbij")]
    [InlineData("2036-03-30", "02:30", "Tijd", "Deze tijd bestaat die dag niet")]
    public async Task A_moment_that_cannot_be_is_named_and_nothing_typed_is_lost(string date, string time, string field, string sentence)
    {
        await using var app = new TestApp(Database.Sqlite);
        using var maker = app.NewVisitor();
        await maker.OpenAsync("/voorbereiden");

        await maker.SendAsync(maker.Form(), ("Mystery", Prepared.Case), ("Datum", date), ("Tijd", time), ("Plek", "Zaal 1"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, maker.Status);
        var link = Assert.Single(maker.Page.QuerySelectorAll(".errors a"));
        Assert.Equal($"#{field}", link.GetAttribute("href"));
        Assert.StartsWith(sentence, link.TextContent, StringComparison.Ordinal);
        Assert.Equal([date, time, "Zaal 1"], new[] { "Datum", "Tijd", "Plek" }.Select(id => maker.Page.QuerySelector($"#{id}")!.GetAttribute("value") ?? ""));
    }

    [Fact]
    public async Task A_date_may_be_typed_as_people_write_it()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var maker = app.NewVisitor();

        var session = await Prepared.ByAsync(maker, ("Datum", "3 december 2036"), ("Tijd", "13.30"));

        Assert.Equal(new DateTime(2036, 12, 3, 12, 30, 0, DateTimeKind.Utc), (await session.RoomAsync(app)).Live.State.Settings.PlannedFor);
    }

    [Fact]
    public async Task Who_plays_after_the_date_can_still_change_the_other_things()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var maker = app.NewVisitor();
        var session = await Prepared.ByAsync(maker, ("Datum", app.Now.AddDays(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("Tijd", "13:30"));
        app.Clock.Advance(TimeSpan.FromDays(3));

        await maker.OpenAsync($"{session.Narrator}/instellen");
        await maker.SendAsync(maker.Form(), ("Plek", "Zaal 2"));

        Assert.Equal("Zaal 2", (await session.RoomAsync(app)).Live.State.Settings.Place);
    }

    [Fact]
    public async Task A_forgotten_choice_is_told_at_the_choices()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var maker = app.NewVisitor();
        await maker.OpenAsync("/voorbereiden");

        await maker.SendAsync(maker.Form("form[data-command=prepare]"));

        var choice = maker.Page.QuerySelector(maker.Page.QuerySelector(".errors a")!.GetAttribute("href")!)!;
        Assert.Equal("radio", choice.GetAttribute("type"));
        var told = choice.Closest("fieldset")!.GetAttribute("aria-describedby");
        Assert.Equal("Kies een mysterie.", maker.Page.GetElementById(told!)!.TextContent);
    }

    [Theory, EachDatabase]
    public async Task A_refused_preparation_leaves_nothing_behind(Database database)
    {
        await using var app = new TestApp(database);
        using var maker = app.NewVisitor();
        await maker.OpenAsync("/voorbereiden");

        await maker.SendAsync(maker.Form(), ("Mystery", "bestaat-niet"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, maker.Status);
        await using var db = app.OpenDb();
        Assert.False(await db.Workspaces.AnyAsync(TestContext.Current.CancellationToken));
    }
}
