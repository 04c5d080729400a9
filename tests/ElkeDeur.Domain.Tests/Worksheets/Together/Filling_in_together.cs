using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using ElkeDeur.Domain.Worksheets;
using ElkeDeur.Domain.Worksheets.Together;
using static ElkeDeur.Domain.Tests.Worksheets.Together.Table;
using static ElkeDeur.Domain.Worksheets.Together.SheetCommand;
using Entry = ElkeDeur.Domain.Sessions.Entry<ElkeDeur.Domain.Worksheets.Together.SheetCommand>;
using Live = ElkeDeur.Domain.Sessions.Live<ElkeDeur.Domain.Worksheets.Together.SheetState, ElkeDeur.Domain.Worksheets.Together.SheetCommand>;
using Undo = ElkeDeur.Domain.Worksheets.Together.SheetCommand.Undo;

namespace ElkeDeur.Domain.Tests.Worksheets.Together;

public sealed class Filling_in_together
{
    private const string NotYours = "Je kunt alleen je eigen antwoorden veranderen.", BuiltOn = "Daarna is hierop verder geschreven. Maak eerst het latere ongedaan, of verander het antwoord zelf.";

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
    public void Two_texts_in_one_place_both_stay_until_somebody_chooses()
    {
        var table = Of().Do(Fill("doel", "", "Rust"), Anna).Do(Fill("doel", "", "Werk"), Bram);

        Assert.Equal("Rust", Answer(table));
        Assert.Equal([new BesideText(table.Last, "", "doel", "Werk")], table.State.Beside);
        Assert.Equal("Er staan nog twee teksten naast elkaar. Kies eerst.", table.Refusal(new Finish()));

        var beside = table.Last;
        table.Do(new Choose(beside, "Rust en werk"));
        Assert.Equal("Rust en werk", Answer(table));
        Assert.Empty(table.State.Beside);
        Assert.Equal("Hier is al gekozen.", table.Refusal(new Choose(beside, "Werk")));
    }

    [Theory]
    [InlineData("Rust", "Werk", "Werk", null)]
    [InlineData("Rust", "", "", null)]
    [InlineData("", "Werk", "Rust", "Werk")]
    [InlineData("Vrede", "Werk", "Rust", "Werk")]
    [InlineData("Vrede", "Rust", "Rust", null)]
    [InlineData("Vrede", "", "Rust", null)]
    public void A_writer_who_began_from_an_older_text_takes_nothing_away(string was, string text, string stays, string? beside)
    {
        var table = Of().Do(Fill("doel", "", "Rust"), Anna).Do(Fill("doel", was, text), Bram);

        Assert.Equal(stays, Answer(table));
        Assert.Equal(beside, table.State.Beside.SingleOrDefault()?.Text);
    }

    [Fact]
    public void Texts_of_one_command_that_stand_beside_are_chosen_one_by_one()
    {
        var table = Of().Do(new Fill("", [new("doel", "", "Rust"), new("meer", "", "Tijd")]), Anna).Do(new Fill("", [new("doel", "", "Werk"), new("meer", "", "Geld")]), Bram);

        table.Do(new Choose(table.State.Beside[1].Id, "Geld"));
        Assert.Equal(("Rust", "Geld", "Werk"), (Answer(table), table.State.AnswersOf("")["meer"], table.State.Beside.Single().Text));
    }

    [Fact]
    public void A_participant_chooses_for_the_own_party_only()
    {
        var table = Of(Answering.PerOrganisation).Do(Fill("doel", "", "Rust", "gemeente"), Anna).Do(Fill("doel", "", "Werk", "gemeente"));

        Assert.Equal(NotYours, table.Refusal(new Choose(table.Last, "Werk"), Bram));
        Assert.Null(table.Refusal(new Choose(table.Last, "Werk"), Anna));
        Assert.Equal("Werk", table.State.AnswersOf("gemeente")["doel"]);
    }

