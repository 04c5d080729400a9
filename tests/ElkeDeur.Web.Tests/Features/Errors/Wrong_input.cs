using System.Net;
using AngleSharp.Dom;
using ElkeDeur.Web.Tests.Features.Sessions;
using ElkeDeur.Web.Tests.Features.Sessions.Play;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Tests.Features.Errors;

/// <summary>Wrong input and bad moments: a plain sentence that says what to do, and nothing typed lost.</summary>
public sealed class Wrong_input
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("s2_ontrafelen", "ask", "text", "Sec-Fetch-Site", "same-origin")]
    [InlineData("s3_afspraken", "agreement", "what", "Sec-Fetch-Site", "same-origin")]
    [InlineData("s3_afspraken", "agreement", "what", "Origin", "http://localhost")]
    public async Task A_form_that_came_too_late_to_be_trusted_is_refused_with_the_words_still_there(string phase, string command, string field, string header, string site)
    {
        await using var app = new TestApp(Database.Sqlite);
        using var round = await Round.StartAsync(app, ("Vragen", "ja"));
        await round.ToAsync(phase);
        await round.Team.OpenAsync(round.TeamPage);
        round.Team.Http.DefaultRequestHeaders.Add(header, site);

        await round.Team.SendAsync(round.Team.Form($"form[data-command={command}]"), ("__RequestVerificationToken", "oud"), (field, "Mijn lange tekst"));

        Assert.Equal((HttpStatusCode.BadRequest, "Dit formulier is verlopen"), (round.Team.Status, round.Team.Heading()));
        Assert.Contains("ververs de pagina", round.Team.Shown(), StringComparison.Ordinal);
        Assert.Contains("Mijn lange tekst", round.Team.Page.QuerySelector("[data-typed]")!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await round.StateAsync()).Questions);
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Origin", "http://localhost:81")]
    [InlineData("Origin", "null")]
    public async Task Another_site_cannot_put_words_on_our_pages(string header, string site)
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        await visitor.OpenAsync("/meedoen");
        visitor.Http.DefaultRequestHeaders.Add(header, site);

        await visitor.SendAsync(visitor.Form(), ("__RequestVerificationToken", ""), ("text", "Bel dit nummer"));

        Assert.Equal(HttpStatusCode.BadRequest, visitor.Status);
        Assert.DoesNotContain("Bel dit nummer", visitor.Everything(), StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_double_tap_counts_once(Database database)
    {
        await using var app = new TestApp(database);
        using var round = await Round.StartAsync(app);
        await round.ToAsync("s2_ontrafelen");
        var form = round.Narrator.Form("form[data-command=answer]");

        await round.Narrator.SendAsync(form, ("answer", "ja"));
        await round.Narrator.SendAsync(form, ("answer", "ja"));

        Assert.Equal((HttpStatusCode.OK, 1), (round.Narrator.Status, (await round.StateAsync()).Answers.Yes));
    }

    [Fact]
    public async Task A_command_in_the_wrong_phase_is_refused_with_a_sentence_and_keeps_what_was_typed()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var round = await Round.StartAsync(app, ("Vragen", "ja"));
        await round.ToAsync("s2_ontrafelen");
        await round.Team.OpenAsync(round.TeamPage);
        var question = round.Team.Form("form[data-command=ask]");
        await round.ToAsync("s2_oplossing");

        await round.Team.SendAsync(question, ("text", "Wist de wethouder het?"));

        Assert.Equal(HttpStatusCode.Conflict, round.Team.Status);
        Assert.Contains("Vragen stellen kan tijdens het ontrafelen.", round.Team.Page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Wist de wethouder het?", round.Team.Page.QuerySelector("[data-typed]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_agreement_comes_back_in_its_form_with_every_field()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var round = await Round.StartAsync(app);
        await round.ToAsync("s3_afspraken");
        await round.Team.OpenAsync(round.TeamPage);
        foreach (var visitor in new[] { round.Narrator, round.Team })
        {
            await visitor.SendAsync(visitor.Form("form[data-command=agreement]"), ("what", new string('x', 501)), ("holder", "Fatma"), ("due", "2027-01-15"), ("partner", "Bo"));

            Assert.Equal(HttpStatusCode.Conflict, visitor.Status);
            var form = visitor.Form("form[data-command=agreement]");
            Assert.Equal(["Fatma", "2027-01-15", "Bo"], new[] { "holder", "due", "partner" }.Select(n => form.QuerySelector($"[name={n}]")!.GetAttribute("value")));
            Assert.Equal(501, form.QuerySelector("[name=what]")!.TextContent.Trim().Length);
            Assert.Null(visitor.Page.QuerySelector("[data-typed]"));
        }
    }

    [Fact]
    public async Task A_question_of_ten_thousand_characters_is_refused_and_kept()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var round = await Round.StartAsync(app, ("Vragen", "ja"));
        await round.ToAsync("s2_ontrafelen");
        await round.Team.OpenAsync(round.TeamPage);

        await round.Team.SendAsync(round.Team.Form("form[data-command=ask]"), ("text", new string('w', 10_000)));

        Assert.Equal(HttpStatusCode.Conflict, round.Team.Status);
        Assert.Contains("10000 tekens", round.Team.Shown(), StringComparison.Ordinal);
        Assert.Equal(10_000, round.Team.Page.QuerySelector("#vraag")!.TextContent.Trim().Length);
    }

    [Theory, EachDatabase]
    public async Task Scripts_smileys_and_right_to_left_text_are_shown_as_they_were_typed(Database database)
    {
        await using var app = new TestApp(database);
        using var round = await Round.StartAsync(app);
        await round.ToAsync("s3_afspraken");
        const string name = "<script>alert(1)</script>", what = "Bel سارة 👩‍🦽 & “Zoë”";

        await round.DoAsync("agreement", "", ("what", what), ("holder", name), ("due", "2027-01-15"));
        await round.DoAsync("takeaway", "", ("text", "<img src=x onerror=alert(1)>"), ("who", name), ("block", "99"));
        await round.LookAsync();
        await round.Team.OpenAsync(round.Report);

        foreach (var visitor in new[] { round.Board, round.Team, round.Narrator })
        {
            Assert.Contains("Bel سارة 👩‍🦽 & “Zoë”", visitor.Shown(), StringComparison.Ordinal);
            Assert.Contains(name, visitor.Shown(), StringComparison.Ordinal);
            Assert.Empty(visitor.Page.QuerySelectorAll("main script, img[onerror]"));
        }
        await using var second = app.Another();
        Assert.NotNull(await round.Session.RoomAsync(second));
    }

    [Fact]
    public async Task Somebody_of_the_team_cannot_give_the_narrators_commands()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var round = await Round.StartAsync(app, ("Vragen", "ja"));
        await round.ToAsync("s2_ontrafelen");
        await round.Team.OpenAsync(round.TeamPage);
        var version = Round.VersionOf(round.Team);
        foreach (var command in new[] { "next", "back", "reveal", "mark", "announce", "answer", "close", "stop", "give-hint", "timer-start", "switch-case" })
        {
            await round.Team.SendAsync(round.Team.Form("form[data-command=ask]"), ("command", command), ("element", "e1"), ("answer", "ja"), ("minutes", "5"));
            Assert.Equal((command, HttpStatusCode.Conflict), (command, round.Team.Status));
            Assert.Contains("Alleen de verteller", round.Team.Shown(), StringComparison.Ordinal);
        }
        await round.Team.SendAsync(round.Team.Form("form[data-command=ask]"), ("command", "bestaat-niet"));
        Assert.Contains("Deze knop kennen we niet", round.Team.Shown(), StringComparison.Ordinal);
        Assert.Equal(version, Round.VersionOf(round.Team));
    }

    [Theory]
    [InlineData("0026-01-15")]
    [InlineData("na de zomer")]
    public async Task An_agreement_with_a_date_nobody_can_read_comes_back_with_every_field(string due)
    {
        await using var app = new TestApp(Database.Sqlite);
        using var round = await Round.StartAsync(app);
        await round.ToAsync("s3_afspraken");
        await round.Team.OpenAsync(round.TeamPage);
        foreach (var visitor in new[] { round.Narrator, round.Team })
        {
            await visitor.SendAsync(visitor.Form("form[data-command=agreement]"), ("what", "Samen bellen"), ("due", due));

            Assert.Equal(HttpStatusCode.Conflict, visitor.Status);
            Assert.Contains("Deze datum kunnen we niet lezen", visitor.Page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
            Assert.Equal((due, "Samen bellen"), (visitor.Page.QuerySelector("#due")!.GetAttribute("value"), visitor.Page.QuerySelector("#what")!.TextContent.Trim()));
        }
        Assert.Empty((await round.StateAsync()).Agreements);
    }

    [Fact]
    public async Task A_session_moved_to_a_later_day_can_be_joined_on_that_day()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var round = await Round.StartAsync(app);
        await round.Narrator.OpenAsync(round.Session.Narrator + "/instellen");
        await round.Narrator.SendAsync(round.Narrator.Form("form:has([name=Datum])"), ("Datum", app.Now.AddDays(50).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)), ("Tijd", "13:30"));
        app.Clock.Advance(TimeSpan.FromDays(51));

        using var late = await round.JoinAsync();

        Assert.Equal("deelnemer", late.Page.QuerySelector("main")!.GetAttribute("data-screen"));
        app.Clock.Advance(TimeSpan.FromDays(30));
        using var tooLate = await round.JoinAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, tooLate.Status);
        await using var db = app.OpenDb();
        var code = await db.JoinCodes.SingleAsync(Stop);
        Assert.Equal(TimeSpan.FromDays(90), code.FreeFrom - code.ValidUntil);
    }
}
