using System.Text.Json;
using System.Text.Json.Nodes;
using ElkeDeur.Domain.Worksheets;
using ElkeDeur.Domain.Worksheets.Together;
using static ElkeDeur.Domain.Tests.Worksheets.Together.Table;
using static ElkeDeur.Domain.Worksheets.Together.SheetCommand;
using Live = ElkeDeur.Domain.Sessions.Live<ElkeDeur.Domain.Worksheets.Together.SheetState, ElkeDeur.Domain.Worksheets.Together.SheetCommand>;
using Undo = ElkeDeur.Domain.Worksheets.Together.SheetCommand.Undo;

namespace ElkeDeur.Domain.Tests.Worksheets.Together;

/// <summary>Laws that hold for any commands in any order.</summary>
public sealed class Whatever_people_do
{
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

    private static T Written<T>(T value) => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value, SheetJson.Options), SheetJson.Options)!;

    private static void AssertSame(SheetState expected, SheetState actual) => Same.Check(Json(expected), Json(actual));

    private static JsonNode? Json(SheetState state) => JsonSerializer.SerializeToNode(state, SheetJson.Options);
}
