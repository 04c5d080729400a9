using ElkeDeur.Web.Live;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.Sessions;

/// <summary>The narrator practises answering, one question at a time. A page of links and a form that only asks: nothing is written.</summary>
public sealed class RehearseModel(SessionDoor door, Rooms rooms) : PageModel
{
    [FromRoute] public string Id { get; set; } = "";
    public Rehearsal Rehearsal { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync([FromQuery] string? vraag, [FromQuery] string? antwoord)
    {
        if (await door.NarratorAsync(HttpContext, Id) is not { Room: var room }) return NotFound();
        Rehearsal = Rehearsal.Of(rooms.Rules.CaseOf(room.Live.State), int.TryParse(vraag, out var number) ? number : null, antwoord);
        return Page();
    }
}
