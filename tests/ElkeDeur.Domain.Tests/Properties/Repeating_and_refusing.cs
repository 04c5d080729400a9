namespace ElkeDeur.Domain.Tests.Properties;

public sealed class Repeating_and_refusing
{
    private static readonly Actor[] Everybody =
    [
        Play.Narrator, Play.SecondDevice, Play.Anna, Play.Bram, Play.PracticeTeam,
        new(Role.Visitor), new(Role.Organiser, "w1"), new(Role.System),
    ];

    [Fact]
    public void A_repeated_command_id_changes_nothing() => Law.Holds(150, row =>
    {
        var play = Game.Of(row).Run().Play;
        var before = play.Live;
        foreach (var entry in before.Log)
            foreach (var command in new[] { entry.Command, new Next() })
                Assert.Equal((null, null), Outcome(play.Try(command, entry.By, entry.CommandId)));

        Assert.Same(before, play.Live);
    });

    [Fact]
    public void A_refused_command_changes_nothing_and_says_why() => Law.Holds(300, row =>
    {
        var game = Game.Of(row);
        game.Play.Do(new Prepare("casus-1", new()));
        while (!game.Over)
        {
            var before = game.Play.Live;
            if (game.Try(Everybody) is not { } decision) continue;
            if (decision.Refusal is { } sentence) AssertRefused(before, decision, sentence);
            else Assert.Equal(before.Version + 1, game.Play.Live.Version);
        }
    });

    [Fact]
    public void Nobody_but_a_narrator_moves_the_game() => Law.Holds(150, row =>
    {
        var game = Game.Of(row).Run();
        var others = game.Play.Live.Log.Where(e => e.By.Role != Role.Narrator);

        Assert.All(others, e => Assert.True(e.Command is Ask or TakeawayNote or AgreementNote or Undo, $"{e.By}: {e.Command}"));
    });

    private static void AssertRefused(Session before, Decision decision, string sentence)
    {
        Assert.Same(before, decision.Live);
        Assert.Null(decision.Entry);
        Assert.Matches(@"^\p{Lu}[^\n]+[.?]$", sentence);
    }

    private static (object?, object?) Outcome(Decision decision) => (decision.Entry, decision.Refusal);
}
