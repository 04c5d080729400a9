namespace ElkeDeur.Domain.Tests.Scenarios;

public sealed class D03_thresholds
{
    private static Play FiveOfTen() => Play.Case(6).To(Phase.Unravel).Name("e5", "o1", "o2", "o3", "o4", "o5");

    [Fact]
    public void The_sixth_party_guesses_the_element_and_raises_the_total_by_one()
    {
        var play = FiveOfTen();
        Assert.Equal(0, play.Board.Progress.Guessed);

        Assert.Equal(1, play.Name("e5", "o6").Board.Progress.Guessed);
    }

    [Fact]
    public void A_seventh_party_changes_nothing_in_the_total() =>
        Assert.Equal(1, FiveOfTen().Name("e5", "o6", "o7").Board.Progress.Guessed);

    [Fact]
    public void Below_the_threshold_the_element_is_open_again()
    {
        var play = FiveOfTen().Name("e5", "o6", "o7").Do(new UnmarkOption("e5", "o1"));
        Assert.Equal(1, play.Board.Progress.Guessed);

        play.Do(new UnmarkOption("e5", "o2"));
        Assert.Equal((0, 5), (play.Board.Progress.Guessed, play.Screen.Elements[4].Named));
    }

    [Fact]
    public void One_of_two_is_enough_in_case_5() =>
        Assert.Equal(1, Play.Case(5).To(Phase.Unravel).Name("e8", "o2").Board.Progress.Guessed);

    [Fact]
    public void The_narrator_sees_how_many_were_named_and_how_many_are_needed()
    {
        var element = FiveOfTen().Screen.Elements[4];

        Assert.Equal((5, 6, false), (element.Named, element.Element.Minimum, element.Guessed));
    }

    [Fact]
    public void What_was_named_of_an_open_element_is_for_the_narrator_only()
    {
        var play = FiveOfTen();
        Assert.Empty(play.Board.Found);
        Assert.Empty(play.Participant.Shared.Found);

        Assert.Equal(6, Assert.Single(play.Name("e5", "o6").Board.Found).Named.Count);
        Assert.Empty(play.Do(new UnmarkOption("e5", "o2")).Board.Found);
    }

    [Fact]
    public void An_element_with_options_is_not_marked_as_a_whole() =>
        Assert.Contains("aan wie of wat", FiveOfTen().Refusal(new Mark("e5")), StringComparison.Ordinal);

    [Theory]
    [InlineData("o1", "al genoemd")]
    [InlineData("o11", "hoort niet bij")]
    public void An_option_is_named_once_and_belongs_to_its_element(string option, string sentence) =>
        Assert.Contains(sentence, FiveOfTen().Refusal(new MarkOption("e5", option)), StringComparison.Ordinal);

    [Fact]
    public void An_option_that_was_not_named_cannot_be_taken_back() =>
        Assert.Contains("nog niet genoemd", FiveOfTen().Refusal(new UnmarkOption("e5", "o9")), StringComparison.Ordinal);

    [Fact]
    public void A_plain_element_has_no_options() =>
        Assert.Contains("hoort niet bij dit element", FiveOfTen().Refusal(new MarkOption("e1", "o1")), StringComparison.Ordinal);
}
