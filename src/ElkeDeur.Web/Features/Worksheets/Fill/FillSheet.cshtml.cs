using ElkeDeur.Domain.Worksheets.Together;
using ElkeDeur.Web.Content.Reading;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Editing;
using ElkeDeur.Web.Features.Shared;
using ElkeDeur.Web.Live.Sheets;
using Microsoft.AspNetCore.Mvc;

namespace ElkeDeur.Web.Features.Worksheets.Fill;

/// <summary>Filling in one step of a sheet of a workspace.</summary>
[LargeForm, RequestSizeLimit(FormLimits.Body)]
public sealed class FillSheetModel(WorkspaceDoor door, SheetRooms rooms, ReadingRoom reading, AppDb db) : SheetPage(door, rooms, reading.Worksheets)
{
    private FillingStep? filling;

    protected override bool IsOfMirrors => false;

    [FromQuery(Name = "stap")] public int? Wanted { get; set; }

    public FillingStep Filling => filling ??= new(Room, Rooms, Entry, reading, new(Leader, SheetState.Shared, Address, Wanted, $"{Address}/uitkomst", Entry.Sheet.Anonymous ? $"/werkruimte/{Id}/schrijven/controle" : null, Now));

    public SheetSteps Steps => SheetSteps.OfLeader(Address, Entry.Sheet, Filling.Number);

    public LookBack? LookBack { get; private set; }

    public async Task OnGetAsync() => LookBack = Wanted is null ? await LookBack.OfAsync(this, db) : null;

    public IActionResult OnGetRondom() => Partial("/Features/Worksheets/Fill/_Around.cshtml", Filling);

    public Task<IActionResult> OnPostAsync() => Filling.SaveAsync(Request);

    public Task<IActionResult> OnPostKiesAsync([FromForm] Guid naast, [FromForm] string? tekst, [FromForm] string? was) => Filling.ChooseAsync(naast, tekst, was);

    public Task<IActionResult> OnPostOngedaanAsync([FromForm] Guid bewaarde) => Filling.UndoAsync(bewaarde);
}
