using ElkeDeur.Domain.Worksheets;
using ElkeDeur.Domain.Worksheets.Together;
using static ElkeDeur.Domain.Tests.Worksheets.Together.Table;
using static ElkeDeur.Domain.Worksheets.Together.SheetCommand;

namespace ElkeDeur.Domain.Tests.Worksheets.Together;

public sealed class Two_texts_in_one_place
{
    private const string NotYours = "Je kunt alleen je eigen antwoorden veranderen.";

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

    private static string Answer(Table table) => table.State.AnswersOf("")["doel"];
}
