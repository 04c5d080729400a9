using System.Globalization;
using System.Text;
using ElkeDeur.Domain.Agreements;
using ElkeDeur.Domain.Auditing;
using ElkeDeur.Domain.Guide;
using ElkeDeur.Domain.Library;
using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Web.Content.Reading;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Data.Entities;
using ElkeDeur.Web.Features.Shared;
using ElkeDeur.Web.Mail;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Features.Workspaces.Plan;

/// <summary>One agreement in the plan: where it came from, and where it stands.</summary>
/// <param name="From">In words.</param>
/// <param name="Link">The sheet it was made on, when it was.</param>
/// <param name="Chosen">Where somebody put it.</param>
/// <param name="Origin">Where it stands by itself, because of where it came from.</param>
public sealed record PlanLine(Agreement Agreement, string From, string? Link, PlanPlace Chosen, PlanPlace Origin)
{
    public PlanPlace Place => Chosen.Or(Origin);
}

/// <summary>Everything that was agreed in a workspace, wherever; and the way to add an action of the guide or an own one.</summary>
public sealed class ActionPlanModel(WorkspaceDoor door, AppDb db, ReadingRoom room, ReminderRequest reminders) : PageModel
{
    [FromRoute] public string Id { get; set; } = "";
    [FromQuery] public PlanFilter Filter { get; set; } = new();
    public IReadOnlyList<PlanLine> Lines { get; private set; } = [];
    public Dictionary<string, string> Errors { get; } = [];
    public ReminderForm Reminder { get; } = new("Over twee en over zes weken krijg je een mail om het plan weer te bekijken.");

    /// <summary>What was filled in to bring one agreement further, when it could not be taken.</summary>
    public AgreementForm? Refused { get; private set; }

    /// <summary>What was filled in to place one agreement, when it could not be taken.</summary>
    public PlaceForm? RefusedPlace { get; private set; }

    /// <summary>What was typed for a new one.</summary>
    public NewAction Typed { get; private set; } = new();

    public IReadOnlyList<Choice> Choices => Filter.Choices(Lines);

    public IReadOnlyList<(AgreementStatus Status, IReadOnlyList<PlanLine> Lines)> Groups =>
        [.. from line in Lines where Filter.Lets(line.Place) group line by line.Agreement.Status into same orderby same.Key select (same.Key, (IReadOnlyList<PlanLine>)[.. same.OrderBy(one => one.Agreement.Due ?? DateOnly.MaxValue)])];

    public IEnumerable<IGrouping<string, GuideAction>> Actions =>
        room.Guide.Actions.OrderBy(action => action.Block is null).ThenBy(action => action.Block).ThenBy(action => action.Role).GroupBy(action => $"{(action.Block is { } block ? Words.Of(block) : "Algemeen")}: {LibraryWords.Of(action.Role)}");

    public IEnumerable<string> Notes => ActionPlan.Notes([.. Lines.Select(line => (line.Agreement, line.Place))]);

