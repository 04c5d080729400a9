namespace ElkeDeur.Domain.Tests.Scenarios;

public sealed class D14_group_size
{
    private static Play New(string mysteryId = "casus-1") => new(Published.Rules, mysteryId);

    [Fact]
    public void One_person_is_told_to_listen_alone() =>
        Assert.Contains("Luister alleen", New().Refusal(new Prepare("casus-1", new() { People = 1 })), StringComparison.Ordinal);

    [Theory]
    [InlineData(2)]
    [InlineData(12)]
    [InlineData(40)]
    public void Two_or_more_people_can_play(int people) =>
        Assert.Equal(people, New().Do(new Prepare("casus-1", new() { People = people })).State.Settings.People);

    [Fact]
    public void Two_sessions_of_the_same_case_do_not_influence_each_other()
    {
        var (one, other) = (Play.Case(1).To(Phase.Unravel), Play.Case(1).To(Phase.Unravel));
        var before = Same.Text(other.Board);

        one.Mark("e1").Do(new GiveHint("h1"), new Reveal());

        Assert.Equal(before, Same.Text(other.Board));
    }
}
