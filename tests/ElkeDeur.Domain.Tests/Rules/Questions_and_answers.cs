namespace ElkeDeur.Domain.Tests.Rules;

public sealed class Questions_and_answers
{
    private static Play Typing() => Play.Case(1, new() { TypedQuestions = true }).To(Phase.Unravel);

    [Fact]
    public void Answers_are_counted_and_asking_to_rephrase_is_no_answer()
    {
        var play = Play.Case(1).To(Phase.Unravel)
            .Do(new Answer(null, Reply.Yes), new Answer(null, Reply.No), new Answer(null, Reply.No), new Answer(null, Reply.NotRelevant), new Answer(null, Reply.Rephrase));

        Assert.Equal(new AnswerCounts(1, 2, 1), play.State.Answers);
        Assert.Equal(4, play.State.Answers.Total);
    }

    [Fact]
    public void Answers_belong_to_the_unravelling() =>
        Assert.Equal("Antwoorden geef je tijdens het ontrafelen.", Play.Case(1).Refusal(new Answer(null, Reply.Yes)));

    [Fact]
    public void A_typed_question_is_answered_once()
    {
        var play = Typing().Do(new Ask("  Had iemand iets gemeld?  "), Play.Anna);
        var id = play.Last;
        play.Do(new Answer(id, Reply.Yes));

        Assert.Equal(new AskedQuestion("Had iemand iets gemeld?", Reply.Yes), Assert.Single(play.Board.Asked));
        Assert.Equal("Deze vraag is al beantwoord.", play.Refusal(new Answer(id, Reply.No)));
        Assert.Equal("Deze vraag is er niet meer.", play.Refusal(new Answer(Guid.Empty, Reply.No)));
    }

    [Fact]
    public void The_board_shows_the_last_three_questions_while_unravelling()
    {
        var play = Typing();
        foreach (var text in new[] { "Een?", "Twee?", "Drie?", "Vier?" }) play.Do(new Ask(text), Play.Anna).Wait(5);

        Assert.Equal(["Twee?", "Drie?", "Vier?"], play.Board.Asked.Select(q => q.Text));
        Assert.Empty(play.Do(new Reveal()).Board.Asked);
    }

    [Fact]
    public void Typing_is_off_until_the_narrator_allows_it()
    {
        Assert.False(Play.Case(1).To(Phase.Unravel).Participant.MayAsk);
        Assert.Contains("hardop", Play.Case(1).To(Phase.Unravel).Refusal(new Ask("Ja?"), Play.Anna), StringComparison.Ordinal);

        Assert.True(Typing().Participant.MayAsk);
    }

    [Fact]
    public void Typed_questions_belong_to_the_unravelling() =>
        Assert.Contains("tijdens het ontrafelen", Play.Case(1, new() { TypedQuestions = true }).Refusal(new Ask("Ja?"), Play.Anna), StringComparison.Ordinal);

    [Fact]
    public void One_question_per_five_seconds_and_per_person()
    {
        var play = Typing().Do(new Ask("Een?"), Play.Anna).Wait(4);

        Assert.Contains("Wacht een paar tellen", play.Refusal(new Ask("Twee?"), Play.Anna), StringComparison.Ordinal);
        play.Do(new Ask("Van een ander?"), Play.Bram).Wait(1).Do(new Ask("Twee?"), Play.Anna);
        Assert.Equal(3, play.State.Questions.Count);
    }

    [Fact]
    public void Five_hundred_characters_fit_and_no_more()
    {
        var play = Typing().Do(new Ask($"  {new string('a', 500)}  "), Play.Anna).Wait(5);

        Assert.Contains("501 tekens en er passen er 500", play.Refusal(new Ask(new('a', 501)), Play.Anna), StringComparison.Ordinal);
        Assert.Contains("10000 tekens", play.Refusal(new Ask(new('a', 10_000)), Play.Anna), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n ")]
    public void An_empty_question_is_refused(string text) =>
        Assert.Equal("Vul iets in.", Typing().Refusal(new Ask(text), Play.Anna));

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("Was het 👩‍👩‍👧 of 🏠?")]
    [InlineData("هل كان الجار؟")]
    public void Any_text_is_kept_as_it_was_typed(string text) =>
        Assert.Equal(text, Typing().Do(new Ask(text), Play.Anna).Board.Asked[0].Text);

    [Fact]
    public void The_practice_team_asks_without_waiting_and_without_permission()
    {
        var play = Play.Case(1).To(Phase.Unravel).Do(new Ask("Een?"), Play.PracticeTeam).Do(new Ask("Twee?"), Play.PracticeTeam);

        Assert.Equal(["Een?", "Twee?"], play.Board.Asked.Select(q => q.Text));
    }

    [Fact]
    public void Nothing_says_who_asked() =>
        Assert.DoesNotContain(Play.Anna.Id, Same.Text(Typing().Do(new Ask("Een?"), Play.Anna).Board), StringComparison.Ordinal);
}
