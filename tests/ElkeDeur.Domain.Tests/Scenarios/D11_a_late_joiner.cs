namespace ElkeDeur.Domain.Tests.Scenarios;

public sealed class D11_a_late_joiner
{
    private static Play Minute8(bool showGuessed = true) => Play.Case(2, new() { ShowGuessed = showGuessed })
        .To(Phase.Unravel).Do(new Announce(), new TimerStart(15)).WaitMinutes(8).Mark("e1", "e2", "e3").Do(new GiveHint("h1"));

    [Fact]
    public void Sees_the_mystery_the_story_the_counts_and_what_was_found()
    {
        var screen = Minute8().Participant.Shared;

        Assert.Equal(("Tekst van opening.", "Tekst van mystery."), (screen.Opening, screen.Questions[0]));
        Assert.Equal(4, screen.Story!.Lines.Count);
        Assert.Equal((3, 7, 4), (screen.Progress.Guessed, screen.Progress.Total, screen.Progress.Left));
        Assert.Equal(["Tekst van element_e1.", "Tekst van element_e2.", "Tekst van element_e3."], screen.Found.Select(f => f.Text));
        Assert.Equal(["Tekst van hint_h1."], screen.Hints.Select(h => h.Text));
    }

    [Fact]
    public void Sees_counts_only_when_the_narrator_keeps_guessed_elements_off_the_screen()
    {
        var screen = Minute8(showGuessed: false).Participant.Shared;

        Assert.Empty(screen.Found);
        Assert.Equal(3, screen.Progress.Guessed);
    }

    [Fact]
    public void Sees_no_solution_no_question_and_no_secret_word()
    {
        var screen = Minute8().Participant;

        Assert.Null(screen.Shared.Solution);
        Assert.Null(screen.Shared.Question);
        Assert.Equal(["balie"], screen.Glossary.Select(t => t.Name));
    }

    [Fact]
    public void Sees_the_solution_and_the_secret_words_after_the_reveal()
    {
        var screen = Minute8().Do(new Reveal()).Participant;

        Assert.Equal(2, screen.Shared.Solution!.Paragraphs.Count);
        Assert.Equal(["balie", "kostendelersnorm"], screen.Glossary.Select(t => t.Name));
    }

    [Fact]
    public void Does_not_know_the_number_of_elements_before_it_is_announced()
    {
        var play = Play.Case(2).To(Phase.Unravel).Mark("e1");
        Assert.Equal((1, null, null), (play.Board.Progress.Guessed, play.Board.Progress.Total, play.Board.Progress.Left));

        Assert.Equal(7, play.Do(new Announce()).Board.Progress.Total);
    }

    [Theory]
    [InlineData(Phase.Situation, false)]
    [InlineData(Phase.Audio, true)]
    [InlineData(Phase.Unravel, true)]
    public void Hears_the_story_from_the_audio_phase_on(Phase phase, bool heard) =>
        Assert.Equal(heard, Play.Case(2).To(phase).Participant.Shared.Story is not null);
}
