using ElkeDeur.Domain.Worksheets.Together;
using ElkeDeur.Web.Content.Reading;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Features.Shared;
using ElkeDeur.Web.Features.Worksheets.Fill;
using ElkeDeur.Web.Live.Sheets;
using ElkeDeur.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace ElkeDeur.Web.Features.Worksheets.Together;

/// <summary>Filling in together: the code, the board, and what is on it. Who leads has the narrator's place.</summary>
public sealed class LeadModel(WorkspaceDoor door, SheetRooms rooms, WorksheetShelf shelf, SheetViews views, PublicAddress address, AppDb db) : SheetPage(door, rooms, shelf)
{
    public SheetSteps Steps => SheetSteps.OfLeader(Address, Entry.Sheet, 0, "samen");
    public PublicAddress Public => address;
    public LeadView View { get; private set; } = null!;
    public LookBack? LookBack { get; private set; }

    /// <summary>The path of a new link to the board, shown once.</summary>
    public string? BoardPath { get; private set; }

    public Task OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnGetDeelAsync()
    {
        await ShowAsync();
        return Partial("/Features/Worksheets/Together/_Lead.cshtml", View);
    }

    public async Task<IActionResult> OnPostOpenAsync()
    {
        var code = await JoinCodes.NewAsync(db, SheetId, Now);
        await Rooms.ChangeAsync(Room, new(Leader, Now, "worksheet.open", $"worksheet:{SheetId}"), write => write.Add(code));
        // The board shows the code: with a version of its own it does so at once.
        await DoAsync(new SheetCommand.Show(State.OnBoard));
        return Redirect($"{Address}/samen");
    }

    public async Task<IActionResult> OnPostBordAsync()
    {
        var secret = Secret.New();
        await Rooms.ChangeAsync(Room, new(Leader, Now, "worksheet.board", $"worksheet:{SheetId}"), write =>
        {
            var row = write.Attach(new Data.Entities.WorksheetRow { Id = SheetId, Version = Room.Version }).Entity;
            row.BoardSecretHash = Secret.Hash(secret);
        });
        BoardPath = $"/werkblad/{SheetId}/bord/open/{secret}";
        await ShowAsync();
        return Page();
    }

    public Task<IActionResult> OnPostToonAsync([FromForm] string? veld) => ThenAsync(new SheetCommand.Show(string.IsNullOrEmpty(veld) ? null : veld));

    public Task<IActionResult> OnPostOngedaanAsync([FromForm] Guid bewaarde) => ThenAsync(new SheetCommand.Undo(bewaarde), "?terug=ja");

    public Task<IActionResult> OnPostAfrondenAsync() => ThenAsync(new SheetCommand.Finish());

    public Task<IActionResult> OnPostHeropenAsync() => ThenAsync(new SheetCommand.Reopen());

    private async Task<IActionResult> ThenAsync(SheetCommand command, string told = "")
    {
        if (await DoAsync(command)) return Redirect($"{Address}/samen{told}");
        await ShowAsync();
        return Refused();
    }

    private async Task ShowAsync()
    {
        var live = Room.Live;
        var undo = UndoOffer.Of(live, Rooms.Rules, Entry.Sheet, Leader, Now, $"{Address}/samen?handler=ongedaan");
        View = new(live.Version, SheetProgress.Of(Entry.Checked, live.State, Today), undo, await views.BoardAsync(Room));
        LookBack = await LookBack.OfAsync(this, db);
    }
}
