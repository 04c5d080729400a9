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

/// <summary>The personal link of one participant. Opening it shows a button; the button shows the agreements.</summary>
public sealed class MyAgreementsModel(AppDb db, TimeProvider time) : PageModel
{
    [FromRoute] public string Id { get; set; } = "";
    [FromRoute] public string Secret { get; set; } = "";
    public bool Opened { get; private set; }
    public IReadOnlyList<Agreement> Mine { get; private set; } = [];
    public IReadOnlyList<Agreement> Others { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync() => await LinkAsync() is null ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await LinkAsync() is not { } link) return NotFound();
        await ShowAsync(link);
        await db.SaveAsync(Occasion(link, "agreement.read"));
        return Page();
    }

    public async Task<IActionResult> OnPostStandAsync([FromForm] Guid agreement, [FromForm] string status)
    {
        if (await LinkAsync() is not { } link || !Enum.TryParse<AgreementStatus>(status, true, out var wanted) || !Enum.IsDefined(wanted)) return NotFound();
        var row = await db.Agreements.FirstOrDefaultAsync(a => a.Id == agreement && a.SessionId == Id && a.ByParticipant == link.ParticipantId);
        if (row is null) return NotFound();
        row.Status = AgreementRows.Read(row).Become(wanted).Next.Status;
        await db.SaveAsync(Occasion(link, "agreement.status"));
        await ShowAsync(link);
        return Page();
    }

    private async Task<PersonalLinkRow?> LinkAsync()
    {
        var hash = Security.Secret.Hash(Secret);
        return await db.PersonalLinks.AsNoTracking().FirstOrDefaultAsync(l => l.SecretHash == hash && l.SessionId == Id);
    }

    private async Task ShowAsync(PersonalLinkRow link)
    {
        var rows = await db.Agreements.AsNoTracking().Where(a => a.SessionId == Id).OrderBy(a => a.CreatedAt).ToListAsync();
        Mine = [.. rows.Where(a => a.ByParticipant == link.ParticipantId).Select(AgreementRows.Read)];
        Others = [.. rows.Where(a => a.ByParticipant != link.ParticipantId).Select(AgreementRows.Read)];
        Opened = true;
    }

    private Occasion Occasion(PersonalLinkRow link, string what) =>
        new(new Actor(Role.Participant, link.ParticipantId), time.GetUtcNow().UtcDateTime, what, $"session:{Id}");
}
