using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Web.Tests.Hosting;

namespace ElkeDeur.Web.Tests.Features.Sessions.Play;

/// <summary>A scripted narrator plays each case to the end; board and team are looked at after every step.</summary>
public sealed class A_full_game
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("uitkering-onverwacht-gekort")]
    [InlineData("onbereikbare-dienstverlening")]
    [InlineData("escalatie-voorkomen-in-het-gezin")]
    [InlineData("aanvraag-traplift")]
    [InlineData("toeslagenschandaal")]
    [InlineData("samenwerking-opschalen")]
    public Task Goes_from_opening_to_agreements(string mystery) => PlayAsync(Database.Sqlite, mystery);

    [Theory, EachDatabase(Database.Postgres)]
    public Task Is_the_same_on_the_other_database(Database database) => PlayAsync(database, "samenwerking-opschalen");

    private static async Task PlayAsync(Database database, string id)
    {
        await using var app = new TestApp(database);
        using var round = await Round.StartAsync(app, ("Mystery", id), ("Vragen", "ja"), ("Plek", "Zaal 3"));
        var mystery = await round.MysteryAsync();
        await ListenAsync(round, mystery);
        await UnravelAsync(round, mystery);
        await RevealAsync(round, mystery);
        await ReflectAsync(round, mystery);
        await AgreeAsync(round);
        await CloseAsync(round, mystery);
    }

    private static async Task ListenAsync(Round round, Mystery mystery)
    {
        await LookAsync(round, mystery);
        Assert.Contains("Zaal 3", round.Team.Shown(), StringComparison.Ordinal);
        await StepAsync(round, mystery, "next");
        await StepAsync(round, mystery, "next");
        Assert.All(mystery.Questions, q => Assert.Contains(q, round.Board.Shown(), StringComparison.Ordinal));
        Assert.DoesNotContain(mystery.Audio.Lines[0].Text, round.Team.Everything(), StringComparison.Ordinal);
        await StepAsync(round, mystery, "next");
        Assert.Contains(mystery.Audio.Lines[^1].Text, round.Team.Shown(), StringComparison.Ordinal);
        await StepAsync(round, mystery, "audio-start");
        Assert.Equal("playing", round.Board.Page.QuerySelector("[data-audio]")!.GetAttribute("data-state"));
        await StepAsync(round, mystery, "audio-pause");
        await StepAsync(round, mystery, "next");
        await StepAsync(round, mystery, "next");
    }

    private static async Task UnravelAsync(Round round, Mystery mystery)
    {
        Assert.Equal("s2_ontrafelen", Round.PhaseOf(round.Board));
        await StepAsync(round, mystery, "timer-start");
        await StepAsync(round, mystery, "announce");
        Assert.Contains($"0 van {mystery.Elements.Count}", round.Board.Shown(), StringComparison.Ordinal);
        foreach (var answer in new[] { "ja", "nee", "niet_relevant" }) await StepAsync(round, mystery, "answer", "", ("answer", answer));
        await AskAsync(round, mystery);
        foreach (var element in mystery.Elements) await GuessAsync(round, mystery, element);
        while (round.Narrator.Page.QuerySelector("#vastgelopen form[data-command=give-hint]") is { } open)
            await HintAsync(round, mystery, open.GetAttribute("data-hint")!);
        Assert.Contains("Alle deuren zijn open", round.Board.Shown(), StringComparison.Ordinal);
        Assert.Contains("Opgelost!", round.Narrator.Shown(), StringComparison.Ordinal);
    }

    private static async Task AskAsync(Round round, Mystery mystery)
    {
        await round.Team.SendAsync(round.Team.Form("form[data-command=ask]"), ("text", "Had de buurvrouw iets gezegd?"));
        Assert.Contains("wacht op antwoord", round.Team.Shown(), StringComparison.Ordinal);
        await round.Narrator.OpenAsync(round.Session.Narrator);
        await StepAsync(round, mystery, "answer", "[data-question]", ("answer", "nee"));
        Assert.Contains("Had de buurvrouw iets gezegd?", round.Team.Shown(), StringComparison.Ordinal);
    }

    private static async Task GuessAsync(Round round, Mystery mystery, Domain.Mysteries.Element element)
    {
        if (!element.HasOptions) await StepAsync(round, mystery, "mark", $"[data-element={element.Id}]");
        foreach (var option in element.Options)
        {
            await StepAsync(round, mystery, "mark-option", $"[data-element={element.Id}][data-option={option.Id}]");
            Assert.Equal((await round.StateAsync()).IsGuessed(element), round.Team.Shown().Contains(option.Text, StringComparison.Ordinal));
        }
        Assert.Contains(element.Text, round.Board.Shown(), StringComparison.Ordinal);
        Assert.Contains($"{element.Number} van {mystery.Elements.Count}", round.Team.Shown(), StringComparison.Ordinal);
        while (round.Narrator.Page.QuerySelector(".propose form[data-command=give-hint]") is { } proposed)
            await HintAsync(round, mystery, proposed.GetAttribute("data-hint")!);
    }

    private static async Task HintAsync(Round round, Mystery mystery, string id)
    {
        Assert.DoesNotContain(mystery.Hint(id).Text, round.Board.Everything(), StringComparison.Ordinal);
        await StepAsync(round, mystery, "give-hint", $"[data-hint={id}]");
        Assert.Contains(mystery.Hint(id).Text, round.Board.Shown(), StringComparison.Ordinal);
        Assert.Contains(mystery.Hint(id).Text, round.Team.Shown(), StringComparison.Ordinal);
    }

    private static async Task RevealAsync(Round round, Mystery mystery)
    {
        await StepAsync(round, mystery, "reveal");
        Assert.All(mystery.Solution.Paragraphs, p => Assert.Contains(p.Spoken, round.Board.Shown(), StringComparison.Ordinal));
        await StepAsync(round, mystery, "hide-solution");
        Assert.DoesNotContain(mystery.Solution.Paragraphs[0].Spoken, round.Team.Everything(), StringComparison.Ordinal);
        await StepAsync(round, mystery, "show-solution");
        Assert.Contains(mystery.Solution.Paragraphs[0].Spoken, round.Team.Shown(), StringComparison.Ordinal);
        await StepAsync(round, mystery, "next");
    }

    private static async Task ReflectAsync(Round round, Mystery mystery)
    {
        var questions = round.Narrator.Page.QuerySelectorAll("form[data-command=question-show]").Select(f => f.GetAttribute("data-question")!).ToList();
        Assert.Equal(5 + mystery.CaseQuestions.Count, questions.Count);
        foreach (var id in questions)
        {
            await StepAsync(round, mystery, "question-show", $"[data-question={id}]");
            if (mystery.CaseQuestions.FirstOrDefault(q => q.Id == id) is { } own) Assert.Contains(own.Parts[0], round.Board.Shown(), StringComparison.Ordinal);
            await StepAsync(round, mystery, id == questions[0] ? "question-skip" : "question-done", $"[data-question={id}]");
        }
        await StepAsync(round, mystery, "next");
    }

    private static async Task AgreeAsync(Round round)
    {
        await round.DoAsync("agreement", "", ("what", "Elke week bellen"), ("holder", "Fatma"), ("due", "2027-01-15"), ("partner", "=HYPERLINK(\"x\")"));
        await round.DoAsync("takeaway", "", ("text", "Eerder doorvragen"), ("who", "Joris"), ("block", "Treatment"));
        await round.Team.OpenAsync(round.TeamPage);
        await round.Team.SendAsync(round.Team.Form("form[data-command=agreement]"), ("what", "Koffie bij de balie"));
        await round.Narrator.OpenAsync(round.Session.Narrator);
        await round.LookAsync();
        Assert.Contains("Elke week bellen", round.Board.Shown(), StringComparison.Ordinal);
        Assert.Contains("Koffie bij de balie", round.Board.Shown(), StringComparison.Ordinal);
        Assert.Contains("Eerder doorvragen", round.Board.Shown(), StringComparison.Ordinal);
    }

    private static async Task CloseAsync(Round round, Mystery mystery)
    {
        await StepAsync(round, mystery, "close");
        Assert.Contains("Dank voor het meedenken", round.Board.Shown(), StringComparison.Ordinal);
        foreach (var reader in new[] { round.Narrator, round.Team })
        {
            await reader.OpenAsync(round.Report);
            Assert.Equal(HttpStatusCode.OK, reader.Status);
            Assert.Contains($"{mystery.Elements.Count} van {mystery.Elements.Count}", reader.Shown(), StringComparison.Ordinal);
            Assert.Contains("Elke week bellen", reader.Shown(), StringComparison.Ordinal);
            Assert.DoesNotContain("buurvrouw iets gezegd", reader.Everything(), StringComparison.Ordinal);
        }
        var csv = await round.Team.Http.GetStringAsync(new Uri(round.Report + "?handler=csv", UriKind.Relative), Stop);
        Assert.Contains("'=HYPERLINK", csv, StringComparison.Ordinal);
        var json = JsonDocument.Parse(await round.Team.Http.GetStringAsync(new Uri(round.Report + "?handler=json", UriKind.Relative), Stop));
        Assert.Equal(2, json.RootElement.GetProperty("afspraken").GetArrayLength());
        Assert.Equal(mystery.Hints.Count, json.RootElement.GetProperty("verslag").GetProperty("hints").GetArrayLength());
    }

    private static async Task StepAsync(Round round, Mystery mystery, string command, string which = "", params (string, string)[] typed)
    {
        await round.DoAsync(command, which, typed);
        await LookAsync(round, mystery);
    }

    private static async Task LookAsync(Round round, Mystery mystery)
    {
        await round.LookAsync();
        var state = await round.StateAsync();
        Secrets.AssertKept(round.Board, mystery, state);
        Secrets.AssertKept(round.Team, mystery, state);
    }
}
