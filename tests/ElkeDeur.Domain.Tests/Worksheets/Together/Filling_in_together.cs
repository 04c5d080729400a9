using System.Collections.Immutable;
using ElkeDeur.Domain.Worksheets;
using ElkeDeur.Domain.Worksheets.Together;
using static ElkeDeur.Domain.Tests.Worksheets.Together.Table;
using static ElkeDeur.Domain.Worksheets.Together.SheetCommand;

namespace ElkeDeur.Domain.Tests.Worksheets.Together;

public sealed class Filling_in_together
{
    private const string NotYours = "Je kunt alleen je eigen antwoorden veranderen.";

    [Fact]
    public void It_begins_once_and_may_begin_with_answers()
    {
        var table = new Table(Answering.Together);

        Assert.Equal("Dit werkblad bestaat niet meer. Wat je invulde, blijft bewaard.", table.Refusal(new Begin("onzin", "Ons doel")));
        Assert.Equal("Dit werkblad bestaat niet meer. Wat je invulde, blijft bewaard.", table.Refusal(Fill("doel", "", "Rust")));
        Assert.Equal("Maak de naam korter: hoogstens 120 tekens.", table.Refusal(new Begin("proef", new('a', 121))));
        table.Do(new Begin("proef", "Ons doel", ImmutableDictionary<string, string>.Empty.Add("doel", "Rust")));
        Assert.Equal(("proef", "Ons doel", "Rust"), (table.State.Address, table.State.Name, Answer(table)));
        Assert.Equal("Dit werkblad is al begonnen.", table.Refusal(new Begin("proef", "Nog eens")));
    }

    [Fact]
    public void It_may_begin_with_what_organisations_answered()
    {
        var table = new Table(Answering.PerOrganisation);

        Assert.Equal("Een organisatie in dit bestand heeft geen naam.", table.Refusal(With(" ")));
        Assert.Equal("Twee organisaties in dit bestand hebben dezelfde naam.", table.Refusal(With("Gemeente", "GEMEENTE ")));
        Assert.Equal("Maak de naam van de organisatie korter: hoogstens 120 tekens.", table.Refusal(With(new string('a', 121))));
        Assert.Equal("Bij dit werkblad antwoorden organisaties niet ieder voor zich.", new Table(Answering.Together).Refusal(With("Gemeente")));
        table.Do(With("Gemeente", "School")).Do(new Join("gemeente", "gemeente"), Anna);
        Assert.Equal(("Gemeente", "Rust", "Rust"), (table.State.Parties["gemeente"].Name, table.State.AnswersOf("gemeente")["doel"], table.State.AnswersOf("school")["doel"]));

        static Begin With(params string[] names) => new("proef", "Ons doel", null, names.ToImmutableDictionary(name => name, _ => ImmutableDictionary<string, string>.Empty.Add("doel", "Rust")));
    }

    [Theory]
    [InlineData(Answering.PerOrganisation, "school")]
    [InlineData(Answering.PerPerson, "p2")]
    public void A_participant_answers_for_the_own_party_only(Answering answering, string other)
    {
        var table = Of(answering);

        Assert.Equal(NotYours, table.Refusal(Fill("doel", "", "Rust", other), Anna));
        Assert.Equal(NotYours, table.Refusal(Fill("doel", "", "Rust"), Anna));
        Assert.Null(table.Refusal(Fill("doel", "", "Rust", other), Bram));
        Assert.Null(table.Refusal(Fill("meer", "", "Tijd", other)));
    }

    [Theory]
    [InlineData(Role.Participant)]
    [InlineData(Role.Visitor)]
    [InlineData(Role.Organiser)]
    [InlineData(Role.PracticeTeam)]
    public void Who_did_not_join_answers_nothing_and_leads_nothing(Role role)
    {
        var table = Of().Do(Fill("doel", "", "Rust"));

        Assert.Equal(NotYours, table.Refusal(Fill("meer", "", "Tijd"), new(role, "x")));
        foreach (var command in new SheetCommand[] { new Finish(), new Rename("Anders"), new Show("doel"), new Review(Made.Today), new Agree("Bellen", null, null, null) })
            Assert.Equal("Alleen wie het werkblad leidt, kan dit doen.", table.Refusal(command, new(role, "x")));
    }