    /// <summary>Teams and milestones that were named before.</summary>
    public IEnumerable<string> Known(Func<PlanPlace, string?> of) => Lines.Select(line => of(line.Place)).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase);

    public async Task<IActionResult> OnGetAsync() => await ShowAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnGetTabelAsync() =>
        await ShowAsync() ? File(Encoding.UTF8.GetBytes(Spreadsheet.Csv(Rows())), "text/csv; charset=utf-8", "actieplan.csv") : NotFound();

    public async Task<IActionResult> OnGetAgendaAsync() =>
        await ShowAsync() ? File(Encoding.UTF8.GetBytes(CalendarText.Of(Lines.SelectMany(Event))), "text/calendar; charset=utf-8", "actieplan.ics") : NotFound();

    public async Task<IActionResult> OnPostNieuwAsync([FromForm] NewAction typed)
    {
        if (await door.EnterAsync(HttpContext, Id) is not { } workspace) return NotFound();
        var chosen = room.Guide.Actions.FirstOrDefault(one => one.Id == typed.Actie);
        if (typed.Read(chosen?.Text, Errors) is { } read)
        {
            var made = Agreement.Note(Guid.NewGuid(), read.What, read.Holder, read.Due, read.Partner, new Origin(chosen is null ? "own" : "guide", null, chosen?.Id));
            if (await ExistsAsync(made)) return Redirect($"/werkruimte/{Id}/actieplan");
            db.Add(AgreementRows.Write(made, Id, door.Now));
            return await SavedAsync(door.OccasionOf(workspace, "agreement.plan"));
        }
        Typed = typed;
        return await AgainAsync(422);
    }

    public async Task<IActionResult> OnPostAfspraakAsync([FromForm] AgreementForm form)
    {
        if (await door.EnterAsync(HttpContext, Id) is not { } workspace || await form.FindAsync(db, Id) is not { } row) return NotFound();
        if (form.ApplyTo(row)) return await SavedAsync(door.OccasionOf(workspace, "agreement.status"));
        Refused = form;
        return await AgainAsync(409);
    }

    public async Task<IActionResult> OnPostPlaatsAsync([FromForm] PlaceForm form)
    {
        if (await door.EnterAsync(HttpContext, Id) is not { } workspace || await db.Agreements.FirstOrDefaultAsync(a => a.Id == form.Agreement && a.WorkspaceId == Id) is not { } row) return NotFound();
        if (form.ApplyTo(row)) return await SavedAsync(door.OccasionOf(workspace, "agreement.place"));
        RefusedPlace = form;
        return await AgainAsync(422);
    }

    public async Task<IActionResult> OnPostHerinneringAsync([FromForm] string? mail)
    {
        if (!await ShowAsync()) return NotFound();
        return new PageResult { StatusCode = Reminder.Take(mail, await reminders.SendAsync(mail, new ReminderSubject.OfPlan(Id), RowId.New(), HttpContext.RequestAborted)) };
    }

    // Pressing the button twice makes one agreement.
    private Task<bool> ExistsAsync(Agreement made) =>
        db.Agreements.AnyAsync(one => one.WorkspaceId == Id && one.What == made.What && one.Holder == made.Holder && one.Due == made.Due && one.Partner == made.Partner);

    private async Task<IActionResult> SavedAsync(Occasion occasion)
    {
        await db.SaveAsync(occasion);
        return Redirect($"/werkruimte/{Id}/actieplan");
    }

    private async Task<IActionResult> AgainAsync(int status)
    {
        db.ChangeTracker.Clear();
        await FillAsync();
        return new PageResult { StatusCode = status };
    }

    private async Task<bool> ShowAsync()
    {
        if (await door.EnterAsync(HttpContext, Id) is null) return false;
        await FillAsync();
        return true;
    }

    private async Task FillAsync() =>
        Lines = [.. (await db.Agreements.AsNoTracking().Where(row => row.WorkspaceId == Id).OrderBy(row => row.CreatedAt).ToListAsync()).Select(Line)];

    private PlanLine Line(AgreementRow row)
    {
        var one = AgreementRows.Read(row);
        var action = one.Origin.Kind == "guide" ? room.Guide.Actions.FirstOrDefault(known => known.Id == one.Origin.ElementId) : null;
        var sheet = one.Origin.Kind == "worksheet" ? room.Worksheets.Find(one.Origin.CaseId ?? "")?.Sheet : null;
        var origin = new PlanPlace(action?.Block ?? (sheet is { Blocks: [var only] } ? only : null), action?.Role, null, null);
        return new(one, PlanWords.From(one.Origin.Kind), row.SheetId is { } id ? $"/werkruimte/{Id}/werkbladen/{id}/afspraken" : null, new(row.Block, row.Role, row.Team, row.Milestone), origin);
    }

    private IEnumerable<IReadOnlyList<string>> Rows() =>
        Lines.Select(line => (IReadOnlyList<string>)[line.Agreement.What, line.Agreement.Holder ?? "", line.Agreement.Due is { } due ? Dates.Day(due) : "", line.Agreement.Partner ?? "", AgreementWords.Status(line.Agreement.Status), line.From,
                line.Place.Block is { } block ? Words.Of(block) : "", line.Place.Role is { } role ? LibraryWords.Of(role) : "", line.Place.Team ?? "", line.Place.Milestone ?? ""])
            .Prepend(["Wat", "Wie", "Wanneer", "Met wie", "Stand", "Vanwaar", "Bouwsteen", "Rol", "Team", "Mijlpaal"]);

    // A whole day, as an all-day appointment.
    private IEnumerable<string> Event(PlanLine line) => line.Agreement is not { Due: { } due, Status: AgreementStatus.Agreed or AgreementStatus.Noted } open ? [] :
    [
        "BEGIN:VEVENT", $"UID:{open.Id:N}@elkedeur", string.Create(CultureInfo.InvariantCulture, $"DTSTAMP:{door.Now:yyyyMMdd'T'HHmmss'Z'}"),
        string.Create(CultureInfo.InvariantCulture, $"DTSTART;VALUE=DATE:{due:yyyyMMdd}"), $"SUMMARY:{CalendarText.Escape(open.What)}",
        $"DESCRIPTION:{CalendarText.Escape(AgreementWords.LineAndStatus(open))}", "END:VEVENT",
    ];
}
