using System.Text.Json;
using ElkeDeur.Domain.Mysteries.Play;
using ElkeDeur.Web.Data.Entities;
using ElkeDeur.Web.Data.Retention;

namespace ElkeDeur.Web.Live;

/// <summary>Takes names and notes out of a session's state and log; what was played stays.</summary>
public static class Redactions
{
    public static Redaction Of(SessionRow session, IReadOnlyList<SessionEntryRow> entries)
    {
        var state = JsonSerializer.Deserialize<PlayState>(session.StateJson, PlayJson.Options)!;
        var clean = state with
        {
            Settings = state.Settings with { Place = null, Invitation = null },
            Questions = state.Questions.ConvertAll(q => q with { Text = null, By = "" }),
            Takeaways = [],
            Agreements = state.Agreements.ConvertAll(a => a with { Holder = null, Partner = null, Origin = a.Origin with { ParticipantId = null } }),
        };
        return new(JsonSerializer.Serialize(clean, PlayJson.Options), [.. entries.Select(e => (e.Sequence, Clean(e.CommandJson)))]);
    }

    private static string Clean(string json) => SessionPages.CommandJson(SessionPages.Command(json) switch
    {
        PlayCommand.Prepare p => p with { Settings = p.Settings with { Place = null, Invitation = null } },
        PlayCommand.Ask => new PlayCommand.Ask("-"),
        PlayCommand.TakeawayNote t => new PlayCommand.TakeawayNote(null, "-", t.Block),
        PlayCommand.AgreementNote a => a with { Holder = null, Partner = null },
        var other => other,
    });
}
