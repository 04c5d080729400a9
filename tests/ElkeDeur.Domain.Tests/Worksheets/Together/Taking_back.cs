using ElkeDeur.Domain.Worksheets;
using ElkeDeur.Domain.Worksheets.Together;
using static ElkeDeur.Domain.Tests.Worksheets.Together.Table;
using static ElkeDeur.Domain.Worksheets.Together.SheetCommand;
using Undo = ElkeDeur.Domain.Worksheets.Together.SheetCommand.Undo;

namespace ElkeDeur.Domain.Tests.Worksheets.Together;

public sealed class Taking_back
{
    private const string BuiltOn = "Daarna is hierop verder geschreven. Maak eerst het latere ongedaan, of verander het antwoord zelf.";

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

    private static string Answer(Table table) => table.State.AnswersOf("")["doel"];
}
