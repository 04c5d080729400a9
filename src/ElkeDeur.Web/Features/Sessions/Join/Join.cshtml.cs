using System.Security.Cryptography;
using ElkeDeur.Domain.Auditing;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Hosting;
using ElkeDeur.Web.Live.Sheets;
using ElkeDeur.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Features.Sessions;

/// <summary>Comes in with a code: no account, no name, one tap. Guessing is slowed down; who knows the code is not.</summary>
[ManyAtOnce]
public sealed class JoinModel(AppDb db, SheetRooms sheets, RoleCookies cookies, GuessBrake brake, TimeProvider time) : PageModel
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(4);

    public string? Typed { get; private set; }
    public Dictionary<string, string> Errors { get; } = [];

    public void OnGet(string? code) => Typed = Shorten(code);

    public async Task<IActionResult> OnPostAsync([FromForm] string? code)
    {
        Typed = Shorten(code);
        var place = HttpContext.Connection.RemoteIpAddress?.ToString() ?? "";
        if (brake.IsOn(place)) LetOthersIn();
        if (await brake.LookAsync(place, () => LeadsToAsync(code), HttpContext.RequestAborted) is { } found) return await EnterAsync(found);
        LetOthersIn();
        await brake.WrongAsync(place, LongestWait);
        Errors["code"] = string.IsNullOrWhiteSpace(code)
            ? "Vul de code in. Die staat op het bord en in je uitnodiging."
            : "Deze code kennen we niet, of de bijeenkomst is voorbij. Kijk nog eens op het bord, of vraag wie de bijeenkomst leidt.";
        return new PageResult { StatusCode = 422 };
    }

    // Who waits for being slowed down must not keep others out.
    private void LetOthersIn() => HttpContext.Features.Get<Turn>()?.End();

    private async Task<string?> LeadsToAsync(string? typed)
    {
        if (JoinCodes.Read(typed) is not { } code) return null;
        var now = time.GetUtcNow().UtcDateTime;
        return await db.JoinCodes.Where(c => c.Code == code && c.ValidUntil > now)
            .Where(c => db.Sessions.Any(session => session.Id == c.LeadsTo) || db.Worksheets.Any(sheet => sheet.Id == c.LeadsTo)).Select(c => c.LeadsTo).FirstOrDefaultAsync();
    }

    // A code leads into a session, or to a sheet that is filled in together.
    private async Task<RedirectResult> EnterAsync(string id) => await db.Worksheets.AnyAsync(sheet => sheet.Id == id) ? await EnterSheetAsync(id) : Enter(id);

    private async Task<RedirectResult> EnterSheetAsync(string sheetId)
    {
        var participant = cookies.SheetParticipantId(HttpContext, sheetId) ?? Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));
        cookies.GiveSheetParticipant(HttpContext, sheetId, participant);
        await sheets.JoinAsync(sheetId, new Actor(Role.Participant, participant));
        return Redirect($"/werkblad/{sheetId}/deelnemer");
    }

    private RedirectResult Enter(string sessionId)
    {
        var participant = cookies.ParticipantId(HttpContext, sessionId) ?? Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));
        cookies.GiveParticipant(HttpContext, sessionId, participant);
        cookies.GiveReport(HttpContext, sessionId, $"deelnemer:{participant}");
        return Redirect($"/sessie/{sessionId}/deelnemer");
    }

    private static string? Shorten(string? typed) => typed?.Length > 40 ? typed[..40] : typed;
}
