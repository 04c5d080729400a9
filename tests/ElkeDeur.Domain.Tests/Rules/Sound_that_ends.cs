namespace ElkeDeur.Domain.Tests.Rules;

/// <summary>A story of a hundred seconds, as a board plays it.</summary>
public sealed class Sound_that_ends
{
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(100);
    private static readonly MysteryRules Rules = new(Published.Module, id => Published.Cases.FirstOrDefault(m => m.Id == id), _ => Length);

    private static Play Heard() => new Play(Rules, "casus-1").Do(new Prepare("casus-1", new Settings())).To(Phase.Audio).Do(new AudioStart()).Wait(130);

    [Fact]
    public void Is_paused_at_its_end_and_not_beyond() =>
        Assert.Equal(new Sound(null, Length), Heard().Do(new AudioPause()).State.Sound);

    [Fact]
    public void Going_on_leaves_it_at_its_end() =>
        Assert.Equal(new Sound(null, Length), Heard().Do(new Next()).State.Sound);

    [Fact]
    public void Starts_again_from_the_beginning_also_when_nobody_paused_it()
    {
        var play = Heard().Do(new AudioStart());
        Assert.Equal(new Sound(play.Now), play.State.Sound);

        play.Wait(10).Do(new AudioPause()).Do(new Next(), new Next(), new AudioStart());
        Assert.Equal(new Sound(play.Now, TimeSpan.FromSeconds(10)), play.State.Sound);
    }

    [Fact]
    public void Is_over_when_its_time_is_over()
    {
        var play = Heard();

        Assert.True(play.State.Sound.HasEnded(Length, play.Now));
        Assert.Equal(play.Now.AddSeconds(-30), play.State.Sound.EndsAt(Length));
        Assert.False(play.State.Sound.HasEnded(null, play.Now));
        Assert.Null(play.State.Sound.EndsAt(null));
    }
}