    [Fact]
    public void Nobody_chooses_away_what_was_written_meanwhile()
    {
        var table = Of().Do(Fill("doel", "", "Rust"), Anna).Do(Fill("doel", "", "Werk"), Bram);
        var beside = table.Last;
        table.Do(Fill("doel", "Rust", "Rust en tijd"), Anna);

        Assert.Equal("Hier is intussen iets anders geschreven. Kijk nog eens, en kies dan.", table.Refusal(new Choose(beside, "Werk", "Rust"), Bram));
        Assert.Null(table.Refusal(new Choose(beside, "Werk", "Rust en tijd"), Bram));
    }

    [Fact]
    public void Who_goes_on_with_a_text_that_stands_beside_changes_that_text()
    {
        var table = Of().Do(Fill("doel", "", "Rust"), Anna).Do(Fill("doel", "", "Wer"), Bram).Do(Fill("doel", "Wer", "Werk"), Bram);

        Assert.Equal(("Rust", "Werk"), (Answer(table), table.State.Beside.Single().Text));
        table.Do(Fill("doel", "Werk", "Rust"), Bram);
        Assert.Equal(("Rust", 0), (Answer(table), table.State.Beside.Count));
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
        var table = Of().Do(new Agree(" Bellen ", "Team", Made.Today, null, "doel"));

        Assert.Equal(("Bellen", AgreementStatus.Agreed, "worksheet"), (table.State.Agreements[0].What, table.State.Agreements[0].Status, table.State.Agreements[0].Origin.Kind));
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
        Assert.Equal("Dit werkblad is afgerond. Heropen het om verder te schrijven.", table.Refusal(Fill("meer", "", "Tijd"), Anna));
        Assert.Null(table.Do(new Reopen()).Refusal(Fill("meer", "", "Tijd"), Anna));
    }

    [Theory]
    [InlineData(600, null)]
    [InlineData(601, "Ongedaan maken kan tot 10 minuten na het bewaren.")]
    public void What_somebody_wrote_can_be_taken_back_for_ten_minutes(int seconds, string? refusal)
    {
        var table = Of().Do(Fill("doel", "", "Rust"), Anna).Wait(seconds);

        Assert.Equal(refusal, table.Refusal(new Undo(table.Last), Anna));
        Assert.Equal(refusal is null ? "" : "Rust", Answer(table));
    }

    [Fact]
    public void What_others_built_on_cannot_be_taken_back()
    {
        var table = Of().Do(Fill("doel", "", "Rust"), Anna);
        var (begun, joined, first) = (table.Live.Log[0].CommandId, table.Live.Log[1].CommandId, table.Last);

        Assert.Equal("Deze actie kun je niet ongedaan maken.", table.Refusal(new Undo(begun)));
        Assert.Equal("Deze actie kun je niet ongedaan maken.", table.Refusal(new Undo(joined)));
        Assert.Equal("Deze actie staat niet in het logboek.", table.Refusal(new Undo(Guid.Empty)));
        Assert.Equal("Alleen wie het werkblad leidt, kan dit ongedaan maken.", table.Refusal(new Undo(first), Bram));

        table.Do(Fill("doel", "", "Werk"), Bram);
        Assert.Equal(BuiltOn, table.Refusal(new Undo(first), Anna));
        var second = table.Last;
        table.Do(new Choose(second, "Werk"));
        Assert.Equal(BuiltOn, table.Refusal(new Undo(second), Bram));
        table.Do(new Undo(table.Last)).Do(new Undo(second), Bram).Do(new Undo(first), Anna);
        Assert.Equal(("", 0), (Answer(table), table.State.Beside.Count));
        Assert.Equal("Deze actie is al ongedaan gemaakt.", table.Refusal(new Undo(first), Anna));
    }

    [Theory]
    [InlineData("doel")]
    [InlineData("meer")]
    public void An_answer_of_a_finished_sheet_is_not_taken_back(string place)
    {
        var table = Of().Do(Fill("doel", "", "Rust")).Do(Fill("meer", "", "Tijd"));
        var target = table.Live.Log.First(entry => entry.Command is Fill fill && fill.Changes[0].Place == place).CommandId;
        table.Do(new Finish());

        Assert.Equal(BuiltOn, table.Refusal(new Undo(target)));
        Assert.Null(table.Do(new Undo(table.Last)).Refusal(new Undo(target)));
    }

