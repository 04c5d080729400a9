using System.Text.Json.Serialization;

namespace ElkeDeur.Domain.Sessions;

/// <summary>
/// A clock that counts down. The server owns the time: an end when it runs, what is left when it stands still.
/// Zero only signals; it never reveals or blocks anything. All times are UTC.
/// </summary>
/// <param name="Mode">What it is doing.</param>
/// <param name="EndsAt">When it reaches zero; null when it does not run.</param>
/// <param name="Remaining">What is left while it stands still; null when it runs.</param>
/// <param name="Full">What it was set to, with the time added or taken away since; null when not started.</param>
public sealed record Countdown(CountdownMode Mode, DateTime? EndsAt = null, TimeSpan? Remaining = null, TimeSpan? Full = null)
{
    /// <summary>Not started.</summary>
    public static readonly Countdown Idle = new(CountdownMode.Idle);

    /// <summary>Whether it runs or is paused.</summary>
    [JsonIgnore] public bool Started => Mode != CountdownMode.Idle;

    /// <summary>A countdown that starts now.</summary>
    public static Countdown Start(TimeSpan duration, DateTime now) => new(CountdownMode.Running, now + duration, Full: duration);

    /// <summary>What is left at this moment, never below zero; null when not started.</summary>
    public TimeSpan? Left(DateTime now) => Mode switch
    {
        CountdownMode.Running => Max(EndsAt!.Value - now),
        CountdownMode.Paused => Remaining,
        _ => null,
    };

    /// <summary>Whether it has reached zero.</summary>
    public bool IsUp(DateTime now) => Left(now) == TimeSpan.Zero;

    /// <summary>Stands still with what is left; the same when it did not run.</summary>
    public Countdown Pause(DateTime now) =>
        Mode == CountdownMode.Running ? new(CountdownMode.Paused, Remaining: Left(now), Full: Full) : this;

    /// <summary>Runs on with what was left.</summary>
    public Countdown Resume(DateTime now) => Start(Remaining ?? TimeSpan.Zero, now) with { Full = Full };

    /// <summary>Adds time (or takes it away when negative), counted from what is left now.</summary>
    public Countdown Add(TimeSpan extra, DateTime now)
    {
        var left = Max((Left(now) ?? TimeSpan.Zero) + extra);
        var full = Max((Full ?? TimeSpan.Zero) + extra);
        return Mode == CountdownMode.Running ? new(Mode, now + left, Full: full) : new(Mode, Remaining: left, Full: full);
    }

    private static TimeSpan Max(TimeSpan left) => left < TimeSpan.Zero ? TimeSpan.Zero : left;
}

/// <summary>What a countdown is doing.</summary>
public enum CountdownMode
{
    /// <summary>Not started.</summary>
    Idle,

    /// <summary>Counting down to its end.</summary>
    Running,

    /// <summary>Standing still.</summary>
    Paused,
}
