using ElkeDeur.Domain.Mysteries.Play;
using ElkeDeur.Web.Features.Shared;
using ElkeDeur.Web.Hosting;
using ElkeDeur.Web.Live;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.Sessions;

/// <summary>A participant's own forms: what is open to them now, and what they typed last when it was refused.</summary>
public sealed record OwnView(ParticipantScreen Screen, string SessionId, TypedFields Typed);

/// <summary>The screen on everybody's own device.</summary>
[ManyAtOnce]
public sealed class ParticipantModel(SessionDoor door, Rooms rooms, PublicViews views, TimeProvider time) : PageModel
{
    [FromRoute] public string Id { get; set; } = "";
    public Room Room { get; private set; } = null!;
    public Fragment Fragment { get; private set; } = null!;
    public OwnView Own { get; private set; } = null!;
    public DateTime Now { get; private set; }
    public string? Refusal { get; private set; }
    public int Version => Fragment.Version;

    public async Task<IActionResult> OnGetAsync() => await Show() ? Page() : NotFound();

    public async Task<IActionResult> OnGetDeelAsync()
    {
        if (!await Show()) return NotFound();
        Response.Headers["Server-Now"] = Dates.Unix(Now).ToString(Texts.Dutch);
        return Content(Fragment.Html, "text/html; charset=utf-8");
    }

    public async Task<IActionResult> OnGetEigenAsync() =>
        await Show() ? Partial("/Features/Sessions/Participant/_Own.cshtml", Own) : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        HttpContext.Features.Get<Turn>()?.End();
        if (await door.ParticipantAsync(HttpContext, Id) is not { } place) return NotFound();
        var form = await Request.ReadFormAsync();
        var (command, flaw) = CommandForm.Read(form);
        Refusal = command is null ? flaw : (await rooms.DoAsync(place.Room, command, CommandForm.Id(form), place.Actor)).Refusal;
        if (Refusal is null) return Redirect($"/sessie/{Id}/deelnemer");
        return await Show(new(form)) ? new PageResult { StatusCode = 409 } : NotFound();
    }

    private async Task<bool> Show(TypedFields? typed = null)
    {
        if (await door.ParticipantAsync(HttpContext, Id) is not { } place) return false;
        (Room, Now) = (place.Room, time.GetUtcNow().UtcDateTime);
        Fragment = await views.ParticipantAsync(Room);
        Own = new(ParticipantScreen.Of(rooms.Rules.Module, rooms.Rules.CaseOf(Room.Live.State), Room.Live.State), Id, typed ?? TypedFields.None);
        return true;
    }
}
