using ElkeDeur.Domain.Agreements;
using ElkeDeur.Domain.Worksheets.Together;
using ElkeDeur.Web.Content.Reading;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Features.Shared;
using ElkeDeur.Web.Live.Sheets;
using ElkeDeur.Web.Mail;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Features.Worksheets.Fill;

/// <summary>What was agreed on a sheet, and the day to look back.</summary>
public sealed class SheetAgreementsModel(WorkspaceDoor door, SheetRooms rooms, WorksheetShelf shelf, AppDb db, ReminderRequest reminders) : SheetPage(door, rooms, shelf)
{
    public SheetSteps Steps => SheetSteps.OfLeader(Address, Entry.Sheet, 0, "afspraken");
    public IReadOnlyList<Agreement> Agreements { get; private set; } = [];
    public Dictionary<string, string> Errors { get; } = [];

    /// <summary>What was typed for an agreement that could not be taken.</summary>
    public (string? What, string? Holder, string? Due, string? Partner) Typed { get; private set; }

    public ReminderForm Reminder { get; } = new("Op de dag dat jullie terugkijken krijg je één mail met de afspraken.");

    public DateOnly? Proposed => Entry.Sheet.ReviewWeeks is { } weeks ? Today.AddDays(7 * weeks) : null;

    public Task OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnPostAsync([FromForm] string? what, [FromForm] string? holder, [FromForm] string? due, [FromForm] string? partner)
    {
        var (day, flaw) = TypedDates.Day(due);
        foreach (var (field, problem) in new[] { ("what", Agreement.RefuseWhat(what ?? "")), ("holder", Agreement.RefuseName(holder)), ("due", flaw), ("partner", Agreement.RefuseName(partner)) })
            if (problem is not null) Errors[field] = problem;
        if (Errors.Count == 0 && await DoAsync(new SheetCommand.Agree(what ?? "", Told(holder), day, Told(partner)))) return Redirect($"{Address}/afspraken");
        if (Refusal is not null) Errors["what"] = Refusal;
        Typed = (what, holder, due, partner);
        await ShowAsync();
        return Refused();
    }

    public async Task<IActionResult> OnPostTerugkijkenAsync([FromForm] string? dag)
    {
        var (day, flaw) = TypedDates.Day(dag);
        if (flaw is null && await DoAsync(new SheetCommand.Review(day))) return Redirect($"{Address}/afspraken");
        Errors["dag"] = flaw ?? Refusal!;
        await ShowAsync();
        return Refused();
    }

    public async Task<IActionResult> OnPostHerinneringAsync([FromForm] string? mail)
    {
        await ShowAsync();
        return new PageResult { StatusCode = Reminder.Take(mail, await reminders.SendAsync(mail, new ReminderSubject.OfSheet(SheetId), RowId.New(), HttpContext.RequestAborted)) };
    }

    private static string? Told(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();

    private async Task ShowAsync() =>
        Agreements = [.. (await db.Agreements.AsNoTracking().Where(row => row.SheetId == SheetId).OrderBy(row => row.CreatedAt).ToListAsync()).Select(AgreementRows.Read)];
}
