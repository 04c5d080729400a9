using System.Text.Json.Serialization;

namespace ElkeDeur.Domain.Sessions;

/// <summary>
/// A clock that counts down. The server owns the time: an end when it runs, what is left when it stands still.
/// Zero only signals; it never reveals or blocks anything. All times are UTC.
/// </summary>
public sealed record Countdown(CountdownMode Mode, DateTime? EndsAt = null, TimeSpan? Remaining = null)
{
    /// <summary>Not started.</summary>
    public static readonly Countdown Idle = new(CountdownMode.Idle);

    /// <summary>Whether it runs or is paused.</summary>
    [JsonIgnore] public bool Started => Mode != CountdownMode.Idle;

    /// <summary>A countdown that starts now.</summary>
    public static Countdown Start(TimeSpan duration, DateTime now) => new(CountdownMode.Running, now + duration);

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
        Mode == CountdownMode.Running ? new(CountdownMode.Paused, Remaining: Left(now)) : this;

    /// <summary>Runs on with what was left.</summary>
    public Countdown Resume(DateTime now) => Start(Remaining ?? TimeSpan.Zero, now);

    /// <summary>Adds time (or takes it away when negative), counted from what is left now.</summary>
    public Countdown Add(TimeSpan extra, DateTime now)
    {
        var left = Max((Left(now) ?? TimeSpan.Zero) + extra);
        return Mode == CountdownMode.Running ? Start(left, now) : new(Mode, Remaining: left);
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
