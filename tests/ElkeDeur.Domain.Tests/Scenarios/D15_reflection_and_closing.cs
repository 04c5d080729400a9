namespace ElkeDeur.Domain.Tests.Scenarios;

public sealed class D15_reflection_and_closing
{
    private static Play Reflecting() => Play.Case(2).To(Phase.Reflect);

    [Fact]
    public void Five_personal_and_four_case_questions_are_there()
    {
        var questions = Reflecting().Screen.Questions;

        Assert.Equal((5, 4), (questions.Count(q => q.Question.Group == QuestionGroup.Personal), questions.Count(q => q.Question.Group == QuestionGroup.Case)));
    }

    [Fact]
    public void They_are_shown_skipped_or_done_in_any_order()
    {
        var play = Reflecting().Do(new QuestionShow("v4"), new QuestionDone("v4"), new QuestionSkip("p1"), new QuestionShow("p5"));

        Assert.Equal(["Tekst van question_p5."], play.Board.Question);
        Assert.Equal(
            [("p1", QuestionStatus.Skipped), ("p5", QuestionStatus.Shown), ("v4", QuestionStatus.Done)],
            play.Screen.Questions.Where(q => q.Status is not null).Select(q => (q.Question.Id, q.Status!.Value)));
    }

    [Fact]
    public void None_is_compulsory() =>
        Assert.Equal(Phase.Closed, Reflecting().Do(new Next(), new Close()).State.Phase);

    [Theory]
    [InlineData(Phase.Preparation)]
    [InlineData(Phase.Unravel)]
    [InlineData(Phase.Solution)]
    public void Before_step_3_no_question_comes_on_the_board(Phase phase)
    {
        var play = Play.Case(2).To(phase);

        Assert.Contains("stap 3", play.Refusal(new QuestionShow("p1")), StringComparison.Ordinal);
        Assert.Null(play.Board.Question);
    }

    [Fact]
    public void Going_back_to_the_solution_takes_the_question_off_and_coming_back_puts_it_on()
    {
        var play = Reflecting().Do(new QuestionShow("v1"), new Back());
        Assert.Null(play.Board.Question);
        Assert.DoesNotContain(play.Screen.Questions, q => q.OnBoard);

        Assert.Equal(["Tekst van question_v1."], play.Do(new Next()).Board.Question);
    }

    [Fact]
    public void The_closing_record_holds_takeaways_actions_and_parts_of_the_guide()
    {
        var play = Reflecting().Do(new Next())
            .Do(new TakeawayNote("Anna", "Eerder bellen", BuildingBlock.Treatment))
            .Do(new AgreementNote("Nagaan wie belt", "Bram", new(2026, 12, 1), "Bibliotheek", "e2"));

        var (taken, agreed) = (Assert.Single(play.State.Takeaways), Assert.Single(play.State.Agreements));
        Assert.Equal(("Anna", "Eerder bellen", BuildingBlock.Treatment), (taken.Who, taken.Text, taken.Block));
        Assert.Equal(("Nagaan wie belt", "Bram", new DateOnly(2026, 12, 1), "Bibliotheek"), (agreed.What, agreed.Holder, agreed.Due, agreed.Partner));
        Assert.Equal(("mysterie", "casus-2", "e2"), (agreed.Origin.Kind, agreed.Origin.CaseId, agreed.Origin.ElementId));
        Assert.Equal(new SharedTakeaway("Anna", "Eerder bellen"), Assert.Single(play.Board.Takeaways));
        Assert.Equal(new SharedAgreement("Nagaan wie belt", "Bram", new(2026, 12, 1), "Bibliotheek", AgreementStatus.Agreed), Assert.Single(play.Board.Agreements));
    }

    [Fact]
    public void Closing_without_any_record_is_possible()
    {
        var play = Reflecting().Do(new Close());

        Assert.Empty(play.State.Takeaways);
        Assert.Empty(play.State.Agreements);
    }

    [Fact]
    public void No_name_is_recorded_unless_somebody_types_one()
    {
        var play = Reflecting().Do(new Next()).Do(new TakeawayNote(null, "Eerder bellen")).Do(new AgreementNote("Bellen", null, null, null));

        Assert.Null(play.State.Takeaways[0].Who);
        Assert.Null(play.State.Agreements[0].Holder);
    }
}
