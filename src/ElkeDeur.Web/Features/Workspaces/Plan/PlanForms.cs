using ElkeDeur.Domain.Agreements;
using ElkeDeur.Domain.Guide;
using ElkeDeur.Domain.Library;
using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Web.Content.Reading;
using ElkeDeur.Web.Data.Entities;
using ElkeDeur.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace ElkeDeur.Web.Features.Workspaces.Plan;

/// <summary>What of the plan somebody wants to see.</summary>
public sealed class PlanFilter
{
    [FromQuery(Name = "bouwsteen")] public string? Block { get; set; }
    [FromQuery(Name = "rol")] public string? Role { get; set; }
    [FromQuery(Name = "team")] public string? Team { get; set; }
    [FromQuery(Name = "mijlpaal")] public string? Milestone { get; set; }

    public bool Lets(PlanPlace place) =>
        (ContentWords.Parse<BuildingBlock>(Block) is not { } block || place.Block == block)
        && (ContentWords.Parse<ProfessionalRole>(Role) is not { } role || place.Role == role)
        && Same(Team, place.Team) && Same(Milestone, place.Milestone);

    /// <summary>What can be chosen; a team or milestone once somebody named one.</summary>
    public IReadOnlyList<Choice> Choices(IReadOnlyList<PlanLine> lines) =>
    [
        Choice.Of<BuildingBlock>("bouwsteen", "Bouwsteen", Block, Words.Of),
        Choice.Of<ProfessionalRole>("rol", "Rol", Role, LibraryWords.Of),
        .. Named("team", "Team", Team, lines.Select(line => line.Place.Team)),
        .. Named("mijlpaal", "Mijlpaal", Milestone, lines.Select(line => line.Place.Milestone)),
    ];

    private static IEnumerable<Choice> Named(string name, string label, string? chosen, IEnumerable<string?> all)
    {
        var known = all.OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase).ToList();
        return known.Count == 0 ? [] : [new(name, label, [.. known.Select(one => (one, one))], chosen)];
    }

    private static bool Same(string? wanted, string? known) => string.IsNullOrEmpty(wanted) || string.Equals(wanted, known, StringComparison.OrdinalIgnoreCase);
}

/// <summary>A new action, as it was typed.</summary>
/// <param name="Actie">The id of an action of the guide, or nothing.</param>
public sealed record NewAction(string? Actie = null, string? Wat = null, string? Wie = null, string? Wanneer = null, string? Met = null)
{
    /// <summary>What was meant; nothing when <paramref name="errors"/> says what is wrong.</summary>
    /// <param name="chosen">The text of the action of the guide.</param>
    public (string What, string? Holder, DateOnly? Due, string? Partner)? Read(string? chosen, Dictionary<string, string> errors)
    {
        var what = string.IsNullOrWhiteSpace(Wat) ? chosen ?? "" : Wat.Trim();
        var (due, flaw) = TypedDates.Day(Wanneer);
        Note("wat", what.Length == 0 ? "Kies een actie, of schrijf wat jullie gaan doen." : Agreement.RefuseWhat(what));
        Note("wie", Agreement.RefuseName(Wie));
        Note("wanneer", flaw);
        Note("met", Agreement.RefuseName(Met));
        return errors.Count > 0 ? null : (what, Told(Wie), due, Told(Met));

        void Note(string field, string? problem)
        {
            if (problem is not null) errors[field] = problem;
        }
    }

    private static string? Told(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}

/// <summary>Where somebody puts an agreement in the plan, as it was typed.</summary>
public sealed class PlaceForm
{
    public Guid Agreement { get; set; }
    public string? Bouwsteen { get; set; }
    public string? Rol { get; set; }
    public string? Team { get; set; }
    public string? Mijlpaal { get; set; }
    public Dictionary<string, string> Errors { get; } = [];

    /// <summary>Places the agreement, or changes nothing and says what is wrong.</summary>
    public bool ApplyTo(AgreementRow row)
    {
        if (PlanPlace.Refuse(Team) is { } team) Errors[$"team-{Agreement}"] = team;
        if (PlanPlace.Refuse(Mijlpaal) is { } milestone) Errors[$"mijlpaal-{Agreement}"] = milestone;
        if (Errors.Count > 0) return false;
        (row.Block, row.Role, row.Team, row.Milestone) = (ContentWords.Parse<BuildingBlock>(Bouwsteen), ContentWords.Parse<ProfessionalRole>(Rol), Told(Team), Told(Mijlpaal));
        return true;
    }

    private static string? Told(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
