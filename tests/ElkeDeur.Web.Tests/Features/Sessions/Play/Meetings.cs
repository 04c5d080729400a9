using System.Net;
using AngleSharp.Dom;
using ElkeDeur.Domain.Mysteries.Play;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ElkeDeur.Web.Tests.Features.Sessions.Play;

/// <summary>Scenarios D3 and D9 to D15, as they come over the line.</summary>
public sealed class Meetings
{
    private const string Unravelling = "s2_ontrafelen";

    [Fact]
    public async Task D3_What_was_named_of_an_open_element_reaches_no_shared_screen()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var round = await Round.StartAsync(app, ("Mystery", "toeslagenschandaal"));
        await round.ToAsync(Unravelling);
        var options = (await round.MysteryAsync()).Elements.Single(e => e.HasOptions).Options;
        foreach (var (option, number) in options.Take(6).Select((o, i) => (o, i + 1)))
        {
            await round.DoAsync("mark-option", $"[data-option={option.Id}]");
            await round.LookAsync();
            Assert.Equal(number == 6, round.Board.Everything().Contains(options[0].Text, StringComparison.Ordinal));
            Assert.Equal(number == 6, round.Team.Everything().Contains(options[0].Text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task D9_After_four_minutes_asleep_the_narrator_sees_the_same_marks_and_the_clock_that_ran_on()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var round = await Round.StartAsync(app);
        await round.ToAsync(Unravelling);
        await round.DoAsync("timer-start", "", ("minutes", "10"));
        foreach (var element in (await round.MysteryAsync()).Elements.Take(3)) await round.DoAsync("mark", $"[data-element={element.Id}]");
        await round.DoAsync("give-hint");
        var before = await round.StateAsync();

        app.Clock.Advance(TimeSpan.FromMinutes(4));
        await round.Narrator.OpenAsync(round.Session.Narrator);

        Assert.Same(before, await round.StateAsync());
        Assert.Equal(3, round.Narrator.Page.QuerySelectorAll(".tick[aria-pressed=true]").Length);
        Assert.Equal(TimeSpan.FromMinutes(6), before.Timer.Left(app.Now));
        Assert.Empty(round.Narrator.Page.QuerySelectorAll("form[data-command=undo]"));
        Assert.DoesNotContain((await round.MysteryAsync()).Elements[0].Text, round.Narrator.Page.Title!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task D7_The_narrator_shortens_the_reflection()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var round = await Round.StartAsync(app);
        await round.ToAsync("s3_reflectie");
        await round.DoAsync("timer-start");
        await round.DoAsync("timer-shorten");

        Assert.Equal(TimeSpan.FromMinutes(10), (await round.StateAsync()).Timer.Left(app.Now));
    }

    [Theory, EachDatabase]
    public async Task D10_Marked_on_two_devices_at_once_it_counts_once(Database database)
    {
        await using var app = new TestApp(database);
        using var round = await Round.StartAsync(app);
        await round.ToAsync(Unravelling);
        using var phone = await round.Session.SecondNarratorAsync(app);
        var element = (await round.MysteryAsync()).Elements[0].Id;

        await Task.WhenAll(
            round.Narrator.SendAsync(round.Narrator.Form($"form[data-element={element}]")),
            phone.SendAsync(phone.Form($"form[data-element={element}]")));

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.Conflict], new[] { round.Narrator.Status, phone.Status }.Order());
        await round.Narrator.OpenAsync(round.Session.Narrator);
        await phone.OpenAsync(round.Session.Narrator);
        Assert.Equal(Round.VersionOf(round.Narrator), Round.VersionOf(phone));
        Assert.Single((await round.StateAsync()).Elements);
    }

    [Fact]
    public async Task D11_A_late_joiner_sees_what_the_team_sees_and_disturbs_nothing()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var round = await Round.StartAsync(app, ("Mystery", "onbereikbare-dienstverlening"));
        await round.ToAsync(Unravelling);
        await round.DoAsync("timer-start");
        var mystery = await round.MysteryAsync();
        foreach (var element in mystery.Elements.Take(3)) await round.DoAsync("mark", $"[data-element={element.Id}]");
        await round.DoAsync("give-hint", $"[data-hint={mystery.Hints[0].Id}]");
        app.Clock.Advance(TimeSpan.FromMinutes(8));
        await round.LookAsync();
        var before = await round.StateAsync();

        using var late = await round.JoinAsync();

        Assert.Equal(round.Team.Shown(), late.Shown());
        Assert.Contains(mystery.Elements[2].Text, late.Shown(), StringComparison.Ordinal);
        Assert.Contains(mystery.Hints[0].Text, late.Shown(), StringComparison.Ordinal);
        Assert.True(late.Page.QuerySelector("audio.replay")!.HasAttribute("muted"));
        Secrets.AssertKept(late, mystery, before);
        Assert.Same(before, await round.StateAsync());
    }