    [Theory]
    [InlineData(Answering.Together, "", "", null)]
    [InlineData(Answering.Together, "school", "School", "Dit werkblad vullen jullie samen in.")]
    [InlineData(Answering.PerPerson, "p3", "", null)]
    [InlineData(Answering.PerPerson, "p1", "", "Hier antwoordt iedereen voor zich, zonder naam.")]
    [InlineData(Answering.PerPerson, "p3", "Cas", "Hier antwoordt iedereen voor zich, zonder naam.")]
    [InlineData(Answering.PerOrganisation, "school", "School", null)]
    [InlineData(Answering.PerOrganisation, "", "School", "Vul in voor welke organisatie je antwoordt.")]
    [InlineData(Answering.PerOrganisation, "school", " ", "Vul in voor welke organisatie je antwoordt.")]
    public void Joining_follows_how_the_sheet_is_answered(Answering answering, string party, string name, string? refusal) =>
        Assert.Equal(refusal, Of(answering).Refusal(new Join(party, name), new(Role.Participant, "p3")));

    [Fact]
    public void A_name_of_an_organisation_stays_what_the_first_called_it()
    {
        var table = Of(Answering.PerOrganisation).Do(new Join("school", "Onze school"), Anna);

        Assert.Equal(("School", "school"), (table.State.Parties["school"].Name, table.State.Members["p1"]));
        Assert.Equal("Maak de naam van de organisatie korter: hoogstens 120 tekens.", table.Refusal(new Join("x", new('a', 121)), Anna));
    }

    [Theory]
    [InlineData("onzin")]
    [InlineData("doel.1")]
    [InlineData("t")]
    [InlineData("t.0.a")]
    [InlineData("t.01.a")]
    [InlineData("t.41.a")]
    [InlineData("t.1.b")]
    [InlineData("t.x.a")]
    [InlineData("t.1.a.laag")]
    public void A_place_that_does_not_exist_is_refused(string place) =>
        Assert.Equal($"De plaats ‘{place}’ bestaat niet in dit werkblad.", Of().Refusal(Fill(place, "", "Rust"), Anna));

    [Theory]
    [InlineData(100_000, null)]
    [InlineData(100_001, "Een antwoord is te lang: 100001 tekens. Er passen er 100000. Maak het korter, of verdeel het.")]
    public void A_long_answer_is_kept_or_refused_and_never_cut(int length, string? refusal)
    {
        var table = Of();

        Assert.Equal(refusal, table.Refusal(Fill("doel", "", new('a', length)), Anna));
        Assert.Equal(refusal is null ? length : 0, Answer(table).Length);
    }

    [Fact]
    public void What_was_agreed_stands_with_a_holder_and_a_day()
    {
        var table = Of().Do(new Agree(" Bellen ", "Team", Made.Today, null));

        Assert.Equal(("Bellen", AgreementStatus.Agreed, "worksheet"), (table.State.Agreements[0].What, table.State.Agreements[0].Status, table.State.Agreements[0].Origin.Kind));
        Assert.Equal("Deze afspraak staat er al.", table.Refusal(new Agree("Bellen", "Team", Made.Today, null)));
        Assert.Null(table.Refusal(new Agree("Bellen", "School", Made.Today, null)));
        Assert.Equal("Deze dag is al voorbij. Kies een dag die nog komt.", table.Refusal(new Review(DateOnly.FromDateTime(table.Now).AddDays(-1))));
        Assert.Null(table.Refusal(new Review(DateOnly.FromDateTime(table.Now))));
        Assert.Equal("Schrijf wat jullie afspreken.", table.Refusal(new Agree(" ", null, null, null)));
        Assert.Equal("Maak de afspraak korter: hoogstens 500 tekens.", table.Refusal(new Agree(new('a', 501), null, null, null)));
    }

    [Fact]
    public void It_shows_a_field_of_the_sheet()
    {
        var table = Of().Do(new Show("doel"));

        Assert.Equal("doel", table.State.OnBoard);
        Assert.Equal("Dit veld bestaat niet.", table.Refusal(new Show("onzin")));
        Assert.Null(table.Do(new Show(null)).State.OnBoard);
    }

    [Fact]
    public void It_is_finished_when_nothing_is_missing_and_stays_so_until_it_is_opened_again()
    {
        var table = Of();
        Assert.Equal("Vul nog in: Vraag doel?", table.Refusal(new Finish()));
        Assert.Equal("Dit werkblad is nog open.", table.Refusal(new Reopen()));

        table.Do(Fill("doel", "", "Rust"), Anna).Do(new Finish());
        Assert.True(table.State.Finished);
        Assert.Equal("Dit werkblad is afgerond. Vraag wie het leidt om het te heropenen.", table.Refusal(Fill("meer", "", "Tijd"), Anna));
        Assert.Null(table.Do(new Reopen()).Refusal(Fill("meer", "", "Tijd"), Anna));
    }

    private static string Answer(Table table) => table.State.AnswersOf("")["doel"];
}
