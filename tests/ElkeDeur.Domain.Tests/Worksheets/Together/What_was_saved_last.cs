using ElkeDeur.Domain.Worksheets;
using ElkeDeur.Domain.Worksheets.Together;
using static ElkeDeur.Domain.Tests.Worksheets.Together.Table;
using static ElkeDeur.Domain.Worksheets.Together.SheetCommand;
using Undo = ElkeDeur.Domain.Worksheets.Together.SheetCommand.Undo;

namespace ElkeDeur.Domain.Tests.Worksheets.Together;

public sealed class What_was_saved_last
{
    [Fact]
    public void Is_of_anyone_for_who_leads_and_ones_own_for_who_takes_part()
    {
        var table = Of(Answering.PerOrganisation).Do(Fill("doel", "", "Rust", "gemeente"), Anna).Do(Fill("meer", "", "Tijd", "school"), Bram).Do(new Rename("Anders"));

        Assert.Equal(("school", "meer"), Seen(table, Leader));
        Assert.Equal(("gemeente", "doel"), Seen(table, Anna));
        Assert.Null(Seen(table, new(Role.Participant, "p9")));
    }

    [Fact]
    public void Is_the_one_before_when_the_last_was_taken_back()
    {
        var table = Of().Do(Fill("doel", "", "Rust"), Anna).Do(Fill("meer", "", "Tijd"), Anna);

        table.Do(new Undo(table.Last), Anna);
        Assert.Equal(("", "doel"), Seen(table, Anna));
        table.Do(new Undo(Save(table, Anna)!.CommandId), Anna);
        Assert.Null(Seen(table, Anna));
        Assert.Null(Seen(table, Leader));
    }

    [Fact]
    public void May_be_a_choice_between_two_texts()
    {
        var table = Of().Do(Fill("doel", "", "Rust"), Anna).Do(Fill("doel", "", "Werk"), Bram);
        table.Do(new Choose(table.Last, "Werk"), Anna);

        Assert.Equal(("", "doel"), Seen(table, Leader));
        Assert.Null(table.Refusal(new Undo(Save(table, Leader)!.CommandId)));
        Assert.Equal("Werk", table.State.Beside.Single().Text);
    }

    [Fact]
    public void Is_nothing_after_ten_minutes_or_when_the_sheet_is_finished()
    {
        var table = Of().Do(Fill("doel", "", "Rust"), Anna);

        Assert.NotNull(Seen(table.Wait(600), Leader));
        Assert.Null(Seen(table.Wait(1), Leader));
        Assert.Null(Seen(table.Do(Fill("meer", "", "Tijd"), Anna).Do(new Finish()), Leader));
    }

    [Fact]
    public void Of_a_person_is_for_nobody_else()
    {
        var table = Of(Answering.PerPerson).Do(Fill("doel", "", "Rust", "p1"), Anna);

        Assert.NotNull(Seen(table, Anna));
        Assert.Null(Seen(table, Leader));
    }

    private static LastSave? Save(Table table, Actor by) => LastSave.Of(table.Live, table.Rules, table.Answering, by, table.Now);

    private static (string, string)? Seen(Table table, Actor by) => Save(table, by) is { } save ? (save.Party, save.Places.Single()) : null;
}
