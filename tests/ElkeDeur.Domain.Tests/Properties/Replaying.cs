using System.Text.Json;

namespace ElkeDeur.Domain.Tests.Properties;

public sealed class Replaying
{
    [Fact]
    public void Replaying_the_log_gives_the_same_state() => Law.Holds(200, row =>
    {
        var play = Game.Of(row).Run().Play;

        Same.Check(play.State, Session.Replay(play.Rules, play.Live.Log).State);
    });

    [Fact]
    public void Replaying_a_log_that_was_written_down_gives_the_same_state() => Law.Holds(120, row =>
    {
        var play = Game.Of(row).Run().Play;

        Same.Check(play.State, Session.Replay(play.Rules, play.Live.Log.Select(Written)).State);
    });

    [Fact]
    public void A_snapshot_that_was_written_down_is_the_same_state() => Law.Holds(120, row =>
    {
        var play = Game.Of(row).Run().Play;
        var read = JsonSerializer.Deserialize<PlayState>(Same.Text(play.State), PlayJson.Options)!;

        Same.Check(play.State, read);
        Same.Check(play.Board, BoardScreen.Of(play.Rules.Module, play.Mystery, read));
    });

    [Fact]
    public void A_session_goes_on_from_a_snapshot_and_its_log_as_if_nothing_happened() => Law.Holds(120, row =>
    {
        var game = Game.Of(row);
        game.Run(play => play.Reload(new(JsonSerializer.Deserialize<PlayState>(Same.Text(play.State), PlayJson.Options)!, [.. play.Live.Log.Select(Written)])));

        Same.Check(game.Play.State, Session.Replay(game.Play.Rules, game.Play.Live.Log).State);
    }, throws: 90);

    [Fact]
    public void The_log_is_numbered_without_gaps_and_the_version_is_its_length() => Law.Holds(100, row =>
    {
        var live = Game.Of(row).Run().Play.Live;

        Assert.Equal(Enumerable.Range(1, live.Version), live.Log.Select(e => e.Sequence));
        Assert.Equal(live.Version, live.Log.Select(e => e.CommandId).Distinct().Count());
    });

    private static Logged Written(Logged entry) => JsonSerializer.Deserialize<Logged>(Same.Text(entry), PlayJson.Options)!;
}
