using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using ElkeDeur.Domain.Worksheets;
using ElkeDeur.Domain.Worksheets.Together;
using static ElkeDeur.Domain.Tests.Worksheets.Made;
using static ElkeDeur.Domain.Tests.Worksheets.Together.Table;
using static ElkeDeur.Domain.Worksheets.Together.SheetCommand;
using Live = ElkeDeur.Domain.Sessions.Live<ElkeDeur.Domain.Worksheets.Together.SheetState, ElkeDeur.Domain.Worksheets.Together.SheetCommand>;

namespace ElkeDeur.Domain.Tests.Worksheets.Together;

/// <summary>The team form of a mirror: only the name of a group is told, once each, and shown from five people on.</summary>
public sealed class Telling_the_team
{
    private const string NotKept = "Van dit blad bewaren we geen antwoorden.";

    private static readonly Worksheet Mirror = Sheet(Choice("kleur") with { Required = true }) with
    {
        Kept = false, Answering = Answering.PerPerson, Groups = [new("Warm", "kleur = \"rood\""), new("Koel", "kleur <> \"rood\"")],
    };

    [Fact]
    public void Below_five_there_is_only_how_many_told_and_from_five_on_the_groups_in_their_order()
    {
        var table = Opened();
        for (var number = 1; number <= 5; number++)
        {
            table.Do(new Join($"p{number}", ""), Person(number)).Do(new Tell(number == 5 ? "Warm" : "Koel"), Person(number));
            Assert.Equal((number, number < 5), (table.Board.Answered, table.Board.TooFew));
            Assert.Equal(number < 5 ? [] : [new("Warm", 1), new("Koel", 4)], table.Board.Team);
        }
    }

    [Fact]
    public void A_group_that_nobody_told_stands_there_with_nobody()
    {
        var table = Told(5, "Koel");

        Assert.Equal([new("Warm", 0), new("Koel", 5)], table.Board.Team);
    }

    [Fact]
    public void Everybody_tells_once_after_joining_and_only_a_group_that_is_there()
    {
        var table = Opened();
        Assert.Equal("Doe eerst mee met de code.", table.Refusal(new Tell("Warm"), Person(1)));
        Assert.Equal("Doe eerst mee met de code.", table.Refusal(new Tell("Warm")));
        table.Do(new Join("p1", ""), Person(1));

        Assert.Equal("Deze houding hoort niet bij dit blad.", table.Refusal(new Tell("Lauw"), Person(1)));
        table.Do(new Tell("Warm"), Person(1));
        Assert.Equal("Je deelde je houding al. Dat kan één keer.", table.Refusal(new Tell("Koel"), Person(1)));
        Assert.Equal("Deze actie kun je niet ongedaan maken.", table.Refusal(new SheetCommand.Undo(table.Last), Person(1)));
        Assert.Equal("Deze actie kun je niet ongedaan maken.", table.Refusal(new SheetCommand.Undo(table.Last)));
    }

    [Fact]
    public void No_answer_is_taken_from_anybody()
    {
        var table = Opened().Do(new Join("p1", ""), Person(1));

        Assert.Equal(NotKept, table.Refusal(Fill("kleur", "", "rood", "p1"), Person(1)));
        Assert.Equal(NotKept, table.Refusal(Fill("kleur", "", "rood")));
        Assert.Equal(NotKept, new Table(Mirror).Refusal(new Begin("proef", "Ons team", ImmutableDictionary<string, string>.Empty.Add("kleur", "rood"))));
        Assert.All(table.State.Parties.Values, party => Assert.False(party.HasAnswered));
    }

    [Fact]
    public void It_is_finished_at_any_time_and_then_nobody_tells()
    {
        var table = Opened().Do(new Join("p1", ""), Person(1)).Do(new Finish());

        Assert.Equal("Dit werkblad is afgerond. Vraag wie het leidt om het te heropenen.", table.Refusal(new Tell("Warm"), Person(1)));
    }

