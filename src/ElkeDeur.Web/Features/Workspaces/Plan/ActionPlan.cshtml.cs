using System.Globalization;
using System.Text;
using ElkeDeur.Domain.Agreements;
using ElkeDeur.Domain.Guide;
using ElkeDeur.Domain.Library;
using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Web.Content.Reading;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Data.Entities;
using ElkeDeur.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Features.Workspaces.Plan;

/// <summary>One agreement in the plan: where it came from, and what it is about when that is known.</summary>
public sealed record PlanLine(Agreement Agreement, string From, BuildingBlock? Block, ProfessionalRole? Role);

/// <summary>Everything that was agreed in a workspace, wherever; and the way to add an action of the guide or an own one.</summary>
public sealed class ActionPlanModel(WorkspaceDoor door, AppDb db, ReadingRoom room) : PageModel
{
    private const int LongestWhat = 500;
    private const string StartWithOffer = "Jullie kozen een actie voor informatie. Breng eerst het aanbod in kaart: dan weet je waarover je informeert.";
    private const string OneHolder = "Alle acties liggen bij één persoon of organisatie. Wie kan er iets overnemen?";

    [FromRoute] public string Id { get; set; } = "";
    [FromQuery(Name = "bouwsteen")] public string? Block { get; set; }
    [FromQuery(Name = "rol")] public string? Role { get; set; }
    public IReadOnlyList<PlanLine> Lines { get; private set; } = [];
    public Dictionary<string, string> Errors { get; } = [];

    /// <summary>What was filled in to bring one agreement further, when it could not be taken.</summary>
    public AgreementForm? Refused { get; private set; }

    /// <summary>What was typed for a new one.</summary>
    public (string? Action, string? What, string? Holder, string? Due, string? Partner) Typed { get; private set; }

    public IReadOnlyList<Choice> Choices =>
    [
        Choice.Of<BuildingBlock>("bouwsteen", "Bouwsteen", Block, Words.Of),
        Choice.Of<ProfessionalRole>("rol", "Rol", Role, LibraryWords.Of),
    ];

    public IReadOnlyList<(AgreementStatus Status, IReadOnlyList<PlanLine> Lines)> Groups =>
        [.. from line in Lines where Lets(line) group line by line.Agreement.Status into same orderby same.Key select (same.Key, (IReadOnlyList<PlanLine>)[.. same.OrderBy(one => one.Agreement.Due ?? DateOnly.MaxValue)])];

    public IEnumerable<IGrouping<string, GuideAction>> Actions =>
        room.Guide.Actions.OrderBy(action => action.Block is null).ThenBy(action => action.Block).ThenBy(action => action.Role).GroupBy(action => $"{(action.Block is { } block ? Words.Of(block) : "Algemeen")}: {LibraryWords.Of(action.Role)}");

    /// <summary>What somebody should think of. It forbids nothing.</summary>
    public IEnumerable<string> Notes
    {
        get
        {
            var open = Lines.Where(line => line.Agreement.Status is AgreementStatus.Noted or AgreementStatus.Agreed).ToList();
            if (open.Exists(line => line.Block == BuildingBlock.Information) && !Lines.Any(line => line.Block == BuildingBlock.Offer)) yield return StartWithOffer;
            if (open.Count > 2 && open.TrueForAll(line => line.Agreement.Holder is not null) && open.Select(line => line.Agreement.Holder!.Trim().ToLowerInvariant()).Distinct().Count() == 1) yield return OneHolder;
        }
    }

    public async Task<IActionResult> OnGetAsync() => await ShowAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnGetTabelAsync()
    {
        if (!await ShowAsync()) return NotFound();
        return File(Encoding.UTF8.GetBytes(Spreadsheet.Csv(Rows())), "text/csv; charset=utf-8", "actieplan.csv");
    }

