namespace ElkeDeur.Domain.Tests.Rules;

public sealed class Notes_and_agreements
{
    private static readonly DateOnly Day = new(2026, 12, 1);

    private static Play Reflecting() => Play.Case(1).To(Phase.Reflect);

    private static AgreementStatus StatusOf(string? holder, DateOnly? due) =>
        Reflecting().Do(new AgreementNote("Bellen", holder, due, null)).State.Agreements[0].Status;

    [Fact]
    public void Agreed_needs_a_holder_and_a_date()
    {
        Assert.Equal(AgreementStatus.Agreed, StatusOf("Anna", Day));
        Assert.Equal(AgreementStatus.Noted, StatusOf("Anna", null));
        Assert.Equal(AgreementStatus.Noted, StatusOf(null, Day));
        Assert.Equal(AgreementStatus.Noted, StatusOf("  ", Day));
    }

    [Fact]
    public void An_agreement_becomes_agreed_only_with_holder_and_date()
    {
        var noted = Agreement.Note(Guid.Empty, "Bellen", null, Day, null, new("mysterie"));
        var (same, refusal) = noted.Become(AgreementStatus.Agreed);

        Assert.Equal((AgreementStatus.Noted, "Vul eerst in wie het doet en wanneer. Dan staat de afspraak."), (same.Status, refusal));
        Assert.Equal((AgreementStatus.Agreed, null), Status((noted with { Holder = "Anna" }).Become(AgreementStatus.Agreed)));
        Assert.Equal((AgreementStatus.Dropped, null), Status(noted.Become(AgreementStatus.Dropped)));
    }

    [Fact]
    public void A_participant_may_note_in_step_3()
    {
        var play = Reflecting().Do(new TakeawayNote("Anna", "Eerder bellen"), Play.Anna).Do(new AgreementNote("Bellen", "Anna", Day, null), Play.Anna);

        Assert.Equal((Play.Anna.Id, Play.Anna.Id), (play.State.Takeaways[0].ParticipantId, play.State.Agreements[0].Origin.ParticipantId));
        Assert.True(play.Participant.MayNote);
    }

    [Theory]
    [InlineData(Phase.Unravel)]
    [InlineData(Phase.Solution)]
    public void Notes_belong_to_step_3(Phase phase)
    {
        var play = Play.Case(1).To(phase);

        Assert.Equal("Noteren kan in stap 3.", play.Refusal(new TakeawayNote(null, "Eerder bellen")));
        Assert.Equal("Noteren kan in stap 3.", play.Refusal(new AgreementNote("Bellen", null, null, null)));
        Assert.False(play.Participant.MayNote);
    }

    [Fact]
    public void Notes_come_on_the_board_when_people_agree()
    {
        var play = Reflecting().Do(new AgreementNote("Bellen", null, null, null));
        Assert.Empty(play.Board.Agreements);

        Assert.Single(play.Do(new Next()).Board.Agreements);
    }

    [Fact]
    public void What_was_typed_is_trimmed_and_an_empty_name_is_no_name()
    {
        var play = Reflecting().Do(new TakeawayNote(" ", " Eerder bellen ")).Do(new AgreementNote(" Bellen ", " Anna ", Day, " "));

        Assert.Equal((null, "Eerder bellen"), (play.State.Takeaways[0].Who, play.State.Takeaways[0].Text));
        Assert.Equal(("Bellen", "Anna", null), (play.State.Agreements[0].What, play.State.Agreements[0].Holder, play.State.Agreements[0].Partner));
    }

    [Fact]
    public void Empty_and_too_long_texts_are_refused_with_a_sentence()
    {
        var play = Reflecting();

        Assert.Equal("Vul iets in.", play.Refusal(new AgreementNote(" ", null, null, null)));
        Assert.Contains("passen er 500", play.Refusal(new TakeawayNote(null, new('a', 501))), StringComparison.Ordinal);
        Assert.Contains("hoogstens 80 tekens", play.Refusal(new TakeawayNote(new('a', 81), "Bellen")), StringComparison.Ordinal);
        Assert.Contains("hoogstens 80 tekens", play.Refusal(new AgreementNote("Bellen", "Anna", Day, new('a', 81))), StringComparison.Ordinal);
        Assert.Contains("hoort niet bij", play.Refusal(new AgreementNote("Bellen", null, null, null, "e99")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_reflection_question_of_another_case_is_refused() =>
        Assert.Contains("hoort niet bij", Reflecting().Refusal(new QuestionShow("v6")), StringComparison.Ordinal);

    private static (AgreementStatus, string?) Status((Agreement Next, string? Refusal) outcome) => (outcome.Next.Status, outcome.Refusal);
}
