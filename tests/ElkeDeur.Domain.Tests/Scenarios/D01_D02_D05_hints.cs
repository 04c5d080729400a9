namespace ElkeDeur.Domain.Tests.Scenarios;

public sealed class D01_D02_D05_hints
{
    [Fact]
    public void D1_a_guess_offers_its_hint_and_moves_the_count()
    {
        var play = Play.Case(1).To(Phase.Unravel).Do(new Announce(), new TimerStart(15), new Answer(null, Reply.Yes)).Mark("e3");

        Assert.Equal((1, 7), (play.Board.Progress.Guessed, play.Board.Progress.Left));
        Assert.Equal(["h1"], play.Screen.Proposed.Select(h => h.Hint.Id));
        Assert.Equal(["Tekst van mystery."], play.Board.Questions);
    }

    [Fact]
    public void D1_a_hint_given_after_its_guess_is_recorded_as_guessed()
    {
        var play = Play.Case(1).To(Phase.Unravel).Mark("e3").Do(new GiveHint("h1"));

        Assert.Equal((HintStatus.Given, HintCause.Guessed), (play.State.HintOf("h1").Status, play.State.HintOf("h1").Cause));
        Assert.Equal(["Tekst van hint_h1."], play.Board.Hints.Select(h => h.Text));
        Assert.Empty(play.Screen.Proposed);
    }

    [Theory]
    [InlineData("e1", "h1a h1b")]
    [InlineData("", "h1a h1b")]
    [InlineData("e1 e2", "h1b")]
    [InlineData("e2 e4 e5 e6 e7", "h1a")]
    [InlineData("e1 e2 e4 e5 e6", "h1b")]
    [InlineData("e1 e2 e4 e5 e6 e7", "")]
    public void D2_the_hints_of_case_3_depend_on_what_is_open_when_the_element_is_marked(string guessed, string offered)
    {
        var play = Play.Case(3).To(Phase.Unravel).Mark(Words(guessed)).Mark("e3");

        Assert.Equal(Words(offered), play.Screen.Proposed.Where(h => h.Hint.ElementId == "e3").Select(h => h.Hint.Id));
    }

    [Fact]
    public void D2_both_hints_of_case_3_can_be_given_one_by_one()
    {
        var play = Play.Case(3).To(Phase.Unravel).Mark("e1", "e3").Do(new GiveHint("h1b"));
        Assert.Equal(["h1a"], play.Screen.Proposed.Select(h => h.Hint.Id));

        play.Do(new GiveHint("h1a"));
        Assert.Equal(["h1b", "h1a"], play.Live.Log.Select(e => e.Command).OfType<GiveHint>().Select(c => c.HintId));
    }

    [Fact]
    public void D2_marking_other_elements_later_does_not_change_what_was_offered()
    {
        var play = Play.Case(3).To(Phase.Unravel).Mark("e1", "e3", "e2");

        Assert.Equal(["h1a", "h1b"], play.Screen.Proposed.Select(h => h.Hint.Id));
    }

    [Fact]
    public void D5_when_stuck_the_hint_that_points_at_an_open_element_comes_first()
    {
        var stuck = Play.Case(2).To(Phase.Unravel).Do(new TimerStart(15)).Mark("e1").WaitMinutes(9).Screen.WhenStuck;

        Assert.Equal(["h2", "h1"], stuck.Select(h => h.Hint.Id));
        Assert.Equal((HintClass.Pointer, 0), (stuck[0].Hint.Class, stuck[0].GivesAway.Count));
    }

    [Fact]
    public void D5_an_early_hint_is_recorded_as_stuck_and_guesses_nothing()
    {
        var play = Play.Case(2).To(Phase.Unravel).Mark("e1").Do(new GiveHint("h2"));

        Assert.Equal(HintCause.Stuck, play.State.HintOf("h2").Cause);
        Assert.Equal(1, play.Board.Progress.Guessed);
    }

    [Fact]
    public void D5_an_element_guessed_after_its_early_hint_does_not_demand_it_again()
    {
        var play = Play.Case(2).To(Phase.Unravel).Mark("e1").Do(new GiveHint("h2"), new DeclineHint("h1")).Mark("e3");

        Assert.Empty(play.Screen.Proposed);
        Assert.Equal(HintCause.Stuck, play.State.HintOf("h2").Cause);
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
