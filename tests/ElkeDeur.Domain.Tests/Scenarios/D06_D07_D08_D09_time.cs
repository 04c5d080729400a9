namespace ElkeDeur.Domain.Tests.Scenarios;

public sealed class D06_D07_D08_D09_time
{
    private static Play Running(int number) => Play.Case(number).To(Phase.Unravel).Do(new TimerStart(15));

    private static Play TimeUp() => Running(5).Mark("e1", "e2", "e3", "e4", "e5").WaitMinutes(15);

    [Fact]
    public void D6_time_up_only_signals()
    {
        var play = TimeUp();

        Assert.True(play.Board.Timer.IsUp(play.Now));
        Assert.Null(play.Board.Solution);
        Assert.Equal(Phase.Unravel, play.Board.Phase);
    }

    [Fact]
    public void D6_marking_stays_possible_after_time_up() =>
        Assert.Equal(6, TimeUp().Mark("e6").Board.Progress.Guessed);

    [Fact]
    public void D6_the_solution_ends_the_unravelling_because_time_was_up()
    {
        var play = TimeUp().Do(new Reveal());

        Assert.Equal(EndReason.TimeUp, play.Board.End);
        Assert.Equal([6, 7, 8], play.Screen.Elements.Where(e => !e.Guessed).Select(e => e.Element.Number));
        Assert.Equal([6, 7, 8], play.Board.Solution!.Elements.Where(e => !e.Guessed).Select(e => e.Number));
    }

    [Fact]
    public void D6_stopping_after_time_up_is_still_time_up() =>
        Assert.Equal(EndReason.TimeUp, TimeUp().Do(new Stop()).Wait(5).Do(new Reveal()).Board.End);

    [Fact]
    public void D7_five_minutes_are_added_to_what_is_left_on_every_screen()
    {
        var play = Running(3).Wait(TimeSpan.FromSeconds(900 - 40));
        var planned = play.Screen.PlannedEnd;
        play.Do(new TimerExtend(5));

        Assert.Equal(TimeSpan.FromSeconds(340), play.Left);
        Assert.Equal(play.Board.Timer, play.Participant.Shared.Timer);
        Assert.Equal(planned + TimeSpan.FromMinutes(5), play.Screen.PlannedEnd);
        Assert.Contains("5 minuten erbij", play.Screen.Log[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void D7_the_planned_round_takes_35_minutes_from_the_introduction()
    {
        var play = Play.Case(3).Wait(600);
        Assert.Null(play.Screen.PlannedEnd);

        Assert.Equal(play.Now.AddMinutes(35), play.Do(new Next()).WaitMinutes(3).Screen.PlannedEnd);
    }

    [Fact]
    public void D7_an_extension_after_time_up_counts_from_now() =>
        Assert.Equal(TimeSpan.FromMinutes(5), TimeUp().WaitMinutes(2).Do(new TimerExtend(5)).Left);

    [Fact]
    public void D8_the_last_guess_stops_the_clock_and_congratulates_without_revealing()
    {
        var play = Running(4).Mark("e1", "e2", "e3", "e4").WaitMinutes(9).Mark("e5").WaitMinutes(1);

        Assert.Equal((CountdownMode.Paused, TimeSpan.FromMinutes(6)), (play.Board.Timer.Mode, play.Left));
        Assert.True(play.Board.Progress.Solved && play.Screen.Solved);
        Assert.Null(play.Board.Solution);
    }

    [Fact]
    public void D8_a_solved_mystery_is_still_read_in_full()
    {
        var play = Running(4).Mark("e1", "e2", "e3", "e4", "e5").Do(new Reveal());

        Assert.Equal(EndReason.Solved, play.Board.End);
        Assert.Equal(2, play.Board.Solution!.Paragraphs.Count);
    }

    [Fact]
    public void D9_after_four_minutes_of_sleep_the_screen_is_right()
    {
        var play = Running(1).WaitMinutes(5).Mark("e1", "e3", "e5").Do(new GiveHint("h1"));
        var (marks, hints) = (play.Screen.Guessed, play.Screen.Given.Count);

        play.WaitMinutes(4);

        Assert.Equal(TimeSpan.FromMinutes(6), play.Left);
        Assert.Equal((marks, hints), (play.Screen.Guessed, play.Screen.Given.Count));
    }
}