    [Fact]
    public void A_mirror_without_groups_is_for_one_person_alone() =>
        Assert.Equal("Dit blad vult iedereen voor zichzelf in.", new Table(Mirror with { Groups = null }).Refusal(new Begin("proef", "Ons team")));

    [Fact]
    public void The_state_knows_how_many_told_each_group_and_not_who()
    {
        var state = JsonSerializer.SerializeToNode(Told(3, "Koel").State, SheetJson.Options)!.AsObject();

        Assert.Equal(("""["p1","p2","p3"]""", """{"Koel":3}"""), (state["told"]!.ToJsonString(), state["groups"]!.ToJsonString()));
    }

    [Fact]
    public void Replaying_the_log_gives_the_same_state_and_each_counts_once() => Law.Holds(150, row =>
    {
        var dice = new Dice(row);
        var table = Opened();
        while (!dice.Empty)
        {
            var person = Person(1 + dice.Roll(8));
            table.Wait(dice.Roll(20)).Try(dice.Pick<SheetCommand>([new Join(person.Id, ""), new Tell("Warm"), new Tell("Koel"), new Tell("Lauw"), new SheetCommand.Undo(table.Last), new Finish(), new Reopen()]), dice.Pick([person, person, Leader]), table.NextId());
        }

        Same.Check(Json(table.State), Json(Live.Replay(table.Rules, table.Live.Log).State));
        Assert.Equal(table.State.Told.Distinct().Count(), table.State.Groups.Values.Sum());
        Assert.Equal(table.State.Told.Count < 5, table.Board.Team.Count == 0);
    }, throws: 90);

    [Theory]
    [InlineData("bewaren", "Een team hoort bij een spiegel")]
    [InlineData("samen", "Een team hoort bij een spiegel")]
    [InlineData("een", "minstens twee groepen")]
    [InlineData("dubbel", "staat er twee keer")]
    [InlineData("leeg", "een naam van hoogstens 60 tekens")]
    [InlineData("formule", "bestaat niet in dit werkblad")]
    [InlineData("getal", "ja of nee uit komen")]
    public void A_mistake_in_the_groups_is_named(string mistake, string sentence)
    {
        var made = mistake switch
        {
            "bewaren" => Mirror with { Kept = true },
            "samen" => Mirror with { Answering = Answering.Together },
            "een" => Mirror with { Groups = [Mirror.Team[0]] },
            "dubbel" => Mirror with { Groups = [Mirror.Team[0], Mirror.Team[0]] },
            "leeg" => Mirror with { Groups = [Mirror.Team[0], new(" ", "kleur = \"blauw\"")] },
            "formule" => Mirror with { Groups = [Mirror.Team[0], new("Koel", "kleuren = \"blauw\"")] },
            _ => Mirror with { Groups = [Mirror.Team[0], new("Koel", "1 + 1")] },
        };

        Assert.Contains(made.Flaws(), flaw => flaw.Field.StartsWith("team", StringComparison.Ordinal) && flaw.Sentence.Contains(sentence, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("kleur=rood", "Warm")]
    [InlineData("kleur=groen", "Koel")]
    [InlineData("", null)]
    public void The_group_of_an_outcome_is_the_only_one_that_holds(string answers, string? group)
    {
        Assert.Equal(group, Mirror.Filled(answers).TeamGroup);
        Assert.Null((Mirror with { Groups = [new("Warm", "gevuld(kleur)"), new("Koel", "gevuld(kleur)")] }).Filled(answers).TeamGroup);
    }

    private static Table Opened() => new Table(Mirror).Do(new Begin("proef", "Ons team"));

    private static Table Told(int people, string group) =>
        Enumerable.Range(1, people).Aggregate(Opened(), (table, number) => table.Do(new Join($"p{number}", ""), Person(number)).Do(new Tell(group), Person(number)));

    private static JsonNode? Json(SheetState state) => JsonSerializer.SerializeToNode(state, SheetJson.Options);
}
