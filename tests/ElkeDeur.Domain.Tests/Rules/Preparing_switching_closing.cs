namespace ElkeDeur.Domain.Tests.Rules;

public sealed class Preparing_switching_closing
{
    [Fact]
    public void Nothing_happens_before_a_case_was_chosen() =>
        Assert.Equal("Kies eerst een mysterie.", new Play(Published.Rules, "casus-1").Refusal(new Next()));

    [Fact]
    public void An_unknown_case_is_refused()
    {
        Assert.Contains("bestaat niet", new Play(Published.Rules, "casus-1").Refusal(new Prepare("casus-9", new())), StringComparison.Ordinal);
        Assert.Contains("bestaat niet", Play.Case(1).Refusal(new SwitchCase("casus-9")), StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_can_change_during_the_game()
    {
        var play = Play.Case(1).To(Phase.Unravel).Mark("e1").Do(new Prepare("casus-1", new() { ShowGuessed = false }));

        Assert.Empty(play.Board.Found);
        Assert.Equal(1, play.Board.Progress.Guessed);
    }

    [Fact]
    public void A_place_and_an_invitation_have_an_end()
    {
        var play = Play.Case(1).Do(new Prepare("casus-1", new() { Place = new('a', 200), Invitation = new('a', 2000) }));

        Assert.Equal("Maak de plek korter: hoogstens 200 tekens.", play.Refusal(new Prepare("casus-1", new() { Place = new('a', 201) })));
        Assert.Equal("Maak de uitnodiging korter: hoogstens 2000 tekens.", play.Refusal(new Prepare("casus-1", new() { Invitation = new('a', 2001) })));
        Assert.Equal(200, play.State.Settings.Place!.Length);
    }

    [Theory]
    [InlineData(Phase.Preparation)]
    [InlineData(Phase.Introduction)]
    [InlineData(Phase.Situation)]
    public void Another_case_can_be_taken_until_the_sound_begins(Phase phase) =>
        Assert.Equal("casus-2", Play.Case(1).To(phase).Do(new SwitchCase("casus-2")).Board.MysteryId);

    [Theory]
    [InlineData(Phase.Audio)]
    [InlineData(Phase.Unravel)]
    [InlineData(Phase.Agree)]
    public void After_that_it_takes_a_new_session(Phase phase) =>
        Assert.Contains("nieuwe bijeenkomst", Play.Case(1).To(phase).Refusal(new SwitchCase("casus-2")), StringComparison.Ordinal);

    [Fact]
    public void Who_went_on_too_early_can_still_go_back_and_switch() =>
        Assert.Equal("casus-2", Play.Case(1).To(Phase.Audio).Do(new Back(), new SwitchCase("casus-2")).Board.MysteryId);

    [Fact]
    public void After_the_sound_began_going_back_does_not_open_another_case()
    {
        var play = Play.Case(1).To(Phase.Audio).Do(new AudioStart()).Wait(1).Do(new Back());

        Assert.Contains("nieuwe bijeenkomst", play.Refusal(new SwitchCase("casus-2")), StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_of_one_case_never_show_texts_of_another()
    {
        var play = Play.Case(1).To(Phase.Unravel).Mark("e1").Do(new GiveHint("h1"), new Back(), new Back(), new Back());
        Assert.Contains("nieuwe bijeenkomst", play.Refusal(new SwitchCase("casus-2")), StringComparison.Ordinal);

        play.Do(new Back(), new Back());
        Assert.Contains("nieuwe bijeenkomst", play.Refusal(new Prepare("casus-2", new())), StringComparison.Ordinal);
    }

    [Fact]
    public void The_number_of_elements_of_another_case_has_to_be_announced_again() =>
        Assert.Null(Play.Case(1).Do(new Announce(), new SwitchCase("casus-2")).Board.Progress.Total);

    [Fact]
    public void The_same_case_is_no_switch()
    {
        Assert.Equal("Dit mysterie is al gekozen.", Play.Case(1).Refusal(new SwitchCase("casus-1")));
        Assert.Contains("Ander mysterie", Play.Case(1).To(Phase.Situation).Refusal(new Prepare("casus-2", new())), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Phase.Introduction)]
    [InlineData(Phase.Unravel)]
    [InlineData(Phase.Agree)]
    public void A_session_can_be_closed_from_any_phase_once_it_began(Phase phase)
    {
        var play = Play.Case(1).To(phase).Do(new Close());

        Assert.Equal(Phase.Closed, play.State.Phase);
        Assert.Equal("Deze bijeenkomst is afgesloten.", play.Refusal(new Back()));
        Assert.Equal("Deze bijeenkomst is afgesloten.", play.Refusal(new Prepare("casus-1", new())));
    }

    [Fact]
    public void A_session_that_did_not_begin_cannot_be_closed() =>
        Assert.Equal("De bijeenkomst is nog niet begonnen.", Play.Case(1).Refusal(new Close()));

    [Theory]
    [InlineData(false, null)]
    [InlineData(true, "Had iemand iets gemeld?")]
    public void Typed_questions_lose_their_text_at_closing_unless_the_narrator_keeps_them(bool keep, string? text)
    {
        var play = Play.Case(1, new() { TypedQuestions = true }).To(Phase.Unravel).Do(new Ask("Had iemand iets gemeld?"), Play.Anna);
        play.Do(new Answer(play.Last, Reply.Yes), new Close(keep));

        Assert.Equal((text, Reply.Yes), (play.State.Questions[0].Text, play.State.Questions[0].Reply));
        Assert.Equal(1, play.State.Answers.Yes);
    }

    [Fact]
    public void Closing_early_reveals_nothing() =>
        Assert.Null(Play.Case(1).To(Phase.Unravel).Do(new Close()).Board.Solution);
}
