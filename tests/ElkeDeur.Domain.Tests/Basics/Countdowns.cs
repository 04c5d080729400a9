namespace ElkeDeur.Domain.Tests.Basics;

public sealed class Countdowns
{
    private static readonly DateTime Now = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);

    private static TimeSpan Minutes(double minutes) => TimeSpan.FromMinutes(minutes);

    [Fact]
    public void A_countdown_that_was_not_started_has_no_time()
    {
        Assert.Null(Countdown.Idle.Left(Now));
        Assert.False(Countdown.Idle.IsUp(Now));
        Assert.False(Countdown.Idle.Started);
    }

    [Theory]
    [InlineData(0, 10, false)]
    [InlineData(4, 6, false)]
    [InlineData(10, 0, true)]
    [InlineData(60, 0, true)]
    public void It_counts_down_to_zero_and_no_further(int passed, int left, bool up)
    {
        var countdown = Countdown.Start(Minutes(10), Now);

        Assert.Equal((Minutes(left), up), (countdown.Left(Now + Minutes(passed)), countdown.IsUp(Now + Minutes(passed))));
    }

    [Fact]
    public void Pausing_keeps_what_is_left_and_resuming_runs_on()
    {
        var paused = Countdown.Start(Minutes(10), Now).Pause(Now + Minutes(4));
        Assert.Equal(Minutes(6), paused.Left(Now + Minutes(90)));

        Assert.Equal(Now + Minutes(96), paused.Resume(Now + Minutes(90)).EndsAt);
    }

    [Fact]
    public void Pausing_twice_is_pausing_once()
    {
        var paused = Countdown.Start(Minutes(10), Now).Pause(Now);

        Assert.Same(paused, paused.Pause(Now + Minutes(5)));
        Assert.Same(Countdown.Idle, Countdown.Idle.Pause(Now));
    }

    [Fact]
    public void It_remembers_what_it_was_set_to_through_a_pause_and_with_added_time()
    {
        var countdown = Countdown.Start(Minutes(10), Now).Pause(Now + Minutes(4)).Resume(Now + Minutes(9));

        Assert.Equal(Minutes(10), countdown.Full);
        Assert.Equal(Minutes(15), countdown.Add(Minutes(5), Now + Minutes(10)).Full);
        Assert.Equal(Minutes(8), countdown.Pause(Now + Minutes(10)).Add(Minutes(-2), Now + Minutes(11)).Full);
    }

    [Theory]
    [InlineData(4, 5, 11)]
    [InlineData(12, 5, 5)]
    [InlineData(4, -2, 4)]
    [InlineData(4, -30, 0)]
    public void Time_is_added_to_what_is_left(int passed, int extra, int left) =>
        Assert.Equal(Minutes(left), Countdown.Start(Minutes(10), Now).Add(Minutes(extra), Now + Minutes(passed)).Left(Now + Minutes(passed)));
}
