using ElkeDeur.Web.Data.Entities;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.Sessions;

/// <summary>The devices that hold the narrator's place, and the way to take it from one.</summary>
public sealed class SignOffModel(SessionDoor door, NarratorDevices devices) : PageModel
{
    [FromRoute] public string Id { get; set; } = "";
    public NarratorPlace Place { get; private set; } = null!;
    public Dictionary<string, string> Errors { get; } = [];

    public IEnumerable<NarratorDeviceRow> Devices =>
        Place.Room.Devices.Values.Where(d => d.SignedOffAt is null).OrderBy(d => d.FirstSeenAt);

    public async Task<IActionResult> OnGetAsync() => await EnterAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync([FromForm] string? device)
    {
        if (!await EnterAsync()) return NotFound();
        if (await devices.SignOffAsync(Place, device) is not { } refusal) return Redirect($"/sessie/{Id}/verteller");
        Errors["apparaten"] = refusal;
        return new PageResult { StatusCode = 422 };
    }

    private async Task<bool> EnterAsync()
    {
        if (await door.NarratorAsync(HttpContext, Id) is not { } place) return false;
        Place = place;
        return true;
    }
}
