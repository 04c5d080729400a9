namespace ElkeDeur.Domain.Tests.Rules;

public sealed class The_reveal
{
    private static Play Revealed() => Play.Case(1).To(Phase.Unravel).Mark("e1").Do(new Reveal());

    [Fact]
    public void Shows_the_whole_solution_with_what_was_guessed_and_the_secret_words()
    {
        var solution = Revealed().Board.Solution!;

        Assert.Equal(["Tekst van solution_1.", "Tekst van solution_2. Ria kostendelersnorm"], solution.Paragraphs);
        Assert.Equal(8, solution.Elements.Count);
        Assert.Equal([1], solution.Elements.Where(e => e.Guessed).Select(e => e.Number));
        Assert.Equal(["kostendelersnorm"], solution.Terms.Select(t => t.Name));
    }

    [Fact]
    public void The_text_can_be_hidden_and_shown_again()
    {
        var play = Revealed().Do(new HideSolution());
        Assert.Null(play.Board.Solution);
        Assert.Equal(["balie"], play.Participant.Glossary.Select(t => t.Name));

        Assert.NotNull(play.Do(new ShowSolution()).Board.Solution);
    }

    [Fact]
    public void The_total_stays_known_when_the_text_is_hidden_again() =>
        Assert.Equal(8, Revealed().Do(new HideSolution()).Board.Progress.Total);

    [Fact]
    public void The_text_is_hidden_and_shown_once()
    {
        var play = Revealed();

        Assert.Equal("De oplossing staat al op het bord.", play.Refusal(new ShowSolution()));
        Assert.Equal("De oplossing staat niet op het bord.", play.Do(new HideSolution()).Refusal(new HideSolution()));
    }

    [Fact]
    public void Nothing_is_shown_before_the_reveal() =>
        Assert.Equal("Onthul eerst de oplossing.", Play.Case(1).To(Phase.Unravel).Refusal(new ShowSolution()));

    [Fact]
    public void The_solution_stays_in_sight_in_step_3_until_it_is_hidden()
    {
        Assert.NotNull(Revealed().To(Phase.Agree).Board.Solution);
        Assert.Null(Revealed().To(Phase.Reflect).Do(new HideSolution()).To(Phase.Closed).Board.Solution);
    }

    [Fact]
    public void Going_back_hides_the_text_but_it_was_heard()
    {
        var play = Revealed().Do(new Back());

        Assert.Null(play.Board.Solution);
        Assert.True(play.State.Revealed);
        Assert.NotNull(play.Do(new Reveal()).Board.Solution);
    }

    [Fact]
    public void Without_a_clock_or_before_its_end_the_narrator_stopped() =>
        Assert.Equal(EndReason.NarratorStopped, Revealed().Board.End);

    [Fact]
    public void The_end_is_not_told_before_the_reveal() =>
        Assert.Null(Play.Case(1).To(Phase.Unravel).Do(new Stop()).Board.End);

    [Fact]
    public void Stopping_pauses_the_clock_and_reveals_nothing()
    {
        var play = Play.Case(1).To(Phase.Unravel).Do(new TimerStart(15)).WaitMinutes(3).Do(new Stop()).WaitMinutes(3);

        Assert.Equal((true, TimeSpan.FromMinutes(12)), (play.State.Stopped, play.Left));
        Assert.Null(play.Board.Solution);
        Assert.Equal(EndReason.NarratorStopped, play.Do(new Reveal()).Board.End);
    }

    [Fact]
    public void The_clock_running_again_ends_a_stop()
    {
        var play = Play.Case(1).To(Phase.Unravel).Do(new TimerStart(15), new Stop(), new TimerResume());
        Assert.False(play.State.Stopped);

        Assert.Equal(EndReason.TimeUp, play.WaitMinutes(15).Do(new Reveal()).Board.End);
    }

    [Fact]
    public void Stopping_happens_once_and_while_unravelling()
    {
        Assert.Equal("Het ontrafelen is al gestopt.", Play.Case(1).To(Phase.Unravel).Do(new Stop()).Refusal(new Stop()));
        Assert.Equal("Stoppen kan bij het ontrafelen.", Play.Case(1).To(Phase.Audio).Refusal(new Stop()));
    }
}
