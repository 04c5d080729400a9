using AngleSharp.Dom;
using ElkeDeur.Web.Content;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace ElkeDeur.Web.Tests.Features.Sessions.Play;

/// <summary>What the module asks to be on the team's screens (A3, A17, A19), on the board and on everybody's own device.</summary>
public sealed class What_the_team_reads
{
    [Fact]
    public async Task Step_2_begins_with_the_disclaimer()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var round = await Round.StartAsync(app);
        await round.ToAsync("s2_eerste_gedachten");
        await round.LookAsync();

        var module = app.Services.GetRequiredService<MysteryShelf>().Module;
        Assert.All(TeamOf(round), screen => Assert.Contains(module.Disclaimer, screen.Shown(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_case_closes_with_one_open_question_and_the_way_to_the_guide()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var round = await Round.StartAsync(app);
        var module = app.Services.GetRequiredService<MysteryShelf>().Module;
        await round.ToAsync("s3_reflectie");
        await round.LookAsync();
        Assert.All(TeamOf(round), screen => Assert.DoesNotContain(module.LastQuestion, screen.Everything(), StringComparison.Ordinal));

        await round.ToAsync("s3_afspraken");
        await round.LookAsync();

        Assert.All(TeamOf(round), screen =>
        {
            Assert.Contains(module.LastQuestion, screen.Shown(), StringComparison.Ordinal);
            Assert.Contains(module.Guide.Title, screen.Page.QuerySelector($"main a[href='{module.Guide.Url}']")!.TextContent, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task What_was_named_stands_behind_the_found_element_as_a_sentence_of_its_own()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var round = await Round.StartAsync(app, ("Mystery", "escalatie-voorkomen-in-het-gezin"));
        await round.ToAsync("s2_ontrafelen");
        await round.DoAsync("mark-option", "[data-option=o2]");
        await round.LookAsync();

        Assert.All(TeamOf(round), screen =>
        {
            var words = screen.Page.QuerySelector(".found li")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            Assert.Equal("De kinderen krijgen eigen hulp. Genoemd: buddy", string.Join(' ', words));
        });
    }

    [Fact]
    public async Task The_clock_starts_with_the_minutes_of_the_module()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var round = await Round.StartAsync(app);
        var minutes = app.Services.GetRequiredService<MysteryShelf>().Module.Minutes;
        await round.ToAsync("s1_inleiding");
        await round.LookAsync();
        Assert.Equal(
            [$"{minutes.Step1} minuten", $"{minutes.Step2} minuten", $"{minutes.Step3} minuten"],
            round.Board.Page.QuerySelectorAll(".board__cards .soft").Select(line => line.TextContent));

        await round.ToAsync("s3_reflectie");
        Assert.Contains($"Start de klok: {minutes.Step3} min", round.Narrator.Shown(), StringComparison.Ordinal);
        await round.DoAsync("timer-start");
        Assert.Equal($"{minutes.Step3 * 60_000}", round.Narrator.Page.QuerySelector("[data-total]")!.GetAttribute("data-total"));
    }

    private static Visitor[] TeamOf(Round round) => [round.Board, round.Team];
}
