namespace ElkeDeur.Domain.Tests.Rules;

public sealed class The_timer
{
    private static Play Running() => Play.Case(1).To(Phase.Unravel).Do(new TimerStart(15));

    [Fact]
    public void Runs_to_an_end_that_the_server_sets()
    {
        var play = Play.Case(1).To(Phase.Unravel);

        Assert.Equal(play.Now.AddMinutes(15), play.Do(new TimerStart(15)).Board.Timer.EndsAt);
    }

    [Fact]
    public void Stands_still_while_paused_and_then_goes_on()
    {
        var play = Running().WaitMinutes(5).Do(new TimerPause()).WaitMinutes(20);
        Assert.Equal(TimeSpan.FromMinutes(10), play.Left);

        Assert.Equal(TimeSpan.FromMinutes(9), play.Do(new TimerResume()).WaitMinutes(1).Left);
    }

    [Fact]
    public void Can_be_made_longer_and_shorter_while_paused()
    {
        var play = Running().WaitMinutes(5).Do(new TimerPause(), new TimerExtend(5), new TimerShorten(2));

        Assert.Equal((CountdownMode.Paused, TimeSpan.FromMinutes(13)), (play.Board.Timer.Mode, play.Left));
    }

    [Fact]
    public void Never_goes_below_zero() =>
        Assert.Equal(TimeSpan.Zero, Running().WaitMinutes(10).Do(new TimerShorten(30)).Left);

    [Fact]
    public void Moves_the_planned_end_along_with_what_people_add_and_take()
    {
        var play = Running();
        var planned = play.Screen.PlannedEnd;

        Assert.Equal(planned + TimeSpan.FromMinutes(3), play.Do(new TimerExtend(5), new TimerShorten(2)).Screen.PlannedEnd);
    }

    [Fact]
    public void Moves_the_planned_end_by_no_more_than_was_left()
    {
        var play = Running().WaitMinutes(12);
        var planned = play.Screen.PlannedEnd;

        Assert.Equal(planned - TimeSpan.FromMinutes(3), play.Do(new TimerShorten(10), new TimerShorten(10)).Screen.PlannedEnd);
    }

    [Fact]
    public void Can_be_used_again_in_the_reflection()
    {
        var play = Running().To(Phase.Reflect).Do(new TimerStart(15), new TimerShorten(5));

        Assert.Equal(TimeSpan.FromMinutes(10), play.Left);
    }

    [Fact]
    public void Is_kept_with_what_was_left_at_the_reveal() =>
        Assert.Equal(TimeSpan.FromMinutes(11), Running().WaitMinutes(4).Do(new Reveal()).WaitMinutes(2).Left);

    [Theory]
    [InlineData(Phase.FirstThoughts)]
    [InlineData(Phase.Solution)]
    [InlineData(Phase.Agree)]
    public void Belongs_to_unravelling_and_reflecting(Phase phase) =>
        Assert.Contains("klok", Play.Case(1).To(phase).Refusal(new TimerStart(15)), StringComparison.Ordinal);

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(61)]
    public void Takes_one_to_sixty_minutes(int minutes) =>
        Assert.Equal("Kies 1 tot 60 minuten.", Play.Case(1).To(Phase.Unravel).Refusal(new TimerStart(minutes)));

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    [InlineData(int.MaxValue)]
    public void Moves_by_one_to_thirty_minutes(int minutes)
    {
        Assert.Equal("Kies 1 tot 30 minuten.", Running().Refusal(new TimerExtend(minutes)));
        Assert.Equal("Kies 1 tot 30 minuten.", Running().Refusal(new TimerShorten(minutes)));
    }

    [Fact]
    public void Says_why_it_cannot_do_something_now()
    {
        var idle = Play.Case(1).To(Phase.Unravel);

        Assert.Equal("De klok loopt nu niet.", idle.Refusal(new TimerPause()));
        Assert.Equal("De klok staat niet op pauze.", idle.Refusal(new TimerResume()));
        Assert.Equal("Start eerst de klok.", idle.Refusal(new TimerExtend(5)));
        Assert.Equal("Start eerst de klok.", idle.Refusal(new TimerShorten(5)));
        Assert.Equal("De klok staat niet op pauze.", Running().Refusal(new TimerResume()));
    }
}
