namespace ElkeDeur.Domain.Tests.Undoing;

public sealed class Taking_back
{
    private static Play Unravelling() => Play.Case(1).To(Phase.Unravel);

    [Fact]
    public void It_is_possible_for_thirty_seconds()
    {
        Assert.Equal(0, Unravelling().Mark("e1").Wait(30).TakeBack<Mark>().Board.Progress.Guessed);

        var play = Unravelling().Mark("e1").Wait(31);
        Assert.Equal("Ongedaan maken kan tot 30 seconden na de actie.", play.Refusal(play.UndoOf<Mark>()));
    }

    [Fact]
    public void It_happens_once()
    {
        var play = Unravelling().Mark("e1").TakeBack<Mark>();

        Assert.Equal("Deze actie is al ongedaan gemaakt.", play.Refusal(play.UndoOf<Mark>()));
    }

    [Fact]
    public void An_unknown_action_is_refused() =>
        Assert.Equal("Deze actie staat niet in het logboek.", Unravelling().Refusal(new Undo(Guid.Empty)));

    [Fact]
    public void An_older_action_can_be_taken_back_when_nothing_builds_on_it()
    {
        var play = Unravelling().Mark("e1", "e2");
        var first = play.Live.Log[^2].CommandId;

        Assert.Equal([2], play.Do(new Undo(first)).Board.Found.Select(f => f.Number));
    }

    [Fact]
    public void It_is_refused_when_a_later_action_builds_on_it()
    {
        var play = Unravelling().Do(new TimerStart(15), new TimerPause());

        Assert.Equal("Een latere actie bouwt hierop voort. Maak eerst die latere actie ongedaan.", play.Refusal(play.UndoOf<TimerStart>()));
        play.TakeBack<TimerPause>().TakeBack<TimerStart>();
        Assert.Equal(Countdown.Idle, play.Board.Timer);
    }

