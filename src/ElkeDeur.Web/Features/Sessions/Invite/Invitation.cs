using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Domain.Mysteries.Play;
using ElkeDeur.Web.Features.Shared;
using ElkeDeur.Web.Live;
using ElkeDeur.Web.Security;

namespace ElkeDeur.Web.Features.Sessions;

/// <summary>What people get beforehand: the organiser's words or ours, when, where, and one link. Nothing secret.</summary>
public sealed record Invitation(Texts T, Mystery Mystery, Settings Settings, string Link, string Code, int Minutes)
{
    public static Invitation Of(Texts t, Room room, MysteryRules rules, PublicAddress address) =>
        new(t, rules.CaseOf(room.Live.State), room.Live.State.Settings, address.Link($"/m/{room.Code}"), room.Code, rules.Module.Minutes.Total);

    public string Subject => T["Samen een mysterie: {0}", Mystery.Title];

    public string Text => string.Join("\n\n", new[] { Settings.Invitation ?? Standard, WhenAndWhere, Join }.OfType<string>());

    /// <summary>Opens the invitation in the organiser's own mail program.</summary>
    public string Mail => $"mailto:?subject={Uri.EscapeDataString(Subject)}&body={Uri.EscapeDataString(Text.ReplaceLineEndings("\r\n"))}";

    private string Standard => string.Join("\n\n",
        T["Beste collega’s,"],
        T["We spelen samen een mysterie over rechtsbescherming: ‘{0}’. We luisteren naar een verhaal en zoeken samen uit wat er gebeurde. Het duurt ongeveer {1} minuten. Je hoeft niets voor te bereiden.", Mystery.Title, Minutes]);

    private string? WhenAndWhere => Settings is { PlannedFor: null, Place: null } ? null : string.Join("\n", new[]
    {
        Settings.PlannedFor is { } at ? T["Wanneer: {0}", Dates.Moment(at)] : null,
        Settings.Place is { } place ? T[Settings.Online ? "Videogesprek: {0}" : "Plek: {0}", place] : null,
    }.OfType<string>());

    private string Join => T["Doe mee via {0}\nDe code is {1}. Een account of app is niet nodig.", Link, Code];
}
