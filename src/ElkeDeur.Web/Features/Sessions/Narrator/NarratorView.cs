using ElkeDeur.Domain.Mysteries.Play;
using ElkeDeur.Web.Data.Entities;
using ElkeDeur.Web.Features.Shared;
using ElkeDeur.Web.Live;
using ElkeDeur.Web.Security;

namespace ElkeDeur.Web.Features.Sessions;

/// <summary>What the narrator's screen is made of.</summary>
public sealed record NarratorView(NarratorScreen Screen, Room Room, NarratorDeviceRow Device, SoundView Sound, PublicAddress Address, DateTime Now)
{
    public TypedFields Typed { get; init; } = TypedFields.None;

    public Presence Presence => Room.Audience.Presence;

    /// <summary>Since when the team is quiet, in unix milliseconds; zero outside the unravelling.</summary>
    public long LastCommand =>
        Screen.State is { Phase: Phase.Unravel, QuietSince: { } since } && !Screen.Solved ? Dates.Unix(since) : 0;

    /// <summary>Whether the story was heard to its end, so that it can only start again.</summary>
    public bool SoundEnded => Screen.State.Sound.HasEnded(Sound.Times.Length, Now);

    /// <summary>When this page shows something else although nobody did anything: the sound is over.</summary>
    public long? LookAt => Screen.State.Sound.EndsAt(Sound.Times.Length) is { } end && end > Now ? Dates.Unix(end) : null;

    public IEnumerable<NarratorDeviceRow> Devices => Room.Devices.Values.Where(d => d.SignedOffAt is null).OrderBy(d => d.FirstSeenAt);
}