    public async Task<IActionResult> OnGetAgendaAsync()
    {
        if (!await ShowAsync()) return NotFound();
        return File(Encoding.UTF8.GetBytes(CalendarText.Write(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Elke Deur//Elke Deur//NL", "CALSCALE:GREGORIAN", .. Lines.SelectMany(Event), "END:VCALENDAR"])), "text/calendar; charset=utf-8", "actieplan.ics");
    }

    /// <param name="actie">The id of an action of the guide, or nothing.</param>
    public async Task<IActionResult> OnPostNieuwAsync([FromForm] string? actie, [FromForm] string? wat, [FromForm] string? wie, [FromForm] string? wanneer, [FromForm] string? met)
    {
        if (await door.EnterAsync(HttpContext, Id) is not { } workspace) return NotFound();
        var chosen = room.Guide.Actions.FirstOrDefault(one => one.Id == actie);
        var what = string.IsNullOrWhiteSpace(wat) ? chosen?.Text ?? "" : wat.Trim();
        var (due, flaw) = TypedDates.Day(wanneer);
        if (what.Length == 0) Errors["wat"] = "Kies een actie, of schrijf wat jullie gaan doen.";
        else if (what.Length > LongestWhat) Errors["wat"] = $"Maak de afspraak korter: hoogstens {LongestWhat} tekens.";
        if (flaw is not null) Errors["wanneer"] = flaw;
        if (Errors.Count == 0)
        {
            db.Add(Row(Agreement.Note(Guid.NewGuid(), what, Short(wie), due, Short(met), new Origin(chosen is null ? "own" : "guide", null, chosen?.Id))));
            await db.SaveAsync(door.OccasionOf(workspace, "agreement.plan"));
            return Redirect($"/werkruimte/{Id}/actieplan");
        }
        Typed = (actie, wat, wie, wanneer, met);
        await FillAsync();
        return new PageResult { StatusCode = 422 };
    }

    public async Task<IActionResult> OnPostAfspraakAsync([FromForm] AgreementForm form)
    {
        if (await door.EnterAsync(HttpContext, Id) is not { } workspace || form.Wanted is null) return NotFound();
        if (await db.Agreements.FirstOrDefaultAsync(a => a.Id == form.Agreement && a.WorkspaceId == Id) is not { } row) return NotFound();
        if (form.ApplyTo(row))
        {
            await db.SaveAsync(door.OccasionOf(workspace, "agreement.status"));
            return Redirect($"/werkruimte/{Id}/actieplan");
        }
        Refused = form;
        db.ChangeTracker.Clear();
        await FillAsync();
        return new PageResult { StatusCode = 409 };
    }

    private static string? Short(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim() is { Length: > 80 } name ? name[..80] : typed.Trim();

    private AgreementRow Row(Agreement made) => new()
    {
        Id = made.Id, WorkspaceId = Id, What = made.What, Holder = made.Holder, Due = made.Due, Partner = made.Partner, Status = made.Status,
        OriginKind = made.Origin.Kind, OriginCase = "", OriginElement = made.Origin.ElementId, CreatedAt = door.Now,
    };

    private bool Lets(PlanLine line) =>
        (ContentWords.Parse<BuildingBlock>(Block) is not { } block || line.Block == block) && (ContentWords.Parse<ProfessionalRole>(Role) is not { } role || line.Role == role);

    private async Task<bool> ShowAsync()
    {
        if (await door.EnterAsync(HttpContext, Id) is null) return false;
        await FillAsync();
        return true;
    }

    private async Task FillAsync()
    {
        var rows = await db.Agreements.AsNoTracking().Where(row => row.WorkspaceId == Id).OrderBy(row => row.CreatedAt).ToListAsync();
        Lines = [.. rows.Select(AgreementRows.Read).Select(Line)];
    }

    private PlanLine Line(Agreement one)
    {
        var action = one.Origin.Kind == "guide" ? room.Guide.Actions.FirstOrDefault(known => known.Id == one.Origin.ElementId) : null;
        var sheet = one.Origin.Kind == "worksheet" ? room.Worksheets.Find(one.Origin.CaseId ?? "")?.Sheet : null;
        return new(one, PlanWords.From(one.Origin.Kind), action?.Block ?? (sheet is { Blocks: [var only] } ? only : null), action?.Role);
    }

    private IEnumerable<IReadOnlyList<string>> Rows() =>
        Lines.Select(line => (IReadOnlyList<string>)[line.Agreement.What, line.Agreement.Holder ?? "", line.Agreement.Due is { } due ? Dates.Day(due) : "", line.Agreement.Partner ?? "", AgreementWords.Status(line.Agreement.Status), line.From, line.Block is { } block ? Words.Of(block) : "", line.Role is { } role ? LibraryWords.Of(role) : ""])
            .Prepend(["Wat", "Wie", "Wanneer", "Met wie", "Stand", "Vanwaar", "Bouwsteen", "Rol"]);

    // A whole day, as an all-day appointment.
    private IEnumerable<string> Event(PlanLine line) => line.Agreement is not { Due: { } due, Status: AgreementStatus.Agreed or AgreementStatus.Noted } open ? [] :
    [
        "BEGIN:VEVENT", $"UID:{open.Id:N}@elkedeur", string.Create(CultureInfo.InvariantCulture, $"DTSTAMP:{door.Now:yyyyMMdd'T'HHmmss'Z'}"),
        string.Create(CultureInfo.InvariantCulture, $"DTSTART;VALUE=DATE:{due:yyyyMMdd}"), $"SUMMARY:{CalendarText.Escape(open.What)}",
        $"DESCRIPTION:{CalendarText.Escape(AgreementWords.LineAndStatus(open))}", "END:VEVENT",
    ];
}
