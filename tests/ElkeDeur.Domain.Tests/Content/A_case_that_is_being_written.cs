namespace ElkeDeur.Domain.Tests.Content;

public sealed class A_case_that_is_being_written
{
    private static readonly DateTime Now = new(2026, 11, 22, 10, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Is_shown_on_every_screen_at_every_moment_however_broken_it_is()
    {
        foreach (var whole in Published.Cases)
            foreach (var broken in Breakages(whole))
                foreach (var moment in Enum.GetValues<PreviewMoment>())
                {
                    var mystery = Draft.Showable(broken);
                    var state = PreviewMoments.Of(mystery, moment, Now);
                    var rules = new MysteryRules(Published.Module, _ => mystery);
                    Assert.NotNull(NarratorScreen.Of(rules, new Session(state, []), Now));
                    var board = ParticipantScreen.Of(Published.Module, mystery, state).Shared;
                    Assert.Equal(moment >= PreviewMoment.Solved, board.Solution is not null);
                    Assert.All(mystery.Audio.Lines, line => Assert.Contains(line.Speaker, board.Speakers.Keys));
                }
    }

    [Theory]
    [InlineData(PreviewMoment.Begin, Phase.Situation, 0)]
    [InlineData(PreviewMoment.Story, Phase.Audio, 0)]
    [InlineData(PreviewMoment.Halfway, Phase.Unravel, 4)]
    [InlineData(PreviewMoment.Solved, Phase.Solution, 8)]
    [InlineData(PreviewMoment.Reflection, Phase.Reflect, 8)]
    public void Stands_where_a_session_would_stand(PreviewMoment moment, Phase phase, int guessed)
    {
        var mystery = Published.Cases[0];

        var state = PreviewMoments.Of(mystery, moment, Now);

        Assert.Equal((phase, guessed), (state.Phase, mystery.Elements.Count(state.IsGuessed)));
        Assert.All(mystery.Hints, hint => Assert.Equal(state.IsGuessed(mystery.Element(hint.ElementId)), state.HintOf(hint.Id).Status == HintStatus.Given));
    }

    [Fact]
    public void A_whole_case_is_shown_as_it_is() =>
        Assert.All(Published.Cases, whole => Assert.Equal(whole.Elements.Select(e => e.Text).Concat(whole.Hints.Select(h => h.Text)), Draft.Showable(whole).Elements.Select(e => e.Text).Concat(Draft.Showable(whole).Hints.Select(h => h.Text))));

    private static IEnumerable<Mystery> Breakages(Mystery m)
    {
        yield return m;
        yield return m with { Elements = [] };
        yield return m with { Elements = [.. m.Elements.Select(element => element with { Id = "e1" })] };
        yield return m with { Hints = [.. m.Hints.Select(hint => hint with { Id = "h", ElementId = "", PointsTo = ["weg"], Condition = new(HintConditionKind.OneOrMoreOpen, ["weg"]) })] };
        yield return m with { Characters = [] };
        yield return m with { Characters = [.. m.Characters.Select(character => character with { Id = "" })] };
        yield return m with { CaseQuestions = [.. m.CaseQuestions.Select(question => question with { Id = "" })] };
        yield return m with { Solution = new([], [new(1, [new(PartKind.Text), new(PartKind.Star)])]) };
    }
}
