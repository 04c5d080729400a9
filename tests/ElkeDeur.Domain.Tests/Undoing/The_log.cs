namespace ElkeDeur.Domain.Tests.Undoing;

public sealed class The_log
{
    [Fact]
    public void Offers_undo_per_line_for_thirty_seconds()
    {
        var play = Play.Case(1).To(Phase.Unravel).WaitMinutes(1).Mark("e1").Wait(12);

        Assert.Equal(play.Now.AddSeconds(18), play.Screen.Log[0].UndoUntil);
        Assert.All(play.Screen.Log.Skip(1), line => Assert.Null(line.UndoUntil));
        Assert.Null(play.Wait(18).Screen.Log[0].UndoUntil);
    }

    [Fact]
    public void Tells_what_the_narrator_did_from_what_the_team_did()
    {
        var log = Play.Case(1, new() { TypedQuestions = true }).To(Phase.Unravel).Mark("e1").Do(new Ask("Een?"), Play.Anna).Screen.Log;

        Assert.Equal([("Getypte vraag van het team", false), ("Element 1 geraden", true)], log.Take(2).Select(line => (line.Text, line.Own)));
        Assert.All(log.Take(2), line => Assert.NotNull(line.UndoUntil));
    }

    [Fact]
    public void Shows_what_was_taken_back_and_that_it_was()
    {
        var log = Play.Case(1).To(Phase.Unravel).Mark("e1").TakeBack<Mark>().Screen.Log;

        Assert.Equal(("Ongedaan gemaakt: Element 1 geraden", false), (log[0].Text, log[0].Undone));
        Assert.Equal(("Element 1 geraden", true), (log[1].Text, log[1].Undone));
        Assert.All(log.Take(2), line => Assert.Null(line.UndoUntil));
    }

    [Fact]
    public void Holds_the_last_twelve_lines()
    {
        var play = Play.Case(6).To(Phase.Unravel).Name("e5", "o1", "o2", "o3", "o4", "o5", "o6", "o7", "o8", "o9").WaitMinutes(1);

        Assert.Equal(12, play.Screen.Log.Count);
    }

    [Fact]
    public void Holds_every_line_that_can_still_be_taken_back()
    {
        var play = Play.Case(1, new() { TypedQuestions = true }).To(Phase.Unravel).WaitMinutes(1).Mark("e1");
        for (var i = 0; i < 40; i++) play.Do(new Ask("Ja?"), new Actor(Role.Participant, $"p{i}"));

        Assert.Contains(play.Screen.Log, line => line.Text == "Element 1 geraden" && line.UndoUntil is not null);
        Assert.Equal(13, play.Screen.Log.Count);
    }

    [Fact]
    public void Never_holds_the_words_of_a_question_or_a_name()
    {
        var play = Play.Case(1, new() { TypedQuestions = true }).To(Phase.Unravel).Do(new Ask("Was het Huib?"), Play.Anna)
            .To(Phase.Reflect).Do(new TakeawayNote("Huib", "Huib bellen"), new AgreementNote("Huib bellen", "Huib", null, null));

        Assert.DoesNotContain("Huib", string.Join(' ', play.Screen.Log.Select(line => line.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public void Says_every_kind_of_action_in_words_of_its_own()
    {
        var play = Play.Case(3).To(Phase.Unravel)
            .Do(new Announce(), new TimerStart(15), new TimerPause(), new TimerResume(), new TimerExtend(5), new TimerShorten(1), new Answer(null, Reply.NotRelevant))
            .Do(new PlayCommand.Half("e6"), new GiveHint("h2"), new Stop());

        Assert.Equal(
            ["Ontrafelen gestopt", "Hint gegeven bij element 6", "Half: element 6", "Antwoord: Niet relevant", "1 minuut eraf", "5 minuten erbij", "Klok loopt verder", "Klok op pauze", "Klok gestart: 15 minuten", "Aantal elementen genoemd"],
            play.Screen.Log.Take(10).Select(line => line.Text));
    }
}
