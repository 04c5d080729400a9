using ElkeDeur.Domain.Mysteries.Play;
using ElkeDeur.Web.Content;
using ElkeDeur.Web.Features.Sessions;
using ElkeDeur.Web.Tests.Content;
using ElkeDeur.Web.Tests.Features.Sessions.Play;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace ElkeDeur.Web.Tests.Features.Sessions;

/// <summary>The narrator's buttons for the sound on the board.</summary>
public sealed class Sound
{
    [Fact]
    public async Task A_story_that_is_over_can_be_played_again_also_in_step_2()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var round = await Round.StartAsync(app);
        await round.ToAsync("s1_audio");
        await round.DoAsync("audio-start");
        Assert.Equal("Pauze", Button(round));
        app.Clock.Advance(TimeSpan.FromMinutes(10));

        await round.Narrator.OpenAsync(round.Session.Narrator);
        Assert.Equal("Speel opnieuw", Button(round));
        foreach (var phase in new[] { "s2_eerste_gedachten", "s2_ontrafelen" })
        {
            await round.ToAsync(phase);
            Assert.Equal("Speel opnieuw", Button(round));
            await round.DoAsync("audio-start");
            Assert.Equal((app.Now, TimeSpan.Zero), ((await round.StateAsync()).Sound.PlayingSince, (await round.StateAsync()).Sound.Position));
            await round.LookAsync();
            Assert.Equal("playing", round.Board.Page.QuerySelector("[data-audio]")!.GetAttribute("data-state"));
            app.Clock.Advance(TimeSpan.FromMinutes(10));
        }
    }

    [Fact]
    public async Task The_narrators_page_knows_when_the_story_will_be_over()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var round = await Round.StartAsync(app);
        var length = app.Services.GetRequiredService<MysteryShelf>().Times(await round.MysteryAsync()).Length!.Value;
        await round.ToAsync("s1_audio");

        await round.DoAsync("audio-start");

        var end = new DateTimeOffset(app.Now + length).ToUnixTimeMilliseconds();
        Assert.Equal($"{end}", round.Narrator.Page.QuerySelector("[data-look-at]")!.GetAttribute("data-look-at"));
    }

    [Theory]
    [InlineData("vanzelf", "voice file")]
    [InlineData("opname", "file voice")]
    [InlineData("stem", "voice file")]
    [InlineData("voorlezen", "")]
    public async Task The_board_tries_what_was_chosen_and_then_the_next_best(string chosen, string order)
    {
        await using var app = new TestApp(Database.Sqlite);
        using var round = await Round.StartAsync(app, ("Geluid", chosen));
        await round.ToAsync("s1_audio");
        await round.LookAsync();

        Assert.Equal(order, round.Board.Page.QuerySelector("[data-audio]")!.GetAttribute("data-sound"));
    }

    [Fact]
    public void A_recording_by_people_goes_before_a_voice()
    {
        using var content = new ContentCopy();
        Directory.CreateDirectory(content.At("sound"));
        File.WriteAllText(content.At($"sound/{Prepared.Case}.json"), """{"duurMs": 1000, "regels": [], "doorMensen": true}""");
        var shelf = MysteryShelf.Load(content.Root);

        Assert.Equal("file voice", SoundView.Of(shelf.FilesOf(shelf.Find(Prepared.Case)!), shelf.Find(Prepared.Case)!, new(), SoundChoice.Automatic).Sources);
    }

    private static string Button(Round round) => round.Narrator.Form("form[data-command^=audio]").QuerySelector("button")!.TextContent.Trim();
}
