using ElkeDeur.Domain.Worksheets;
using ElkeDeur.Domain.Worksheets.Together;
using static ElkeDeur.Domain.Tests.Worksheets.Made;
using Live = ElkeDeur.Domain.Sessions.Live<ElkeDeur.Domain.Worksheets.Together.SheetState, ElkeDeur.Domain.Worksheets.Together.SheetCommand>;
using Outcome = ElkeDeur.Domain.Sessions.Decision<ElkeDeur.Domain.Worksheets.Together.SheetState, ElkeDeur.Domain.Worksheets.Together.SheetCommand>;

namespace ElkeDeur.Domain.Tests.Worksheets.Together;

/// <summary>People around one sheet: commands go in, the state comes out, and the test moves the clock.</summary>
internal sealed class Table
{
    public static readonly Actor Leader = new(Role.Narrator, "l1");
    public static readonly Actor Anna = new(Role.Participant, "p1");
    public static readonly Actor Bram = new(Role.Participant, "p2");

    private readonly CheckedSheet sheet;
    private int ids;

    public Table(Answering answering)
        : this(Sheet(Short("doel") with { Required = true }, Short("meer"), Made.Table("t", Short("a"))) with { Answering = answering })
    {
    }

    public Table(Worksheet made)
    {
        sheet = made.Checked();
        Rules = new(address => address == "proef" ? sheet : null, DateOnly.FromDateTime);
        Live = Live.New(Rules);
    }

    /// <summary>What everybody sees now.</summary>
    public SheetBoard Board => SheetBoard.Of(sheet, State, Made.Today);

    public SheetRules Rules { get; }
    public Answering Answering => sheet.Sheet.Answering;
    public SheetProgress Progress => SheetProgress.Of(sheet, State, DateOnly.FromDateTime(Now));
    public Live Live { get; private set; }
    public SheetState State => Live.State;
    public Guid Last => Live.Log[^1].CommandId;
    public DateTime Now { get; private set; } = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);

    /// <summary>A sheet that was begun, with Anna and Bram at it.</summary>
    public static Table Of(Answering answering = Answering.Together)
    {
        var table = new Table(answering).Do(new SheetCommand.Begin("proef", "Ons doel"));
        return answering switch
        {
            Answering.Together => table.Do(new SheetCommand.Join("", ""), Anna).Do(new SheetCommand.Join("", ""), Bram),
            Answering.PerPerson => table.Do(new SheetCommand.Join("p1", ""), Anna).Do(new SheetCommand.Join("p2", ""), Bram),
            _ => table.Do(new SheetCommand.Join("gemeente", "Gemeente"), Anna).Do(new SheetCommand.Join("school", "School"), Bram),
        };
    }

    /// <summary>Somebody of a sheet per person, by number.</summary>
    public static Actor Person(int number) => new(Role.Participant, $"p{number}");

    public static SheetCommand.Fill Fill(string place, string was, string text, string party = "") => new(party, [new(place, was, text)]);

    public Table Do(SheetCommand command, Actor? by = null)
    {
        Assert.Null(Try(command, by ?? Leader, NextId()).Refusal);
        return this;
    }

    public Outcome Try(SheetCommand command, Actor by, Guid id)
    {
        var decision = Live.Decide(Rules, command, id, by, Now);
        Live = decision.Live;
        return decision;
    }

    /// <summary>The sentence that refuses a command; nothing when it is done.</summary>
    public string? Refusal(SheetCommand command, Actor? by = null)
    {
        var before = Live;
        var refusal = Try(command, by ?? Leader, NextId()).Refusal;
        Assert.Equal(refusal is not null, ReferenceEquals(before, Live));
        return refusal;
    }

    public Table Wait(int seconds)
    {
        Now = Now.AddSeconds(seconds);
        return this;
    }

    public Guid NextId() => new(++ids, 0, 0, new byte[8]);
}
