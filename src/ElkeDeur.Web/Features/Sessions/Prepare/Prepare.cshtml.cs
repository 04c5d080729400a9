using ElkeDeur.Domain.Mysteries.Play;
using ElkeDeur.Web.Content;
using ElkeDeur.Web.Data.Entities;
using ElkeDeur.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.Sessions;

/// <summary>The first preparation: makes a workspace with its secret link, and a session in it.</summary>
public sealed class PrepareModel(MysteryShelf shelf, NewSession sessions, RoleCookies cookies, TimeProvider time) : PageModel
{
    [BindProperty] public PrepareForm Form { get; set; } = new();
    public PrepareView View => new(Form, shelf.Shipped);

    public void OnGet(string? mysterie) => Form = PrepareForm.Empty(shelf.Find(mysterie ?? "")?.Id);

    public async Task<IActionResult> OnPostAsync()
    {
        if (Form.Read(Now) is not { } settings) return Invalid();
        var secret = Secret.New();
        var workspace = new WorkspaceRow { SecretHash = Secret.Hash(secret), CreatedAt = Now, LastUsedAt = Now };
        var (created, refusal) = await sessions.MakeWithAsync(workspace, new PlayCommand.Prepare(Form.Mystery!, settings), NewSession.LabelOf(Request));
        if (created is null)
        {
            Form.Errors["Mystery"] = refusal!;
            return Invalid();
        }
        RoleCookies.GiveWorkspace(HttpContext, workspace.Id, secret);
        cookies.Welcome(HttpContext, created, workspace.Id, secret);
        return Redirect($"/sessie/{created.SessionId}/verteller/bewaar");
    }

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    private PageResult Invalid() => new() { StatusCode = 422 };
}