    [Fact]
    public void A_repeated_command_id_changes_nothing() => Law.Holds(150, row =>
    {
        var table = Played(row);
        var before = table.Live;
        foreach (var entry in before.Log)
            foreach (var command in new[] { entry.Command, new Rename("Anders") })
                Assert.True(table.Try(command, entry.By, entry.CommandId) is { Entry: null, Refusal: null });

        Assert.Same(before, table.Live);
    }, throws: 120);

    [Fact]
    public void Replaying_the_log_gives_the_same_state() => Law.Holds(200, row =>
    {
        var table = Played(row);

        AssertSame(table.State, Live.Replay(table.Rules, table.Live.Log).State);
        AssertSame(table.State, Live.Replay(table.Rules, table.Live.Log.Select(Written)).State);
        AssertSame(table.State, Written(table.State));
        Assert.Equal(Enumerable.Range(1, table.Live.Version), table.Live.Log.Select(entry => entry.Sequence));
    }, throws: 160);

    [Fact]
    public void No_text_is_lost_unless_somebody_replaces_it_or_chooses() => Law.Holds(200, row =>
    {
        var dice = new Dice(row);
        var table = Of();
        var written = new List<string>();
        while (!dice.Empty)
        {
            written.Add($"tekst {written.Count}");
            table.Do(Fill(dice.Pick(["doel", "meer"]), dice.Pick(["", "ouder"]), written[^1]), dice.Pick([Anna, Bram]));
        }

        Assert.Equal(written.Order(), table.State.AnswersOf("").Typed.Values.Concat(table.State.Beside.Select(one => one.Text)).Order());
    }, throws: 40);

    private static Table Played(IReadOnlyList<int> row)
    {
        var dice = new Dice(row);
        var answering = dice.Pick([Answering.Together, Answering.PerOrganisation, Answering.PerPerson]);
        var table = Of(answering);
        while (!dice.Empty)
            table.Wait(dice.Roll(20)).Try(Command(dice, table), dice.Pick([Leader, Leader, Anna, Bram]), table.NextId());
        return table;
    }

    private static SheetCommand Command(Dice dice, Table table)
    {
        var party = dice.Pick(["", .. table.State.Parties.Keys.Order()]);
        return dice.Roll(14) switch
        {
            0 => new Finish(),
            1 => new Reopen(),
            2 => new Rename(Text(dice)),
            3 => new Show(dice.Pick([null, "doel", "t"])),
            4 => new Agree(Text(dice), dice.Pick([null, "Team"]), dice.Pick([null, (DateOnly?)Made.Today]), null),
            5 => new Review(dice.Pick([null, (DateOnly?)Made.Today])),
            6 => new Join(party, dice.Pick(["", "School"])),
            7 or 8 => new Choose(table.State.Beside is [var first, ..] ? first.Id : Guid.Empty, Text(dice)),
            9 or 10 => new Undo(dice.Pick([.. table.Live.Log.TakeLast(4).Select(entry => entry.CommandId)])),
            _ => new Fill(party, [.. Enumerable.Range(0, 1 + dice.Roll(2)).Select(_ => new Change(dice.Pick(["doel", "meer", "t.1.a", "t.2.a"]), Text(dice), Text(dice)))]),
        };
    }

    private static string Text(Dice dice) => dice.Pick(["", "Rust", "Werk", " Tijd\nen geld "]);

    private static string Answer(Table table) => table.State.AnswersOf("")["doel"];

    private static T Written<T>(T value) => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value, SheetJson.Options), SheetJson.Options)!;

    private static void AssertSame(SheetState expected, SheetState actual) => Same.Check(Json(expected), Json(actual));

    private static JsonNode? Json(SheetState state) => JsonSerializer.SerializeToNode(state, SheetJson.Options);
}
