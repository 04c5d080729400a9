namespace ElkeDeur.Domain.Auditing;

/// <summary>The part somebody plays when something is saved.</summary>
public enum Role
{
    /// <summary>The program itself: retention, reminders, migrations.</summary>
    System,
    /// <summary>Somebody without a link or code.</summary>
    Visitor,
    /// <summary>Holds the secret link of a workspace.</summary>
    Organiser,
    /// <summary>Leads a session.</summary>
    Narrator,
    /// <summary>Takes part in a session.</summary>
    Participant,
    /// <summary>The practice team of a try-out.</summary>
    PracticeTeam,
    /// <summary>Holds the link with which somebody else's text is read before it is published.</summary>
    SecondReader,
}

/// <summary>Who did something: a role and an opaque id. Never a name.</summary>
/// <param name="Id">A device, participant or workspace id; empty when there is none.</param>
public readonly record struct Actor(Role Role, string Id = "")
{
    /// <summary>The program itself.</summary>
    public static Actor System => new(Role.System);

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static Actor Parse(string text)
    {
        var parts = text.Split(':', 2);
        return new(Enum.Parse<Role>(parts[0], ignoreCase: true), parts.Length == 2 ? parts[1] : "");
    }

    /// <summary>As it stands in the audit log: "narrator:k3m9".</summary>
    public override string ToString() =>
        Id.Length == 0 ? Role.ToString().ToLowerInvariant() : $"{Role.ToString().ToLowerInvariant()}:{Id}";
}
