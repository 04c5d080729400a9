namespace ElkeDeur.Domain.Tests.Scenarios;

public sealed class D10_two_narrator_devices
{
    private static Play Playing() => Play.Case(1).To(Phase.Unravel).Do(new TimerStart(15));

    [Fact]
    public void An_element_marked_on_both_counts_once()
    {
        var play = Playing().Mark("e1");

        Assert.Equal("Dit element is al geraden.", play.Refusal(new Mark("e1"), Play.SecondDevice));
        Assert.Equal(1, play.Board.Progress.Guessed);
    }

    [Fact]
    public void A_hint_given_on_one_is_given_on_both()
    {
        var play = Playing().Do(new GiveHint("h1"), Play.SecondDevice);

        Assert.Equal("Deze hint is al gegeven.", play.Refusal(new GiveHint("h1")));
        Assert.Equal(["h1"], play.Screen.Given.Select(h => h.Hint.Id));
    }

    [Fact]
    public void There_is_one_timer() =>
        Assert.Equal("De klok is al gestart.", Playing().Refusal(new TimerStart(15), Play.SecondDevice));

    [Fact]
    public void One_may_take_back_what_the_other_did()
    {
        var play = Playing().Mark("e1");

        Assert.Equal(0, play.Do(play.UndoOf<Mark>(), Play.SecondDevice).Board.Progress.Guessed);
    }

    [Fact]
    public void One_opens_and_the_other_marks_again_and_the_log_shows_both()
    {
        var play = Playing().Mark("e1").Do(new Unmark("e1")).Do(new Mark("e1"), Play.SecondDevice);

        Assert.Equal(1, play.Screen.Guessed);
        Assert.Equal(["Element 1 geraden", "Element 1 weer open", "Element 1 geraden"], play.Screen.Log.Take(3).Select(l => l.Text));
        Assert.Equal([Play.SecondDevice, Play.Narrator], play.Live.Log.TakeLast(2).Reverse().Select(e => e.By));
    }

    [Fact]
    public void A_command_that_arrives_twice_counts_once()
    {
        var play = Playing();
        var id = new Guid("0000000f-0000-0000-0000-000000000000");
        play.Try(new Answer(null, Reply.Yes), Play.Narrator, id);
        var version = play.Live.Version;

        var again = play.Try(new Answer(null, Reply.Yes), Play.SecondDevice, id);

        Assert.Equal((version, null, null), (play.Live.Version, again.Entry, again.Refusal));
        Assert.Equal(1, play.State.Answers.Yes);
    }
}
