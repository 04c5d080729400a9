using System.Text;
using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Web.Content;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Data.Entities;
using ElkeDeur.Web.Editing.Media;
using ElkeDeur.Web.Features.Shared;
using ElkeDeur.Web.Features.Workspaces.Writing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Features.Workspaces;

/// <summary>Own cases of a workspace: import a file, see its mistakes in plain words, open or play it.</summary>
public sealed class OwnCaseListModel(WorkspaceDoor door, AppDb db, MysteryShelf shelf, MediaShelf media, ContentFolder content) : PageModel
{
    private const int Largest = 256 * 1024, MostCases = 50;

    [FromRoute] public string Id { get; set; } = "";
    public IReadOnlyList<OwnCaseRow> Cases { get; private set; } = [];
    public IReadOnlyList<ContentFlaw> Flaws { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync() => await ShowAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnGetVoorbeeldAsync()
    {
        if (!await ShowAsync()) return NotFound();
        var yaml = await System.IO.File.ReadAllTextAsync(Path.Combine(content.Root, "mysteries", $"{shelf.Shipped[0].Id}.yaml"));
        return File(Encoding.UTF8.GetBytes(Frames.WithoutMedia(yaml)), "application/yaml", "voorbeeld.yaml");
    }

    public async Task<IActionResult> OnPostAsync(IFormFile? bestand)
    {
        if (await door.EnterAsync(HttpContext, Id) is not { } workspace) return NotFound();
        var (yaml, flaw) = await ReadAsync(bestand);
        if (flaw is null && await db.OwnCases.CountAsync(c => c.WorkspaceId == Id && c.RemovedAt == null) >= MostCases) flaw = "Er staan al vijftig eigen verhalen. Haal er eerst een weg.";
        if (flaw is not null) return await WrongAsync([new(bestand?.FileName ?? "bestand", 1, "", flaw)]);
        var result = ContentFile.Read<Mystery>(Path.GetFileName(bestand!.FileName), yaml, OwnCaseChecks.With(await media.OfAsync(Id)));
        if (!result.Ok) return await WrongAsync(result.Flaws);
        var row = new OwnCaseRow { WorkspaceId = Id, Title = result.Content!.Title, Yaml = yaml, CreatedAt = door.Now };
        db.OwnCases.Add(row);
        await db.SaveAsync(door.OccasionOf(workspace, "case.import"));
        return Redirect($"/werkruimte/{Id}/verhalen/{row.Id}");
    }

    private async Task<IActionResult> WrongAsync(IReadOnlyList<ContentFlaw> flaws)
    {
        Flaws = flaws;
        await ShowAsync();
        return new PageResult { StatusCode = 422 };
    }

    private static async Task<(string Yaml, string? Flaw)> ReadAsync(IFormFile? file)
    {
        if (file is null) return ("", "Kies eerst een bestand.");
        if (file.Length == 0) return ("", ContentFile.Empty);
        if (file.Length > Largest) return ("", "Dit bestand is te groot: hoogstens 256 kB.");
        using var reader = new StreamReader(file.OpenReadStream(), new UTF8Encoding(false, throwOnInvalidBytes: true));
        try
        {
            return (await reader.ReadToEndAsync(), null);
        }
        catch (DecoderFallbackException)
        {
            return ("", "Dit bestand is geen gewone tekst. Bewaar het als UTF-8.");
        }
    }

    private async Task<bool> ShowAsync()
    {
        if (await door.EnterAsync(HttpContext, Id) is null) return false;
        Cases = await db.OwnCases.AsNoTracking().Where(c => c.WorkspaceId == Id && c.RemovedAt == null).OrderByDescending(c => c.CreatedAt).ToListAsync();
        return true;
    }
}
