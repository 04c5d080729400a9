namespace ElkeDeur.Domain.Tests.Scenarios;

public sealed class D04_a_wrong_tick
{
    private static Play Mistake() => Play.Case(4).To(Phase.Unravel).Mark("e2").Do(new GiveHint("h2"));

    private static Play Unmarked() => Mistake().Do(new Unmark("e2"));

    private static Play Undone() => Mistake().TakeBack<Mark>();

    private static Play OpenAgain(bool byUndo) => byUndo ? Undone() : Unmarked();

    [Theory, InlineData(false), InlineData(true)]
    public void The_element_is_open_and_its_text_is_gone(bool byUndo)
    {
        var play = OpenAgain(byUndo);

        Assert.Equal((0, 0), (play.Board.Progress.Guessed, play.Screen.Guessed));
        Assert.Empty(play.Board.Found);
    }

    [Theory, InlineData(false), InlineData(true)]
    public void The_hint_stays_given(bool byUndo)
    {
        var play = OpenAgain(byUndo);

        Assert.Equal(HintStatus.Given, play.State.HintOf("h2").Status);
        Assert.Equal(["Tekst van hint_h2."], play.Board.Hints.Select(h => h.Text));
    }

    [Theory, InlineData(false), InlineData(true)]
    public void Marking_again_does_not_offer_the_hint_as_new(bool byUndo) =>
        Assert.Empty(OpenAgain(byUndo).Mark("e2").Screen.Proposed);

    [Fact]
    public void A_hint_that_was_only_proposed_is_no_longer_proposed() =>
        Assert.Empty(Play.Case(4).To(Phase.Unravel).Mark("e2").Do(new Unmark("e2")).Screen.Proposed);

    [Fact]
    public void An_open_element_cannot_be_opened_again() =>
        Assert.Equal("Dit element staat nog open.", Unmarked().Refusal(new Unmark("e2")));
}