    [Fact]
    public async Task D12_The_boards_title_address_and_page_hold_no_secret_in_any_phase()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var round = await Round.StartAsync(app);
        var mystery = await round.MysteryAsync();
        foreach (var phase in new[] { "s1_inleiding", "s1_mysterie", "s1_audio", "s2_eerste_gedachten", Unravelling })
        {
            await round.ToAsync(phase);
            await round.LookAsync();
            Secrets.AssertKept(round.Board, mystery, await round.StateAsync());
            Assert.StartsWith("Bord", round.Board.Page.Title, StringComparison.Ordinal);
            Assert.Contains("Niet delen", round.Narrator.Heading(), StringComparison.Ordinal);
        }
        using var narratorOnBoard = app.NewVisitor();
        await narratorOnBoard.OpenAsync(round.Session.BoardPath);
        await narratorOnBoard.SendAsync(narratorOnBoard.Form());
        await narratorOnBoard.OpenAsync(round.Session.Narrator);
        Assert.Equal(HttpStatusCode.NotFound, narratorOnBoard.Status);
    }

    [Fact]
    public async Task D13_Who_listens_alone_gets_the_story_without_answers_and_the_solution_only_after_asking()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        var mystery = app.Services.GetRequiredService<MysteryRules>().CaseOf(new() { MysteryId = "samenwerking-opschalen" });
        await visitor.OpenAsync("/mysteries/samenwerking-opschalen/luister");
        Assert.All(mystery.Elements, e => Assert.DoesNotContain(e.Text, visitor.Everything(), StringComparison.Ordinal));
        Assert.Empty(visitor.Page.QuerySelectorAll("[data-command], [data-ends-at]"));
        Assert.NotNull(visitor.Page.QuerySelector("audio"));

        await visitor.OpenAsync("/mysteries/samenwerking-opschalen/oplossing");
        Assert.All(mystery.Solution.Paragraphs, p => Assert.DoesNotContain(p.Spoken, visitor.Everything(), StringComparison.Ordinal));
        await visitor.SendAsync(visitor.Form());

        Assert.All(mystery.Solution.Paragraphs, p => Assert.Contains(p.Spoken, visitor.Shown(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("1", HttpStatusCode.UnprocessableEntity, "Luister alleen")]
    [InlineData("2", HttpStatusCode.OK, "met 3 tot 6 mensen")]
    [InlineData("12", HttpStatusCode.OK, "Splits")]
    public async Task D14_The_size_of_the_group_gets_advice(string people, HttpStatusCode status, string advice)
    {
        await using var app = new TestApp(Database.Sqlite);
        using var maker = app.NewVisitor();
        await maker.OpenAsync("/voorbereiden");
        var page = await maker.SendAsync(maker.Form(), ("Mystery", Prepared.Case), ("Aantal", people));
        Assert.Equal(status, maker.Status);
        if (status == HttpStatusCode.OK) await maker.OpenAsync($"/sessie/{page.Url.Split('/')[4]}/verteller");
        Assert.Contains(advice, maker.Shown(), StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task D14_Two_sessions_of_one_case_do_not_influence_each_other(Database database)
    {
        await using var app = new TestApp(database);
        using var one = await Round.StartAsync(app);
        using var other = await Round.StartAsync(app);
        await one.ToAsync(Unravelling);
        await other.ToAsync("s1_mysterie");
        await one.DoAsync("mark");
        await one.LookAsync();
        await other.LookAsync();

        Assert.Equal(("s1_mysterie", 0), (Round.PhaseOf(other.Board), (await other.StateAsync()).Elements.Count));
        Assert.NotEqual((await one.RoomAsync()).Code, (await other.RoomAsync()).Code);
        await one.Team.OpenAsync(other.TeamPage);
        Assert.Equal(HttpStatusCode.NotFound, one.Team.Status);
    }

    [Theory, EachDatabase]
    public async Task D15_It_may_close_with_nothing_written_down(Database database)
    {
        await using var app = new TestApp(database);
        using var round = await Round.StartAsync(app);
        await round.ToAsync("s2_oplossing");
        await round.LookAsync();
        Assert.DoesNotContain((await round.MysteryAsync()).CaseQuestions[0].Parts[0], round.Board.Everything(), StringComparison.Ordinal);
        await round.ToAsync("s3_afspraken");
        Assert.NotNull(round.Narrator.Page.QuerySelector("a[href^='/handreiking']"));

        await round.DoAsync("close");
        await round.Team.OpenAsync(round.Report);

        Assert.Contains("geen afspraken genoteerd", round.Team.Shown(), StringComparison.Ordinal);
        Assert.Contains("geen gegevens van echte inwoners", round.Team.Shown(), StringComparison.Ordinal);
        await using var db = app.OpenDb();
        Assert.NotNull((await db.Sessions.SingleAsync(TestContext.Current.CancellationToken)).ClosedAt);
    }

    [Theory, EachDatabase]
    public async Task A_typed_question_that_the_narrator_takes_back_is_gone_from_screens_and_log_at_once(Database database)
    {
        await using var app = new TestApp(database);
        using var round = await Round.StartAsync(app, ("Vragen", "ja"));
        await round.ToAsync(Unravelling);
        await round.DoAsync("mark");
        await round.Team.OpenAsync(round.TeamPage);
        await round.Team.SendAsync(round.Team.Form("form[data-command=ask]"), ("text", "Kanarievraag?"));
        await round.Narrator.OpenAsync(round.Session.Narrator);
        Assert.Contains("geraden", round.Narrator.Page.QuerySelector(".tools form[data-command=undo] button")!.GetAttribute("aria-label"), StringComparison.Ordinal);

        await round.DoAsync("undo", ":is(.log li:first-child form)");

        await round.LookAsync();
        foreach (var screen in new[] { round.Narrator, round.Board, round.Team })
            Assert.DoesNotContain("Kanarievraag", screen.Everything(), StringComparison.Ordinal);
        Assert.DoesNotContain((await round.RoomAsync()).Live.Log, e => e.Command.ToString().Contains("Kanarievraag", StringComparison.Ordinal));
        await using var db = app.OpenDb();
        Assert.DoesNotContain(await db.SessionEntries.Select(e => e.CommandJson).ToListAsync(TestContext.Current.CancellationToken), json => json.Contains("Kanarievraag", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_words_of_a_typed_question_are_gone_after_closing_unless_the_narrator_keeps_them()
    {
        await using var app = new TestApp(Database.Sqlite);
        foreach (var keep in new[] { false, true })
        {
            using var round = await Round.StartAsync(app, ("Vragen", "ja"));
            await round.ToAsync(Unravelling);
            await round.Team.OpenAsync(round.TeamPage);
            await round.Team.SendAsync(round.Team.Form("form[data-command=ask]"), ("text", "Kanarievraag?"));
            await round.ToAsync("s3_afspraken");
            await round.DoAsync("close", "", keep ? [("keep", "ja")] : []);

            await using var db = app.OpenDb();
            var stored = await db.SessionEntries.Where(e => e.SessionId == round.Session.Id).Select(e => e.CommandJson).ToListAsync(TestContext.Current.CancellationToken);
            Assert.Equal(keep, stored.Any(json => json.Contains("Kanarievraag", StringComparison.Ordinal)));
            await round.Team.OpenAsync(round.Report);
            Assert.Equal(keep, round.Team.Shown().Contains("Kanarievraag", StringComparison.Ordinal));
        }
    }
}
