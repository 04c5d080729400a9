namespace ElkeDeur.Domain.Tests.Rules;

public sealed class Sound_on_the_board
{
    [Fact]
    public void Goes_on_where_it_was_paused()
    {
        var play = Play.Case(1).To(Phase.Audio).Do(new AudioStart()).Wait(20).Do(new AudioPause()).Wait(60);
        Assert.Equal(new Sound(null, TimeSpan.FromSeconds(20)), play.Board.Sound);

        play.Do(new AudioStart());
        Assert.Equal(new Sound(play.Now, TimeSpan.FromSeconds(20)), play.Board.Sound);
    }

    [Fact]
    public void Can_be_heard_again_while_unravelling() =>
        Assert.NotNull(Play.Case(1).To(Phase.Unravel).Do(new AudioStart()).Board.Sound.PlayingSince);

    [Theory]
    [InlineData(Phase.Situation)]
    [InlineData(Phase.Solution)]
    public void Belongs_to_listening_and_unravelling(Phase phase) =>
        Assert.Contains("geluid hoort bij", Play.Case(1).To(phase).Refusal(new AudioStart()), StringComparison.Ordinal);

    [Fact]
    public void Starts_and_pauses_once()
    {
        var play = Play.Case(1).To(Phase.Audio);

        Assert.Equal("Het geluid speelt nu niet.", play.Refusal(new AudioPause()));
        Assert.Equal("Het geluid speelt al.", play.Do(new AudioStart()).Refusal(new AudioStart()));
    }

    [Fact]
    public void Only_who_speaks_in_the_story_is_named() =>
        Assert.Equal(["Sarah"], Play.Case(1).Board.Speakers.Values);
}
