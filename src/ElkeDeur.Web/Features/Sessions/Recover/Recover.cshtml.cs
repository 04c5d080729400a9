using ElkeDeur.Web.Live;
using ElkeDeur.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.Sessions;

/// <summary>
/// Moves the narrator's place to this device with the four words. Wrong tries are answered ever slower, right ones at once;
/// a session that does not exist answers like one that does.
/// </summary>
public sealed class RecoverModel(Rooms rooms, NarratorDevices devices, GuessBrake brake, RoleCookies cookies) : PageModel
{
    private const int LongestPhrase = 200;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    // Checking words costs a tenth of a second of a processor; the sessions that run go first.
    private static readonly SemaphoreSlim OneAtATime = new(1, 1);

    [FromRoute] public string Id { get; set; } = "";
    public string? Typed { get; private set; }
    public Dictionary<string, string> Errors { get; } = [];

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync([FromForm] string? woorden)
    {
        Typed = woorden?.Length > LongestPhrase ? woorden[..LongestPhrase] : woorden;
        if (string.IsNullOrWhiteSpace(Typed)) return Wrong("Vul de vier woorden in die je bij het voorbereiden kreeg.");
        if (await FitsAsync(await rooms.FindAsync(Id), Typed) is { } room) return await EnterAsync(room);
        await brake.WrongAsync($"herstel:{Id}", LongestWait);
        return Wrong("Deze woorden passen niet bij deze bijeenkomst. Kijk ze na en probeer het nog eens.");
    }

    private async Task<IActionResult> EnterAsync(Room room)
    {
        var known = RoleCookies.NarratorSecret(HttpContext);
        var secret = room.DeviceOf(known) is null ? await devices.AddAsync(room, NewSession.LabelOf(Request)) : known!;
        RoleCookies.GiveNarrator(HttpContext, Id, secret);
        cookies.GiveNarratorReport(HttpContext, Id, secret);
        return Redirect($"/sessie/{Id}/verteller");
    }

    private static async Task<Room?> FitsAsync(Room? room, string typed)
    {
        await OneAtATime.WaitAsync();
        try
        {
            var (salt, hash) = room is null ? (new byte[16], new byte[32]) : (room.RecoverySalt, room.RecoveryHash);
            return RecoveryPhrase.Fits(typed, salt, hash) ? room : null;
        }
        finally
        {
            OneAtATime.Release();
        }
    }

    private PageResult Wrong(string sentence)
    {
        Errors["woorden"] = sentence;
        return new PageResult { StatusCode = 422 };
    }
}
