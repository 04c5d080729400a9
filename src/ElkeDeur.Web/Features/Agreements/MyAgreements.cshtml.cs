using ElkeDeur.Domain.Agreements;
using ElkeDeur.Domain.Auditing;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Data.Entities;
using ElkeDeur.Web.Features.Shared;
using ElkeDeur.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Features.Agreements;

/// <summary>
/// The agreements of a session or a sheet for one participant. Ones own can be changed: what somebody typed, and what they picked because
/// somebody else typed it for them.
/// </summary>
public sealed class MyAgreementsModel(AppDb db, TimeProvider time) : PageModel
{
    /// <summary>Session or sheet, as the address says it.</summary>
    [FromRoute] public string Place { get; set; } = "";

    [FromRoute] public string Id { get; set; } = "";

    /// <summary>The name of the sheet, when it is about one.</summary>
    public string? Sheet { get; private set; }

    public IReadOnlyList<Agreement> Mine { get; private set; } = [];
    public IReadOnlyList<Agreement> Others { get; private set; } = [];

    /// <summary>What was filled in for an agreement and could not be taken.</summary>
    public AgreementForm? Refused { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (await LinkAsync() is not { } link) return NotFound();
        await ShowAsync(link);
        await db.SaveAsync(Occasion(link, "agreement.read"));
        RoleCookies.GiveAgreements(HttpContext, Place, Id, RoleCookies.AgreementsSecret(HttpContext)!);
        return Page();
    }

    public async Task<IActionResult> OnPostAfspraakAsync([FromForm] AgreementForm form)
    {
        if (await LinkAsync() is not { } link || form.Wanted is null || await RowAsync(form.Agreement) is not { } row || row.ByParticipant != link.ParticipantId) return NotFound();
        if (form.ApplyTo(row)) return await SavedAsync(link, "agreement.status");
        Refused = form;
        await ShowAsync(link);
        return new PageResult { StatusCode = 409 };
    }

    public async Task<IActionResult> OnPostKiesAsync([FromForm] Guid agreement)
    {
        if (await LinkAsync() is not { } link || await RowAsync(agreement) is not { } row) return NotFound();
        row.ByParticipant = link.ParticipantId;
        return await SavedAsync(link, "agreement.pick");
    }

    public async Task<IActionResult> OnPostLaatAsync([FromForm] Guid agreement)
    {
        if (await LinkAsync() is not { } link || await RowAsync(agreement) is not { } row || row.ByParticipant != link.ParticipantId) return NotFound();
        row.ByParticipant = null;
        return await SavedAsync(link, "agreement.leave");
    }

    private Task<PersonalLinkRow?> LinkAsync() => db.PersonalLinkAsync(Id, RoleCookies.AgreementsSecret(HttpContext));

    private Task<AgreementRow?> RowAsync(Guid agreement) => db.Agreements.FirstOrDefaultAsync(a => a.Id == agreement && (a.SessionId == Id || a.SheetId == Id));

    private async Task<IActionResult> SavedAsync(PersonalLinkRow link, string what)
    {
        await db.SaveAsync(Occasion(link, what));
        return Redirect($"/{Place}/{Id}/afspraken");
    }

    private async Task ShowAsync(PersonalLinkRow link)
    {
        var rows = await db.Agreements.AsNoTracking().Where(a => a.SessionId == Id || a.SheetId == Id).OrderBy(a => a.CreatedAt).ToListAsync();
        Sheet = link.SheetId is null ? null : await db.Worksheets.Where(sheet => sheet.Id == Id).Select(sheet => sheet.Name).FirstOrDefaultAsync();
        Mine = [.. rows.Where(a => a.ByParticipant == link.ParticipantId).Select(AgreementRows.Read)];
        Others = [.. rows.Where(a => a.ByParticipant != link.ParticipantId).Select(AgreementRows.Read)];
    }

    private Occasion Occasion(PersonalLinkRow link, string what) =>
        new(new Actor(Role.Participant, link.ParticipantId), time.GetUtcNow().UtcDateTime, what, link.SheetId is null ? $"session:{Id}" : $"worksheet:{Id}");
}