    [Fact]
    public void A_phase_in_which_something_was_done_cannot_be_taken_back()
    {
        var play = Unravelling().Mark("e1");

        Assert.Contains("bouwt hierop voort", play.Refusal(play.UndoOf<Next>()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_proposal_that_was_declined_holds_its_mark()
    {
        var play = Unravelling().Mark("e3").Do(new DeclineHint("h1"));

        Assert.Contains("bouwt hierop voort", play.Refusal(play.UndoOf<Mark>()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_choice_of_case_in_which_something_was_done_cannot_be_taken_back()
    {
        var play = Play.Case(1).Do(new SwitchCase("casus-2")).To(Phase.Unravel).Mark("e1");
        Assert.Contains("bouwt hierop voort", play.Refusal(play.UndoOf<SwitchCase>()), StringComparison.Ordinal);

        Assert.Equal("casus-1", Play.Case(1).Do(new SwitchCase("casus-2")).TakeBack<SwitchCase>().Board.MysteryId);
    }

    [Theory]
    [InlineData("Prepare")]
    [InlineData("Close")]
    [InlineData("Undo")]
    public void The_first_preparation_closing_and_undo_itself_are_not_taken_back(string kind)
    {
        var play = Play.Case(1).To(Phase.Unravel).Mark("e1").TakeBack<Mark>().Do(new Close());
        var entry = play.Live.Log.FindLast(e => e.Command.GetType().Name == kind)!;

        Assert.Equal("Deze actie kun je niet ongedaan maken.", play.Refusal(new Undo(entry.CommandId)));
    }

    [Fact]
    public void A_session_that_was_only_prepared_stays_prepared()
    {
        var play = Play.Case(1);

        Assert.Contains("niet ongedaan maken", play.Refusal(play.UndoOf<Prepare>()), StringComparison.Ordinal);
    }

    [Fact]
    public void Changed_settings_are_as_they_were_again()
    {
        var play = Play.Case(1).To(Phase.Unravel).Do(new Prepare("casus-1", new() { ShowGuessed = false, Place = "Zaal 2" })).Mark("e1");
        Assert.Empty(play.Board.Found);

        Assert.Single(play.TakeBack<Prepare>().Board.Found);
        Assert.Null(play.State.Settings.Place);
    }

    [Fact]
    public void Settings_that_let_somebody_ask_are_built_on()
    {
        var play = Play.Case(1).To(Phase.Unravel).Do(new Prepare("casus-1", new() { TypedQuestions = true })).Do(new Ask("Een?"), Play.Anna);

        Assert.Contains("bouwt hierop voort", play.Refusal(play.UndoOf<Prepare>()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_that_was_chosen_while_preparing_is_built_on_too()
    {
        var play = Play.Case(1).Do(new Prepare("casus-2", new()), new Announce());
        Assert.Contains("bouwt hierop voort", play.Refusal(play.UndoOf<Prepare>()), StringComparison.Ordinal);

        Assert.Equal("casus-1", play.TakeBack<Announce>().TakeBack<Prepare>().Board.MysteryId);
    }

    [Fact]
    public void The_narrator_takes_a_typed_question_off_every_screen()
    {
        var play = Play.Case(1, new() { TypedQuestions = true }).To(Phase.Unravel).Do(new Ask("Woont Huib op nummer 12?"), Play.Anna);
        var asked = play.UndoOf<Ask>();

        Assert.Equal("Deze actie kun je niet ongedaan maken.", play.Refusal(asked, Play.Anna));
        Assert.Empty(play.Do(asked).Board.Asked);
        Assert.Empty(play.State.Questions);
    }

    [Fact]
    public void A_question_that_was_answered_is_built_on()
    {
        var play = Play.Case(1, new() { TypedQuestions = true }).To(Phase.Unravel).Do(new Ask("Een?"), Play.Anna);
        play.Do(new Answer(play.Last, Reply.Yes));

        Assert.Contains("bouwt hierop voort", play.Refusal(play.UndoOf<Ask>()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_participant_takes_back_the_own_note_and_nothing_else()
    {
        var play = Play.Case(1).To(Phase.Reflect).Do(new AgreementNote("Bellen", "Anna", null, null), Play.Anna);
        var note = play.UndoOf<AgreementNote>();

        Assert.Equal("Alleen de verteller kan dit ongedaan maken.", play.Refusal(note, Play.Bram));
        Assert.Empty(play.Do(note, Play.Anna).State.Agreements);
        Assert.Equal("Alleen de verteller kan dit ongedaan maken.", play.Refusal(play.UndoOf<Next>(), Play.Anna));
    }

    [Fact]
    public void The_narrator_takes_back_what_a_participant_noted() =>
        Assert.Empty(Play.Case(1).To(Phase.Reflect).Do(new TakeawayNote("Anna", "Bellen"), Play.Anna).TakeBack<TakeawayNote>().State.Takeaways);

    [Fact]
    public void The_clock_ran_on_as_if_it_had_never_been_paused()
    {
        var play = Unravelling().Do(new TimerStart(15)).WaitMinutes(5).Do(new TimerPause()).Wait(20).TakeBack<TimerPause>();

        Assert.Equal((CountdownMode.Running, TimeSpan.FromSeconds(600 - 20)), (play.Board.Timer.Mode, play.Left));
    }

    [Fact]
    public void Taking_back_the_last_guess_lets_the_clock_run_on()
    {
        var play = Play.Case(4).To(Phase.Unravel).Do(new TimerStart(15)).Mark("e1", "e2", "e3", "e4", "e5").Wait(10).TakeBack<Mark>();

        Assert.Equal((CountdownMode.Running, TimeSpan.FromSeconds(890), false), (play.Board.Timer.Mode, play.Left, play.Board.Progress.Solved));
    }

    [Fact]
    public void An_answer_taken_back_opens_its_question_again()
    {
        var play = Play.Case(1, new() { TypedQuestions = true }).To(Phase.Unravel).Do(new Ask("Een?"), Play.Anna);
        play.Do(new Answer(play.Last, Reply.Yes)).TakeBack<Answer>();

        Assert.Equal((null, 0), (play.Board.Asked[0].Reply, play.State.Answers.Total));
    }
}
