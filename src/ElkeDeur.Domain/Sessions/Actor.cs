using System.Text.Json.Serialization;

namespace ElkeDeur.Domain.Sessions;

/// <summary>Who did something in live work: a role and an opaque id, never a name.</summary>
public sealed record Actor(Role Role, string Id);

/// <summary>The place from which somebody takes part. Nobody is ever promoted to another role.</summary>
public enum Role
{
    /// <summary>Leads the work; exactly one place, possibly on several devices.</summary>
    Narrator,

    /// <summary>Takes part, on an own device.</summary>
    Participant,

    /// <summary>The practice team of a try-out.</summary>
    PracticeTeam,
}
