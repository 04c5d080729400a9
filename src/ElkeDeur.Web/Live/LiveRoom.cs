using ElkeDeur.Domain.Sessions;

namespace ElkeDeur.Web.Live;

/// <summary>Live work that is in use on this server: who listens, and up to which version it came.</summary>
public abstract class LiveRoom
{
    public abstract string Id { get; }

    public abstract int Version { get; }

    /// <summary>Moves on when something came or went that is no part of the work itself, such as a device of the narrator.</summary>
    public int DevicesVersion { get; protected set; }

    /// <summary>One command at a time.</summary>
    public SemaphoreSlim Gate { get; } = new(1, 1);

    public Audience Audience { get; } = new();
    public DateTime LastUsedAt { get; set; }

    /// <summary>True once it was deleted: whoever still looks is sent away.</summary>
    public bool IsGone { get; set; }
}

/// <summary>Live work with its state.</summary>
public abstract class LiveRoom<TState, TCommand>(Live<TState, TCommand> live) : LiveRoom
{
    private volatile Live<TState, TCommand> live = live;

    /// <summary>The newest state. Replaced as a whole, after it was stored.</summary>
    public Live<TState, TCommand> Live
    {
        get => live;
        set => live = value;
    }

    public override int Version => live.Version;
}
