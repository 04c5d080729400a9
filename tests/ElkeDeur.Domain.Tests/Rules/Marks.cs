namespace ElkeDeur.Domain.Tests.Rules;

public sealed class Marks
{
    private static Play Unravelling(int number) => Play.Case(number).To(Phase.Unravel);

    [Fact]
    public void Elements_may_be_guessed_in_any_order() =>
        Assert.Equal([2, 5, 7], Unravelling(1).Mark("e7", "e2", "e5").Board.Found.Select(f => f.Number));

    [Fact]
    public void An_element_of_another_case_is_refused() =>
        Assert.Equal("Dit element hoort niet bij dit mysterie.", Unravelling(2).Refusal(new Mark("e8")));

    [Theory]
    [InlineData(Phase.FirstThoughts)]
    [InlineData(Phase.Solution)]
    public void Elements_are_marked_while_unravelling(Phase phase) =>
        Assert.Contains("bij het ontrafelen", Play.Case(1).To(phase).Refusal(new Mark("e1")), StringComparison.Ordinal);

    [Fact]
    public void Half_is_a_note_for_the_narrator_only()
    {
        var play = Unravelling(3);
        var board = Same.Text(play.Board);
        play.Do(new PlayCommand.Half("e6"));

        Assert.True(play.Screen.Elements[5].Half);
        Assert.Equal(0, play.Screen.Guessed);
        Assert.Equal(board, Same.Text(play.Board));
    }

    [Fact]
    public void Half_goes_off_again_the_second_time() =>
        Assert.False(Unravelling(3).Do(new PlayCommand.Half("e6"), new PlayCommand.Half("e6")).Screen.Elements[5].Half);

    [Fact]
    public void Half_is_for_elements_with_two_facts() =>
        Assert.Equal("Dit element heeft geen twee delen.", Unravelling(3).Refusal(new PlayCommand.Half("e5")));

    [Fact]
    public void Half_stays_noted_when_the_element_is_guessed_and_opened_again() =>
        Assert.True(Unravelling(3).Do(new PlayCommand.Half("e6"), new Mark("e6"), new Unmark("e6")).Screen.Elements[5].Half);

    [Fact]
    public void Opening_an_element_of_a_solved_mystery_ends_the_congratulation_but_not_the_pause()
    {
        var play = Unravelling(4).Do(new TimerStart(15)).Mark("e1", "e2", "e3", "e4", "e5").Do(new Unmark("e5"));

        Assert.False(play.Board.Progress.Solved);
        Assert.Equal(CountdownMode.Paused, play.Board.Timer.Mode);
    }

    [Fact]
    public void The_last_option_can_solve_the_mystery_and_stops_the_clock()
    {
        var play = Unravelling(5).Do(new TimerStart(15)).Mark("e1", "e2", "e3", "e4", "e5", "e6", "e7").Name("e8", "o1");

        Assert.Equal((true, CountdownMode.Paused), (play.Board.Progress.Solved, play.Board.Timer.Mode));
    }

    [Fact]
    public void The_number_of_elements_is_announced_once_and_known_to_everybody_after_the_reveal()
    {
        Assert.Equal("Het aantal is al genoemd.", Unravelling(1).Do(new Announce()).Refusal(new Announce()));

        Assert.Equal(8, Unravelling(1).Do(new Reveal()).Board.Progress.Total);
    }

    [Fact]
    public void The_narrator_has_the_facts_beside_each_element() =>
        Assert.All(Unravelling(1).Screen.Elements, e => Assert.Equal(["F1"], e.Facts.Select(f => f.Id)));
}
