using ElkeDeur.Domain.Mysteries.Play;
using ElkeDeur.Web.Content;
using ElkeDeur.Web.Features.Shared;
using ElkeDeur.Web.Live;
using ElkeDeur.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.Sessions;

/// <summary>The narrator's own screen: shows the current phase and takes every command.</summary>
public sealed class NarratorModel(SessionDoor door, Rooms rooms, MysteryShelf shelf, PublicAddress address, PracticeTeam team, TimeProvider time) : PageModel
{
    [FromRoute] public string Id { get; set; } = "";
    public NarratorView View { get; private set; } = null!;
    public string? Refusal { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Show()) return NotFound();
        door.RenewNarrator(HttpContext, View.Room);
        return Page();
    }

    public async Task<IActionResult> OnGetDeelAsync()
    {
        if (!await Show()) return NotFound();
        Response.Headers["Server-Now"] = Dates.Unix(View.Now).ToString(Texts.Dutch);
        return Partial("/Features/Sessions/Narrator/_Narrator.cshtml", View);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await door.NarratorAsync(HttpContext, Id) is not { } place) return NotFound();
        var form = await Request.ReadFormAsync();
        var (command, flaw) = CommandForm.Read(form);
        if (command is null) return await RefusedAsync(flaw!, form);
        var decision = await rooms.DoAsync(place.Room, command, CommandForm.Id(form), place.Actor);
        if (decision.Refusal is { } refusal) return await RefusedAsync(refusal, form);
        await team.GoOnAsync(place.Room, command);
        return Request.Headers.ContainsKey("X-Command") ? new NoContentResult() : Redirect($"/sessie/{Id}/verteller");
    }

    private async Task<IActionResult> RefusedAsync(string sentence, IFormCollection form)
    {
        if (Request.Headers.ContainsKey("X-Command")) return new ContentResult { StatusCode = 409, Content = sentence, ContentType = "text/plain; charset=utf-8" };
        Refusal = sentence;
        return await Show(new(form)) ? new PageResult { StatusCode = 409 } : NotFound();
    }

    private async Task<bool> Show(TypedFields? typed = null)
    {
        if (await door.NarratorAsync(HttpContext, Id) is not { } place) return false;
        var now = time.GetUtcNow().UtcDateTime;
        var (live, rules) = (place.Room.Live, rooms.Rules);
        View = new(NarratorScreen.Of(rules, live, now), place.Room, place.Device, SoundView.Of(shelf.FilesOf(rules.CaseOf(live.State)), rules.CaseOf(live.State), live.State.Sound, live.State.Settings.SoundChoice), address, now) { Typed = typed ?? TypedFields.None };
        return true;
    }
}
