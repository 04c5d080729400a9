using ElkeDeur.Domain.Agreements;
using ElkeDeur.Domain.Mysteries.Play;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Features.Shared;
using ElkeDeur.Web.Hosting;
using ElkeDeur.Web.Live;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Features.Sessions;

/// <summary>A participant's own forms: what is open to them now, and what they typed last when it was refused.</summary>
public sealed record OwnView(ParticipantScreen Screen, string SessionId, TypedFields Typed, IReadOnlyList<OwnNote> Notes)
{
    /// <summary>What was agreed, as it stands now; null while the session runs.</summary>
    public IReadOnlyList<Agreement>? Agreed { get; init; }
}

/// <summary>The screen on everybody's own device.</summary>
[ManyAtOnce]
public sealed class ParticipantModel(SessionDoor door, Rooms rooms, PublicViews views, IDbContextFactory<AppDb> data, TimeProvider time) : PageModel
{
    private ParticipantPlace place = null!;

    [FromRoute] public string Id { get; set; } = "";
    public Room Room { get; private set; } = null!;
    public Fragment Fragment { get; private set; } = null!;
    public OwnView Own { get; private set; } = null!;
    public DateTime Now { get; private set; }
    public string? Refusal { get; private set; }
    public int Version => Fragment.Version;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Show()) return NotFound();
        await LookBackAsync();
        door.RenewParticipant(HttpContext, place);
        return Page();
    }

    public async Task<IActionResult> OnGetDeelAsync()
    {
        if (!await Show()) return NotFound();
        Response.Headers["Server-Now"] = Dates.Unix(Now).ToString(Texts.Dutch);
        return Content(Fragment.Html, "text/html; charset=utf-8");
    }

    public async Task<IActionResult> OnGetEigenAsync()
    {
        if (!await Show()) return NotFound();
        await LookBackAsync();
        return Partial("/Features/Sessions/Participant/_Own.cshtml", Own);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        HttpContext.Features.Get<Turn>()?.End();
        if (await door.ParticipantAsync(HttpContext, Id) is not { } sender) return NotFound();
        var form = await Request.ReadFormAsync();
        var (command, flaw) = CommandForm.Read(form);
        Refusal = command is null ? flaw : (await rooms.DoAsync(sender.Room, command, CommandForm.Id(form), sender.Actor)).Refusal;
        if (Refusal is null) return Redirect($"/sessie/{Id}/deelnemer");
        return await Show(new(form)) ? new PageResult { StatusCode = 409 } : NotFound();
    }

    private async Task<bool> Show(TypedFields? typed = null)
    {
        if (await door.ParticipantAsync(HttpContext, Id) is not { } found) return false;
        (place, Room, Now) = (found, found.Room, time.GetUtcNow().UtcDateTime);
        Fragment = await views.ParticipantAsync(Room);
        var live = Room.Live;
        Own = new(ParticipantScreen.Of(rooms.Rules.Module, rooms.Rules.CaseOf(live.State), live.State), Id, typed ?? TypedFields.None, OwnNote.Of(rooms.Rules, live, place.Actor, Now));
        return true;
    }

    // After the session people go on with their agreements elsewhere: the session itself only knows how they were made.
    private async Task LookBackAsync()
    {
        if (Own.Screen.Shared.Phase != Phase.Closed) return;
        await using var db = await data.CreateDbContextAsync();
        var rows = await db.Agreements.AsNoTracking().Where(a => a.SessionId == Id).OrderBy(a => a.CreatedAt).ToListAsync();
        Own = Own with { Agreed = [.. rows.Select(AgreementRows.Read)] };
    }
}
