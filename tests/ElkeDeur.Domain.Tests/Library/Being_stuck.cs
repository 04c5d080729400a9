using ElkeDeur.Domain.Library;

namespace ElkeDeur.Domain.Tests.Library;

public sealed class Being_stuck
{
    private static readonly StuckQuestions Questions = new("", [
        new("geld", "Geld?", null, true, [new("klein", "Een klein bedrag is geweigerd", ["p01", "p04"]), new("niet", "Dit speelt niet", [])]),
        new("wie", "Wie beslist?", null, true, [new("niemand", "Niemand", ["p08"]), new("bang", "Iemand die niet durft", ["p04"])]),
    ]);

    private static readonly LibraryCard[] Cards =
    [
        Case("casus-1", "p01", "p04"), Case("casus-2", "p08"), Case("casus-3", "p20"), Case("casus-4", "p01", "p02", "p03", "p04"),
    ];

    [Fact]
    public void What_most_answers_point_at_comes_first() =>
        Assert.Equal(["p04", "p01", "p08"], Ask("geld.klein", "wie.bang", "wie.niemand").Patterns);

    [Fact]
    public void Cases_that_share_most_and_show_little_else_come_first() =>
        Assert.Equal(["casus-1", "casus-4", "casus-2"], Ask("geld.klein", "wie.niemand").CaseIds);

    [Fact]
    public void The_first_pattern_with_an_instrument_gives_it() => Assert.Equal("instrument van p04", Ask("wie.bang").Instrument);

    [Fact]
    public void The_third_time_it_is_the_working_table() =>
        Assert.Equal("werktafel", StuckAdvice.Of(Questions, ["wie.bang"], seenBefore: true, Cards, Instrument).Instrument);

    [Theory]
    [InlineData("geld.niet")]
    [InlineData("geld.bestaat-niet")]
    [InlineData("klein")]
    public void An_answer_that_points_nowhere_gives_no_pattern(string answer)
    {
        var advice = Ask(answer);

        Assert.Empty(advice.Patterns);
        Assert.Empty(advice.CaseIds);
        Assert.Null(advice.Instrument);
    }

    private static StuckAdvice Ask(params string[] answers) => StuckAdvice.Of(Questions, answers, seenBefore: false, Cards, Instrument);

    private static string? Instrument(string pattern) => pattern == "p01" ? null : $"instrument van {pattern}";

    private static LibraryCard Case(string id, params string[] patterns) => new(id, LibraryKind.Case, id, "", [], [], patterns, [], [], [], [], []);
}
