using ElkeDeur.Domain.Agreements;
using ElkeDeur.Domain.Mysteries.Play;
using ElkeDeur.Web.Content;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Features.Shared;
using ElkeDeur.Web.Live;
using ElkeDeur.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Features.Sessions;

/// <summary>A next session in a workspace: with its own cases to choose from, and the open agreements in sight.</summary>
public sealed class PrepareAgainModel(WorkspaceDoor door, AppDb db, MysteryShelf shelf, OwnCases own, NewSession sessions, RoleCookies cookies) : PageModel
{
    [FromRoute] public string Id { get; set; } = "";
    [BindProperty] public PrepareForm Form { get; set; } = new();
    public PrepareView View { get; private set; } = null!;
    public IReadOnlyList<Agreement> Open { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string? mysterie)
    {
        Form = PrepareForm.Empty(mysterie);
        return await ShowAsync() ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await ShowAsync()) return NotFound();
        if (View.Choices.All(m => m.Id != Form.Mystery)) Form.Mystery = null;
        if (Form.Read(door.Now) is not { } settings) return new PageResult { StatusCode = 422 };
        var (created, refusal) = await sessions.MakeAsync(Id, new PlayCommand.Prepare(Form.Mystery!, settings), NewSession.LabelOf(Request));
        if (created is null)
        {
            Form.Errors["Mystery"] = refusal!;
            return new PageResult { StatusCode = 422 };
        }
        cookies.Welcome(HttpContext, created, null, null);
        return Redirect($"/sessie/{created.SessionId}/verteller/bewaar");
    }

    private async Task<bool> ShowAsync()
    {
        if (await door.EnterAsync(HttpContext, Id) is null) return false;
        View = new(Form, [.. await own.OfAsync(Id), .. shelf.Shipped]);
        var open = await db.Agreements.AsNoTracking().Where(a => a.WorkspaceId == Id && (a.Status == AgreementStatus.Noted || a.Status == AgreementStatus.Agreed)).OrderBy(a => a.CreatedAt).Take(50).ToListAsync();
        Open = [.. open.Select(AgreementRows.Read)];
        return true;
    }
}
