using ElkeDeur.Domain.Auditing;

namespace ElkeDeur.Web.Data.Entities;

/// <summary>One text of something that is written. The latest grows for a while; what was confirmed, published or remarked on never changes.</summary>
[NotPersonal]
public sealed class WrittenVersionRow
{
    public string ItemId { get; set; } = "";

    /// <summary>From 1.</summary>
    public int Number { get; set; }

    [Personal(PersonalKind.FreeText, Keep.UntilWorkspaceGoes)]
    public string Text { get; set; } = "";

    public VersionOrigin Origin { get; set; }

    /// <summary>The version it was made from, where the origin speaks of one.</summary>
    public int? From { get; set; }

    /// <summary>Whether somebody chose what to do with a text that came beside another.</summary>
    public bool Settled { get; set; }

    public DateTime BegunAt { get; set; }
    public DateTime SavedAt { get; set; }

    /// <summary>What the writer calls their function, or a first name.</summary>
    [Personal(PersonalKind.Name, Keep.UntilWorkspaceGoes)]
    public string Author { get; set; } = "";

    /// <summary>The device of the writer: two people may have the same function.</summary>
    [Personal(PersonalKind.Pseudonym, Keep.UntilWorkspaceGoes)]
    public string AuthorId { get; set; } = "";
}

/// <summary>How a version came about.</summary>
public enum VersionOrigin
{
    /// <summary>The first text.</summary>
    Started,
    /// <summary>Somebody saved.</summary>
    Saved,
    /// <summary>Somebody saved a text that began before another was saved; it stands beside that one.</summary>
    Beside,
    /// <summary>An earlier version was put back.</summary>
    Restored,
    /// <summary>A text that stood beside another was chosen, or the two were made one.</summary>
    Chosen,
}
