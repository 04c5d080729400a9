using ElkeDeur.Domain.Worksheets.Together;
using ElkeDeur.Web.Content.Reading;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Features.Shared;
using ElkeDeur.Web.Features.Worksheets.Fill;
using ElkeDeur.Web.Live;
using ElkeDeur.Web.Live.Sheets;
using ElkeDeur.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Features.Worksheets.Together;

/// <summary>Filling in together: the code, the board, and what is on it. Who leads has the narrator's place.</summary>
public sealed class LeadModel(WorkspaceDoor door, SheetRooms rooms, WorksheetShelf shelf, SheetViews views, PublicAddress address, IDbContextFactory<AppDb> data) : SheetPage(door, rooms, shelf)
{
    public SheetSteps Steps => SheetSteps.Of(Address, Entry.Sheet, 0, "samen");
    public PublicAddress Public => address;
    public Fragment Fragment { get; private set; } = null!;

    /// <summary>The path of a new link to the board, shown once.</summary>
    public string? BoardPath { get; private set; }

    public Task OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnGetDeelAsync()
    {
        await ShowAsync();
        return Content(Fragment.Html, "text/html; charset=utf-8");
    }

    public async Task<IActionResult> OnPostOpenAsync()
    {
        await using var db = await data.CreateDbContextAsync();
        var code = await JoinCodes.NewAsync(db, SheetId, Now);
        await Rooms.ChangeAsync(Room, new(Leader, Now, "worksheet.open", $"worksheet:{SheetId}"), write => write.Add(code));
        return Redirect($"{Address}/samen");
    }

    public async Task<IActionResult> OnPostBordAsync()
    {
        var secret = Secret.New();
        var version = Room.Version;
        await Rooms.ChangeAsync(Room, new(Leader, Now, "worksheet.board", $"worksheet:{SheetId}"), write =>
        {
            var row = write.Attach(new Data.Entities.WorksheetRow { Id = SheetId, Version = version }).Entity;
            row.BoardSecretHash = Secret.Hash(secret);
        });
        BoardPath = $"/werkblad/{SheetId}/bord/open/{secret}";
        await ShowAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostToonAsync([FromForm] string? veld)
    {
        if (await DoAsync(new SheetCommand.Show(string.IsNullOrEmpty(veld) ? null : veld))) return Redirect($"{Address}/samen");
        await ShowAsync();
        return Refused();
    }

    private async Task ShowAsync() => Fragment = await views.BoardAsync(Room);
}
