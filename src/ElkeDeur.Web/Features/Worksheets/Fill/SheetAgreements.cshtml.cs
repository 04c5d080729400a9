using ElkeDeur.Domain.Agreements;
using ElkeDeur.Domain.Worksheets.Together;
using ElkeDeur.Web.Content.Reading;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Features.Shared;
using ElkeDeur.Web.Live.Sheets;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Features.Worksheets.Fill;

/// <summary>What was agreed on a sheet, and the day to look back.</summary>
public sealed class SheetAgreementsModel(WorkspaceDoor door, SheetRooms rooms, WorksheetShelf shelf, AppDb db) : SheetPage(door, rooms, shelf)
{
    public SheetSteps Steps => SheetSteps.Of(Address, Entry.Sheet, 0, "afspraken");
    public IReadOnlyList<Agreement> Agreements { get; private set; } = [];
    public Dictionary<string, string> Errors { get; } = [];

    /// <summary>What was typed for an agreement that could not be taken.</summary>
    public (string? What, string? Holder, string? Due, string? Partner) Typed { get; private set; }

    public DateOnly? Proposed => Entry.Sheet.ReviewWeeks is { } weeks ? Today.AddDays(7 * weeks) : null;

    public Task OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnPostAsync([FromForm] string? what, [FromForm] string? holder, [FromForm] string? due, [FromForm] string? partner)
    {
        var (day, flaw) = TypedDates.Day(due);
        if (flaw is not null) Errors["due"] = flaw;
        else if (await DoAsync(new SheetCommand.Agree(what ?? "", Told(holder), day, Told(partner)))) return Redirect($"{Address}/afspraken");
        else Errors["what"] = Refusal!;
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

    private static string? Told(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();

    private async Task ShowAsync() =>
        Agreements = [.. (await db.Agreements.AsNoTracking().Where(row => row.SheetId == SheetId).OrderBy(row => row.CreatedAt).ToListAsync()).Select(AgreementRows.Read)];
}
