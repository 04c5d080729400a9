using ElkeDeur.Domain.Writing;

namespace ElkeDeur.Domain.Tests.Writing;

public sealed class When_a_save_is_a_version
{
    private static readonly string Long = new('a', 2000);

    [Theory]
    [InlineData(0, true, "begin", "begin en meer", true)]
    [InlineData(599, true, "begin", "begin en meer", true)]
    [InlineData(600, true, "begin", "begin en meer", false)]
    [InlineData(0, false, "begin", "begin en meer", false)]
    public void It_goes_on_with_the_last_one_soon_after_by_the_same_writer(int seconds, bool same, string before, string after, bool joins) =>
        Assert.Equal(joins, SmallSaves.Join(TimeSpan.FromSeconds(seconds), same, before, after));

    [Fact]
    public void Who_adds_much_goes_on_and_who_throws_much_away_does_not()
    {
        Assert.True(SmallSaves.Join(TimeSpan.Zero, true, "kort", Long));
        Assert.True(SmallSaves.Join(TimeSpan.Zero, true, Long, Long[..1500]));
        Assert.False(SmallSaves.Join(TimeSpan.Zero, true, Long, Long[..1499]));
        Assert.False(SmallSaves.Join(TimeSpan.Zero, true, Long, ""));
    }

    [Theory]
    [InlineData(2, null, null, null, WrittenState.Draft)]
    [InlineData(2, null, null, ReaderDecision.None, WrittenState.WithReader)]
    [InlineData(2, null, null, ReaderDecision.SentBack, WrittenState.SentBack)]
    [InlineData(2, 2, null, ReaderDecision.Confirmed, WrittenState.Confirmed)]
    [InlineData(3, 2, null, ReaderDecision.Confirmed, WrittenState.Draft)]
    [InlineData(2, 2, 2, ReaderDecision.Confirmed, WrittenState.Published)]
    [InlineData(3, 2, 2, ReaderDecision.Confirmed, WrittenState.PublishedOlder)]
    [InlineData(3, 2, 2, ReaderDecision.None, WrittenState.WithReader)]
    public void How_far_a_text_is_follows_from_what_happened(int head, int? confirmed, int? published, ReaderDecision? reader, WrittenState state) =>
        Assert.Equal(state, WrittenStates.Of(head, confirmed, published, reader));
}
