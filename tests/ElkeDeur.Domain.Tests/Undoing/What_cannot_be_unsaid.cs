namespace ElkeDeur.Domain.Tests.Undoing;

public sealed class What_cannot_be_unsaid
{
    private static Play Unravelling() => Play.Case(1).To(Phase.Unravel);

    [Fact]
    public void A_hint_taken_back_is_hidden_and_recorded_as_given_and_withdrawn()
    {
        var play = Unravelling().Do(new GiveHint("h1")).TakeBack<GiveHint>();

        Assert.Empty(play.Board.Hints);
        Assert.Equal((HintStatus.NotGiven, true), (play.State.HintOf("h1").Status, play.State.HintOf("h1").Withdrawn));
        Assert.Contains("h1", play.Screen.WhenStuck.Select(h => h.Hint.Id));
    }

    [Fact]
    public void A_hint_that_was_proposed_is_proposed_again()
    {
        var play = Unravelling().Mark("e3").Do(new GiveHint("h1")).TakeBack<GiveHint>();

        Assert.Equal((HintStatus.Proposed, true), (play.State.HintOf("h1").Status, play.State.HintOf("h1").Withdrawn));
    }

    [Fact]
    public void A_withdrawn_hint_can_be_given_again_and_the_record_stays()
    {
        var play = Unravelling().Do(new GiveHint("h1")).TakeBack<GiveHint>().Do(new GiveHint("h1"));

        Assert.Equal((HintStatus.Given, true), (play.State.HintOf("h1").Status, play.State.HintOf("h1").Withdrawn));
        Assert.Single(play.Board.Hints);
    }

    [Fact]
    public void The_record_survives_other_undos() =>
        Assert.True(Unravelling().Do(new GiveHint("h1")).TakeBack<GiveHint>().Mark("e1").TakeBack<Mark>().State.HintOf("h1").Withdrawn);

    [Fact]
    public void Unmarking_never_takes_back_a_hint() =>
        Assert.Single(Unravelling().Mark("e3").Do(new GiveHint("h1"), new Unmark("e3")).Board.Hints);

    [Fact]
    public void A_hint_given_after_a_wrong_mark_was_given_when_stuck_once_the_mark_is_gone()
    {
        var play = Unravelling().Mark("e3").Do(new GiveHint("h1")).TakeBack<Mark>();

        Assert.Equal((HintStatus.Given, HintCause.Stuck), (play.State.HintOf("h1").Status, play.State.HintOf("h1").Cause));
    }

    [Fact]
    public void A_reveal_taken_back_hides_the_text_but_it_was_heard()
    {
        var play = Unravelling().Do(new TimerStart(15)).Wait(60).Do(new Reveal()).Wait(5).TakeBack<Reveal>();

        Assert.Equal((Phase.Unravel, true, false), (play.State.Phase, play.State.Revealed, play.State.SolutionShown));
        Assert.Null(play.Board.Solution);
        Assert.Null(play.Board.Progress.Total);
        Assert.Equal(TimeSpan.FromSeconds(900 - 65), play.Left);
        Assert.Equal(["balie"], play.Participant.Glossary.Select(t => t.Name));
    }

    [Fact]
    public void After_that_the_solution_is_revealed_anew_or_not_at_all()
    {
        var play = Unravelling().Do(new Reveal()).TakeBack<Reveal>();

        Assert.Equal("Onthul eerst de oplossing.", play.Refusal(new ShowSolution()));
        Assert.Null(play.Do(new Close()).Board.Solution);
        Assert.True(play.State.Revealed);
    }

    [Fact]
    public void Taking_back_a_second_reveal_leaves_the_first_as_it_was()
    {
        var play = Unravelling().Do(new Reveal(), new Back(), new Reveal()).TakeBack<Reveal>();

        Assert.Equal((Phase.Unravel, true), (play.State.Phase, play.State.SolutionShown));
        Assert.Null(play.Board.Solution);
    }

    [Fact]
    public void A_reveal_after_which_people_reflected_cannot_be_taken_back()
    {
        var play = Unravelling().Do(new Reveal(), new Next());

        Assert.Contains("bouwt hierop voort", play.Refusal(play.UndoOf<Reveal>()), StringComparison.Ordinal);
    }
}
