namespace ElkeDeur.Domain.Mysteries.Play;

/// <summary>The remote-controlled sound on the board. Position is where it stood when it was last started or paused. A story of unknown length has no end.</summary>
public sealed record Sound(DateTime? PlayingSince = null, TimeSpan Position = default)
{
    /// <summary>When the story is over if nobody pauses it; null when it stands still.</summary>
    public DateTime? EndsAt(TimeSpan? length) => PlayingSince + (length - Position);

    /// <summary>Whether the story was heard to its end.</summary>
    public bool HasEnded(TimeSpan? length, DateTime now) => At(now) >= length;

    internal Sound Start(TimeSpan? length, DateTime now) => new(now, HasEnded(length, now) ? TimeSpan.Zero : Position);

    internal Sound Pause(TimeSpan? length, DateTime now) => PlayingSince is null ? this : new(null, HasEnded(length, now) ? length!.Value : At(now));

    private TimeSpan At(DateTime now) => Position + (now - PlayingSince ?? TimeSpan.Zero);
}
