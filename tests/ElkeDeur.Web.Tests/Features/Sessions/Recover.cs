using System.Net;
using ElkeDeur.Web.Security;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ElkeDeur.Web.Tests.Features.Sessions;

public sealed class Recover
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    [Theory, EachDatabase]
    public async Task The_four_words_open_the_narrators_screen_on_another_device(Database database)
    {
        await using var app = new TestApp(database);
        using var maker = app.NewVisitor();
        var session = await Prepared.ByAsync(maker);

        using var phone = await session.SecondNarratorAsync(app);

        Assert.EndsWith(session.Narrator, phone.Page.Url, StringComparison.Ordinal);
        Assert.Contains("Niet delen", phone.Heading(), StringComparison.Ordinal);
        await using var db = app.OpenDb();
        Assert.Equal(2, await db.NarratorDevices.CountAsync(d => d.SessionId == session.Id, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Capitals_and_commas_do_not_matter()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var maker = app.NewVisitor();
        using var phone = app.NewVisitor();
        var session = await Prepared.ByAsync(maker);

        await phone.OpenAsync($"{session.Narrator}/herstel");
        await phone.SendAsync(phone.Form(), ("woorden", "  " + session.Phrase.ToUpperInvariant().Replace(" ", ", ", StringComparison.Ordinal)));

        Assert.Equal(HttpStatusCode.OK, (await phone.OpenAsync(session.Narrator), phone.Status).Status);
    }

    [Fact]
    public async Task A_wrong_try_keeps_what_was_typed_and_makes_the_next_wrong_one_slower_while_the_right_one_never_waits()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var maker = app.NewVisitor();
        using var phone = app.NewVisitor();
        var session = await Prepared.ByAsync(maker);
        var brake = app.Services.GetRequiredService<GuessBrake>();
        var waits = new List<TimeSpan>();

        await phone.OpenAsync($"{session.Narrator}/herstel");
        for (var i = 0; i < 3; i++)
        {
            await phone.SendAsync(phone.Form(), ("woorden", "fiets lepel wolk brug"));
            waits.Add(brake.WaitAt($"herstel:{session.Id}", Longest));
        }

        Assert.Equal(HttpStatusCode.UnprocessableEntity, phone.Status);
        Assert.Equal("fiets lepel wolk brug", phone.Page.QuerySelector("#woorden")!.GetAttribute("value"));
        Assert.Equal(waits.Order(), waits);
        Assert.Equal(3, waits.Distinct().Count());
        await phone.SendAsync(phone.Form(), ("woorden", session.Phrase));
        Assert.EndsWith(session.Narrator, phone.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_floods_one_session_or_invented_ones_jams_no_other()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var maker = app.NewVisitor();
        using var flooder = app.NewVisitor();
        var (flooded, other) = (await Prepared.ByAsync(maker), await Prepared.ByAsync(maker));
        await flooder.OpenAsync($"{flooded.Narrator}/herstel");
        var invented = Enumerable.Range(0, 100).Select(i => TryAsync(flooder, $"/sessie/bcdfghjkmnpq{i}/verteller/herstel")).ToList();
        var tries = Enumerable.Range(0, 30).Select(_ => TryAsync(flooder, $"{flooded.Narrator}/herstel")).ToList();

        using var phone = await other.SecondNarratorAsync(app);

        Assert.EndsWith(other.Narrator, phone.Page.Url, StringComparison.Ordinal);
        Assert.Contains(await Task.WhenAll(tries), page => page.Contains("Wacht een paar tellen", StringComparison.Ordinal));
        Assert.DoesNotContain(await Task.WhenAll(invented), page => page.Contains("Wacht een paar tellen", StringComparison.Ordinal));
    }

    private static async Task<string> TryAsync(Visitor served, string address)
    {
        using var content = new FormUrlEncodedContent(
        [
            new("__RequestVerificationToken", served.Page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!),
            new("woorden", "fiets lepel wolk brug"),
        ]);
        using var answer = await served.Http.PostAsync(new Uri(address, UriKind.Relative), content, TestContext.Current.CancellationToken);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public void However_often_it_goes_wrong_the_wait_stays_below_half_a_minute()
    {
        var clock = new TestClock();
        var brake = new GuessBrake(clock);
        for (var i = 0; i < 100; i++) _ = brake.WrongAsync("herstel:s1", TimeSpan.FromMilliseconds(1));

        Assert.Equal(Longest, brake.WaitAt("herstel:s1", Longest));
    }

    [Fact]
    public async Task A_session_that_does_not_exist_answers_like_one_that_does()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var maker = app.NewVisitor();
        using var guesser = app.NewVisitor();
        var session = await Prepared.ByAsync(maker);

        await guesser.OpenAsync($"{session.Narrator}/herstel");
        await guesser.SendAsync(guesser.Form(), ("woorden", "fiets lepel wolk brug"));
        var known = (guesser.Status, guesser.Shown());
        await guesser.OpenAsync("/sessie/bcdfghjkmnpqrstv/verteller/herstel");
        await guesser.SendAsync(guesser.Form(), ("woorden", "fiets lepel wolk brug"));

        Assert.Equal(known, (guesser.Status, guesser.Shown()));
    }

    [Fact]
    public async Task The_other_narrators_screens_hear_of_the_new_device_at_once()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var maker = app.NewVisitor();
        var session = await Prepared.ByAsync(maker);
        using var stream = await maker.ListenAsync($"{session.Narrator}/stroom?versie=1");
        await stream.UntilAsync("event: presence");

        using var phone = await session.SecondNarratorAsync(app);

        Assert.NotNull(await stream.UntilAsync("event: look"));
        await maker.OpenAsync(session.Narrator);
        Assert.Equal(2, maker.Page.QuerySelectorAll("#wie .log li").Length);
    }

    [Theory, EachDatabase]
    public async Task Two_narrators_devices_stay_equal(Database database)
    {
        await using var app = new TestApp(database);
        using var maker = app.NewVisitor();
        var session = await Prepared.ByAsync(maker);
        using var phone = await session.SecondNarratorAsync(app);

        await phone.SendAsync(phone.Form("form[data-command=next]"));
        await maker.OpenAsync(session.Narrator);
        await maker.SendAsync(maker.Form("form[data-command=next]"));
        await phone.OpenAsync(session.Narrator);

        Assert.Equal("s1_mysterie", maker.Page.QuerySelector("main")!.GetAttribute("data-phase"));
        Assert.Equal("s1_mysterie", phone.Page.QuerySelector("main")!.GetAttribute("data-phase"));
    }

    [Fact]
    public async Task Nobody_becomes_narrator_without_the_words()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var maker = app.NewVisitor();
        using var other = app.NewVisitor();
        var session = await Prepared.ByAsync(maker);

        foreach (var page in new[] { "", "/uitnodigen", "/instellen", "/oefenen", "/afmelden", "/print", "/print/verteller", "/uitnodiging.ics", "/stroom" })
        {
            await other.OpenAsync(session.Narrator + page);
            Assert.Equal((page, HttpStatusCode.NotFound), (page, other.Status));
        }
    }
}
