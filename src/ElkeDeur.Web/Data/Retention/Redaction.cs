using ElkeDeur.Web.Data.Entities;

namespace ElkeDeur.Web.Data.Retention;

/// <summary>A session's state and log without names and notes. Who knows their shape makes it: a function from the session.</summary>
public sealed record Redaction(string StateJson, IReadOnlyList<(int Sequence, string CommandJson)> Entries)
{
    public void ApplyTo(SessionRow session, IEnumerable<SessionEntryRow> entries)
    {
        session.StateJson = StateJson;
        foreach (var (entry, clean) in entries.Join(Entries, entry => entry.Sequence, clean => clean.Sequence, (entry, clean) => (entry, clean)))
            entry.CommandJson = clean.CommandJson;
    }
}
