namespace ElkeDeur.Domain.Tests.Rules;

public sealed class Who_may_do_what
{
    private static readonly PlayCommand[] Everything =
    [
        new Prepare("casus-1", new()), new SwitchCase("casus-2"), new Announce(), new Next(), new Back(),
        new TimerStart(15), new TimerPause(), new TimerResume(), new TimerExtend(5), new TimerShorten(5),
        new Ask("Ja?"), new Answer(null, Reply.Yes), new Mark("e1"), new Unmark("e1"), new MarkOption("e5", "o1"), new UnmarkOption("e5", "o1"),
        new PlayCommand.Half("e6"), new GiveHint("h1"), new DeclineHint("h1"), new AudioStart(), new AudioPause(),
        new Reveal(), new ShowSolution(), new HideSolution(), new QuestionShow("p1"), new QuestionSkip("p1"), new QuestionDone("p1"),
        new TakeawayNote(null, "Bellen"), new AgreementNote("Bellen", null, null, null), new Stop(), new Close(), new Undo(Guid.Empty),
    ];

    [Fact]
    public void This_list_is_complete() =>
        Assert.Equal(
            typeof(PlayCommand).GetNestedTypes().Where(t => t.IsSubclassOf(typeof(PlayCommand))).Select(t => t.Name).Order(),
            Everything.Select(c => c.GetType().Name).Order());

    [Theory]
    [InlineData(Role.Narrator, 31)]
    [InlineData(Role.Participant, 4)]
    [InlineData(Role.PracticeTeam, 1)]
    [InlineData(Role.Organiser, 0)]
    [InlineData(Role.Visitor, 0)]
    [InlineData(Role.System, 0)]
    public void A_role_may_give_so_many_of_the_commands(Role role, int count) =>
        Assert.Equal(count, Everything.Count(c => Permissions.Allows(new(role, "x"), c)));

    [Fact]
    public void A_participant_may_ask_note_and_take_back() =>
        Assert.Equal(
            [typeof(Ask), typeof(TakeawayNote), typeof(AgreementNote), typeof(Undo)],
            Everything.Where(c => Permissions.Allows(Play.Anna, c)).Select(c => c.GetType()));

    [Fact]
    public void Who_may_not_is_told_that_the_narrator_can() =>
        Assert.Equal("Alleen de verteller kan dit doen.", Play.Case(1).To(Phase.Unravel).Refusal(new Mark("e1"), Play.Anna));

    [Fact]
    public void Every_command_survives_being_written_down_under_its_own_name()
    {
        Assert.All(Everything, c => Assert.Equal(c, System.Text.Json.JsonSerializer.Deserialize<PlayCommand>(Same.Text(c), PlayJson.Options)));
        Assert.Equal(
            "prepare switch-case announce next back timer-start timer-pause timer-resume timer-extend timer-shorten ask answer "
            + "mark unmark mark-option unmark-option half give-hint decline-hint audio-start audio-pause reveal show-solution hide-solution "
            + "question-show question-skip question-done takeaway agreement stop close undo",
            string.Join(' ', Everything.Select(c => Same.Json(c)!["command"])));
    }
}
