using ElkeDeur.Domain.Worksheets;
using static ElkeDeur.Domain.Tests.Worksheets.Made;
using static ElkeDeur.Domain.Tests.Worksheets.Together.Table;
using static ElkeDeur.Domain.Worksheets.Together.SheetCommand;

namespace ElkeDeur.Domain.Tests.Worksheets.Together;

/// <summary>What organisations answered, beside each other on the board.</summary>
public sealed class Side_by_side
{
    [Fact]
    public void A_table_has_a_line_for_each_row_that_says_something()
    {
        var table = new Table(Sheet(Short("doel"), Made.Table("t", Choice("kleur"), Short("wat"), Money("kosten"))) with { Answering = Answering.PerOrganisation })
            .Do(new Begin("proef", "Ons doel")).Do(new Join("gemeente", "Gemeente"), Anna).Do(new Join("school", "School"), Bram)
            .Do(Fill("t.1.kleur", "", "rood", "gemeente"), Anna).Do(Fill("t.1.wat", "", "Bellen", "gemeente"), Anna).Do(Fill("t.1.kosten", "", "1200", "gemeente"), Anna)
            .Do(Fill("t.2.kosten", "", "veel", "gemeente"), Anna).Do(Fill("t.4.wat", "", "Mailen\nof gaan", "gemeente"), Anna)
            .Do(Fill("doel", "", "Rust", "school"), Bram);

        var question = table.Board.Questions.Single(one => one.Field == "t");
        Assert.Equal("Vraag t?", question.Question);
        Assert.Equal([new("Gemeente", "Rood · Bellen · €\u00a01.200\nMailen of gaan", "")], question.Answers);

        table.Do(Fill("t.1.wat", "", "Schrijven", "school"), Bram);
        Assert.Equal(["Gemeente", "School"], table.Board.Questions.Single(one => one.Field == "t").Answers.Select(one => one.Who));
    }

    [Fact]
    public void A_table_that_nobody_filled_in_is_not_there() =>
        Assert.Equal(["doel"], Of(Answering.PerOrganisation).Do(Fill("doel", "", "Rust", "gemeente"), Anna).Board.Questions.Select(one => one.Field));

    [Fact]
    public void Of_people_only_what_was_chosen_or_put_in_order_can_be_counted()
    {
        SheetField[] fields = [Short("tekst"), Money("bedrag"), Choice("keuze"), Choices("keuzes"), State("stand"), Ranking("volgorde"), Matrix("vrij", Short("a")), Matrix("gekozen", Short("a"), Choice("b")), Made.Table("tabel", Choice("a"))];

        Assert.Equal(["keuze", "keuzes", "stand", "volgorde", "gekozen"], fields.Where(field => field.CanBeCounted).Select(field => field.Id));
    }
}
