namespace ElkeDeur.Domain.Tests.Leaks;

public sealed class Nothing_leaks
{
    [Fact]
    public void The_board_and_the_participants_get_no_text_before_its_time() => Law.Holds(2000, row =>
        Game.Of(row, Canary.In).Run(play =>
        {
            var knowledge = Knowledge.After(play);
            AssertClean(knowledge, Same.Text(play.Board));
            AssertClean(knowledge, Same.Text(play.Participant));
        }));

    [Fact]
    public void The_canaries_do_sing_where_they_may()
    {
        var heard = new HashSet<string>();
        Law.Holds(100, row => Game.Of(row, Canary.In).Run(play => heard.UnionWith(Canary.Heard(Same.Text(play.Participant)).Select(c => c.Key.Split('_')[0]))));

        Assert.Superset(new HashSet<string> { "element", "option", "hint", "solution", "question", "story", "term", "name" }, heard);
    }

    [Fact]
    public void The_narrator_sees_every_text_of_the_case()
    {
        var play = Game.Of([3, 5, 0, 1, 1], Canary.In).Play.Do(new Prepare("casus-1", new()));
        var heard = Canary.Heard(Same.Text(play.Screen)).Select(c => c.Key.Split('_')[0]).ToHashSet();

        Assert.Superset(new HashSet<string> { "element", "option", "solution", "fact", "question", "practice", "why" }, heard);
    }

    private static void AssertClean(Knowledge knowledge, string delivered)
    {
        var leaked = Canary.Heard(delivered).Where(c => !knowledge.Allows(c.Case, c.Key)).ToList();
        Assert.True(leaked.Count == 0, $"Leaked: {string.Join(", ", leaked)}");
    }
}
