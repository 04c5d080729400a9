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
    private static readonly TimeSpan AsLongAsChecking = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

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
        var room = await rooms.FindAsync(Id);
        var fits = await CheckAsync(room, Typed);
        if (fits is null) return Wrong("Er worden nu te veel woorden geprobeerd. Wacht een paar tellen en probeer het opnieuw.");
        if (fits is true) return await EnterAsync(room!);
        await brake.WrongAsync($"herstel:{Id}", LongestWait);
        return Wrong("Deze woorden passen niet bij deze bijeenkomst. Kijk ze na en probeer het nog eens.");
    }

    // Each session has a queue of its own: who floods one jams no other, and a session that does not exist costs nothing.
    private static async Task<bool?> CheckAsync(Room? room, string typed)
    {
        if (room is not null) return await room.Recovering.DoAsync(() => RecoveryPhrase.Fits(typed, room.RecoverySalt, room.RecoveryHash));
        await Task.Delay(AsLongAsChecking);
        return false;
    }

    private async Task<IActionResult> EnterAsync(Room room)
    {
        var known = RoleCookies.NarratorSecret(HttpContext);
        var secret = room.DeviceOf(known) is null ? await devices.AddAsync(room, NewSession.LabelOf(Request)) : known!;
        RoleCookies.GiveNarrator(HttpContext, Id, secret);
        cookies.GiveNarratorReport(HttpContext, Id, secret);
        return Redirect($"/sessie/{Id}/verteller");
    }

    private PageResult Wrong(string sentence)
    {
        Errors["woorden"] = sentence;
        return new PageResult { StatusCode = 422 };
    }
}
