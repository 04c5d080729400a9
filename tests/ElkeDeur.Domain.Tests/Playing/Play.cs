using System.Buffers.Binary;

namespace ElkeDeur.Domain.Tests.Playing;

/// <summary>A session as a test plays it: commands go in, screens come out, and the test moves the clock.</summary>
public sealed class Play(MysteryRules rules, string mysteryId)
{
    public static readonly Actor Narrator = new(Role.Narrator, "n1");
    public static readonly Actor SecondDevice = new(Role.Narrator, "n2");
    public static readonly Actor Anna = new(Role.Participant, "p1");
    public static readonly Actor Bram = new(Role.Participant, "p2");
    public static readonly Actor PracticeTeam = new(Role.PracticeTeam);

    private int ids;

    public static Play Case(int number, Settings? settings = null) => new Play(Published.Rules, $"casus-{number}").Prepared(settings ?? new());

    public MysteryRules Rules => rules;
    public Session Live { get; private set; } = Session.New(rules);
    public DateTime Now { get; private set; } = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);
    public PlayState State => Live.State;
    public Mystery Mystery => rules.CaseOf(State);
    public BoardScreen Board => BoardScreen.Of(rules.Module, Mystery, State);
    public ParticipantScreen Participant => ParticipantScreen.Of(rules.Module, Mystery, State);
    public NarratorScreen Screen => NarratorScreen.Of(rules, Live, Now);
    public TimeSpan? Left => Board.Timer.Left(Now);
    public Guid Last => Live.Log[^1].CommandId;

    /// <summary>Gives a command that has to be accepted.</summary>
    public Play Do(PlayCommand command, Actor? by = null)
    {
        if (Try(command, by).Refusal is { } refusal) Assert.Fail($"{command} was refused: {refusal}");
        return this;
    }

    public Play Do(params PlayCommand[] commands) => commands.Aggregate(this, (play, command) => play.Do(command));

    /// <summary>Gives a command, accepted or not.</summary>
    public Decision Try(PlayCommand command, Actor? by = null) => Try(command, by ?? Narrator, NextId());

    public Decision Try(PlayCommand command, Actor by, Guid id)
    {
        var decision = Live.Decide(rules, command, id, by, Now);
        Live = decision.Live;
        return decision;
    }

    /// <summary>Goes on from what a database would give back.</summary>
    public void Reload(Session live) => Live = live;

    /// <summary>The sentence that refuses a command; the test fails when it is accepted.</summary>
    public string Refusal(PlayCommand command, Actor? by = null)
    {
        var before = Live;
        var decision = Try(command, by);
        Assert.Same(before, Live);
        return decision.Refusal ?? throw new InvalidOperationException($"{command} was accepted.");
    }

    public bool Allows(PlayCommand command, Actor by) =>
        (command is Undo ? Live.Decide(rules, command, Guid.Empty, by, Now).Refusal : rules.Refuse(State, command, by, Now)) is null;

    public Play Wait(TimeSpan time)
    {
        Now += time;
        return this;
    }

    public Play Wait(int seconds) => Wait(TimeSpan.FromSeconds(seconds));

    public Play WaitMinutes(double minutes) => Wait(TimeSpan.FromMinutes(minutes));

    /// <summary>Moves on, one phase at a time, as a narrator does; reveals on the way to the solution.</summary>
    public Play To(Phase phase)
    {
        while (State.Phase < phase) Do(State.Phase switch { Phase.Unravel => new Reveal(), Phase.Agree => new Close(), _ => new Next() });
        return this;
    }

    public Play Mark(params string[] elements) => elements.Aggregate(this, (play, id) => play.Do(new Mark(id)));

    public Play Name(string element, params string[] options) => options.Aggregate(this, (play, id) => play.Do(new MarkOption(element, id)));

    /// <summary>Takes the latest command of this kind back.</summary>
    public Play TakeBack<TCommand>() where TCommand : PlayCommand => Do(UndoOf<TCommand>());

    public Undo UndoOf<TCommand>() where TCommand : PlayCommand => new(Live.Log.FindLast(e => e.Command is TCommand)!.CommandId);

    private Play Prepared(Settings settings) => Do(new Prepare(mysteryId, settings));

    private Guid NextId()
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteInt32BigEndian(bytes[12..], ++ids);
        return new(bytes);
    }
}
