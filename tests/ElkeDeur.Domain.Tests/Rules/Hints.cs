namespace ElkeDeur.Domain.Tests.Rules;

public sealed class Hints
{
    private static Play Unravelling(int number) => Play.Case(number).To(Phase.Unravel);

    private static HintStatus Status(Play play, string id) => play.State.HintOf(id).Status;

    [Fact]
    public void A_declined_hint_stays_available_when_the_team_is_stuck()
    {
        var play = Unravelling(1).Mark("e3").Do(new DeclineHint("h1"));

        Assert.Empty(play.Screen.Proposed);
        Assert.Contains("h1", play.Screen.WhenStuck.Select(h => h.Hint.Id));
        Assert.Equal(HintStatus.Given, Status(play.Do(new GiveHint("h1")), "h1"));
    }

    [Fact]
    public void Only_a_proposed_hint_can_be_declined() =>
        Assert.Equal("Deze hint wordt nu niet voorgesteld.", Unravelling(1).Refusal(new DeclineHint("h1")));

    [Fact]
    public void A_given_hint_is_given_once_and_cannot_be_declined()
    {
        var play = Unravelling(1).Do(new GiveHint("h1"));

        Assert.Equal("Deze hint is al gegeven.", play.Refusal(new GiveHint("h1")));
        Assert.Equal("Deze hint is al gegeven.", play.Refusal(new DeclineHint("h1")));
    }

    [Fact]
    public void A_hint_of_another_case_is_refused() =>
        Assert.Contains("hoort niet bij", Unravelling(1).Refusal(new GiveHint("h1a")), StringComparison.Ordinal);

    [Theory]
    [InlineData(Phase.FirstThoughts)]
    [InlineData(Phase.Solution)]
    public void Hints_are_given_while_unravelling(Phase phase) =>
        Assert.Equal("Hints geef je bij het ontrafelen.", Play.Case(1).To(phase).Refusal(new GiveHint("h1")));

    [Fact]
    public void The_narrator_is_warned_what_an_early_hint_gives_away()
    {
        var hint = Unravelling(5).Screen.WhenStuck.Single(h => h.Hint.Id == "h1");

        Assert.Equal([2, 3], hint.GivesAway);
        Assert.Equal(2, hint.ElementNumber);
    }

    [Fact]
    public void What_was_guessed_can_no_longer_be_given_away() =>
        Assert.Equal([3], Unravelling(5).Mark("e2").Screen.WhenStuck.Single(h => h.Hint.Id == "h1").GivesAway);

    [Fact]
    public void A_pointer_without_open_targets_comes_after_what_gives_nothing_away()
    {
        var ranks = Unravelling(2).Mark("e1", "e4").Screen.WhenStuck.ToDictionary(h => h.Hint.Id, h => (h.PointsAtOpen, h.StuckRank));

        Assert.Equal((false, 1), ranks["h2"]);
        Assert.Equal((true, 1), ranks["h1"]);
    }

    [Fact]
    public void An_early_hint_to_an_element_with_options_is_given_when_stuck_until_enough_were_named()
    {
        var play = Unravelling(6).Name("e5", "o1", "o2", "o3", "o4", "o5").Do(new GiveHint("h2"));

        Assert.Equal(HintCause.Stuck, play.State.HintOf("h2").Cause);
    }

    [Fact]
    public void An_option_beyond_the_threshold_does_not_offer_a_declined_hint_again()
    {
        var mystery = new CaseBuilder(7, Published.Plain).Element(ElementKind.AtLeastOneOf, 1, 2).Hint("h1", "e1", HintClass.Mixed, [], []).Build();
        var play = new Play(new(Published.Module, _ => mystery), mystery.Id).Do(new Prepare(mystery.Id, new())).To(Phase.Unravel);

        Assert.Single(play.Name("e1", "o1").Screen.Proposed);
        Assert.Empty(play.Do(new DeclineHint("h1")).Name("e1", "o2").Screen.Proposed);
    }

    [Fact]
    public void The_server_decides_the_cause_whatever_the_sender_says()
    {
        var play = Unravelling(1).Do(new GiveHint("h1", HintCause.Guessed));

        Assert.Equal(HintCause.Stuck, play.State.HintOf("h1").Cause);
    }

    [Fact]
    public void The_board_shows_given_hints_in_the_order_they_were_read()
    {
        var play = Unravelling(1).Do(new GiveHint("h3")).Wait(9).Do(new GiveHint("h1"));

        Assert.Equal(["Tekst van hint_h3.", "Tekst van hint_h1."], play.Board.Hints.Select(h => h.Text));
    }

    [Fact]
    public void Given_hints_stay_on_the_board_with_the_solution() =>
        Assert.Single(Unravelling(1).Do(new GiveHint("h1"), new Reveal()).Board.Hints);

    [Fact]
    public void A_proposed_hint_is_for_the_narrator_only() =>
        Assert.Empty(Unravelling(1).Mark("e3").Board.Hints);
}
