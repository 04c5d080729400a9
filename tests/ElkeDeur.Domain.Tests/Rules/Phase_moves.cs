namespace ElkeDeur.Domain.Tests.Rules;

public sealed class Phase_moves
{
    [Fact]
    public void A_session_goes_forward_one_by_one()
    {
        var play = Play.Case(1).To(Phase.Closed);

        Assert.Equal(Enum.GetValues<Phase>().Skip(1), play.State.PhaseTimes.Select(p => p.Phase));
    }

    [Fact]
    public void To_the_solution_only_by_a_reveal() =>
        Assert.Equal("Onthul eerst de oplossing.", Play.Case(1).To(Phase.Unravel).Refusal(new Next()));

    [Theory]
    [InlineData(Phase.FirstThoughts)]
    [InlineData(Phase.Solution)]
    public void A_reveal_belongs_to_the_unravelling(Phase phase) =>
        Assert.Contains("bij het ontrafelen", Play.Case(1).To(phase).Refusal(new Reveal()), StringComparison.Ordinal);

    [Fact]
    public void To_the_end_only_by_closing() =>
        Assert.Contains("Sluit af", Play.Case(1).To(Phase.Agree).Refusal(new Next()), StringComparison.Ordinal);

    [Theory]
    [InlineData(Phase.Introduction)]
    [InlineData(Phase.Unravel)]
    [InlineData(Phase.Solution)]
    [InlineData(Phase.Reflect)]
    [InlineData(Phase.Agree)]
    public void Back_goes_one_phase(Phase phase) =>
        Assert.Equal(phase - 1, Play.Case(1).To(phase).Do(new Back()).State.Phase);

    [Fact]
    public void There_is_nothing_before_the_preparation() =>
        Assert.Equal("Dit is het begin.", Play.Case(1).Refusal(new Back()));

    [Fact]
    public void Going_back_and_forth_loses_no_mark_hint_count_or_answer()
    {
        var play = Play.Case(1).To(Phase.Unravel).Do(new Announce(), new Answer(null, Reply.No)).Mark("e3").Do(new GiveHint("h1"));
        var before = play.State;

        play.Do(new Back(), new Back(), new Next(), new Next());

        Same.Check(before.Elements, play.State.Elements);
        Same.Check(before.Hints, play.State.Hints);
        Assert.Equal((before.CountAnnounced, before.Answers, before.Phase), (play.State.CountAnnounced, play.State.Answers, play.State.Phase));
    }

    [Fact]
    public void Going_back_and_forth_keeps_the_clock_running()
    {
        var play = Play.Case(1).To(Phase.Unravel).Do(new TimerStart(15)).WaitMinutes(1).Do(new Back()).WaitMinutes(1).Do(new Next());

        Assert.Equal((CountdownMode.Running, TimeSpan.FromMinutes(13)), (play.Board.Timer.Mode, play.Left));
    }

    [Fact]
    public void Going_back_to_the_solution_keeps_the_clock_of_the_reflection()
    {
        var play = Play.Case(1).To(Phase.Reflect).Do(new TimerStart(15)).WaitMinutes(1).Do(new Back(), new Next());

        Assert.Equal(TimeSpan.FromMinutes(14), play.Left);
    }

    [Fact]
    public void Step_3_begins_with_a_clock_of_its_own() =>
        Assert.Equal(Countdown.Idle, Play.Case(1).To(Phase.Unravel).Do(new TimerStart(15)).To(Phase.Reflect).Board.Timer);

    [Fact]
    public void Moving_on_silences_the_sound() =>
        Assert.Null(Play.Case(1).To(Phase.Audio).Do(new AudioStart()).Wait(30).Do(new Next()).Board.Sound.PlayingSince);

    [Fact]
    public void The_first_thoughts_and_the_closing_have_their_prompts()
    {
        var play = Play.Case(1).To(Phase.FirstThoughts);
        Assert.Equal(Published.Module.FirstThoughts, play.Board.Prompts);
        Assert.Empty(play.To(Phase.Unravel).Board.Prompts);

        Assert.Equal(Published.Module.Closing, play.To(Phase.Agree).Board.Prompts);
    }

    [Fact]
    public void The_mystery_stays_in_sight_in_every_phase()
    {
        var play = Play.Case(1);
        foreach (var phase in Enum.GetValues<Phase>())
            Assert.Equal(("Tekst van opening.", "Tekst van mystery."), (play.To(phase).Board.Opening, play.Board.Questions[0]));
    }

    [Theory]
    [InlineData(Phase.Preparation, 0, "voorbereiding")]
    [InlineData(Phase.Audio, 1, "s1_audio")]
    [InlineData(Phase.Unravel, 2, "s2_ontrafelen")]
    [InlineData(Phase.Solution, 2, "s2_oplossing")]
    [InlineData(Phase.Agree, 3, "s3_afspraken")]
    [InlineData(Phase.Closed, 0, "afgesloten")]
    public void A_phase_has_its_step_and_its_published_key(Phase phase, int step, string key)
    {
        Assert.Equal((step, key), (phase.Step(), phase.Key()));
        Assert.Equal($"\"{key}\"", Same.Text(phase));
    }
}
