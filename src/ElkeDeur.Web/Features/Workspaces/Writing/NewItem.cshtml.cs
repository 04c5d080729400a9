using ElkeDeur.Domain.Writing;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Data.Entities;
using ElkeDeur.Web.Features.Shared;
using ElkeDeur.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Features.Workspaces.Writing;

/// <summary>Begins something new: from an empty frame, from a copy, or from an own case that was imported.</summary>
public sealed class NewItemModel(WorkspaceDoor door, AppDb db, Drafts drafts, Frames frames, RoleCookies cookies) : PageModel
{
    public const int MostItems = 200;
    public const string Full = "Er staan al tweehonderd teksten in deze werkruimte. Haal er eerst een weg.";

    [FromRoute] public string Id { get; set; } = "";
    public Dictionary<string, string> Errors { get; } = [];
    public IReadOnlyList<WrittenItemRow> Own { get; private set; } = [];

    public IReadOnlyList<Example> Examples(WrittenKind kind) => frames.Examples(kind);

    public async Task<IActionResult> OnGetAsync() => await ShowAsync() ? Page() : NotFound();

    /// <param name="soort">The kind, as a word.</param>
    /// <param name="van">Empty for an empty frame, else what is copied: the key of an example.</param>
    /// <param name="naam">What the writer calls their function.</param>
    public async Task<IActionResult> OnPostAsync([FromForm] string? soort, [FromForm] string? van, [FromForm] string? naam)
    {
        if (!await ShowAsync()) return NotFound();
        if (ContentWords.Parse<WrittenKind>(soort) is not { } kind) Errors["soort"] = "Kies wat je wilt schrijven.";
        else if (await IsFullAsync()) Errors["soort"] = Full;
        else if (await TextAsync(kind, van) is not { } text) Errors["van"] = "Dit voorbeeld bestaat niet meer. Kies een ander.";
        else return await StartAsync(kind, text, naam);
        return new PageResult { StatusCode = 422 };
    }

    public async Task<IActionResult> OnPostVerhaalAsync([FromForm] string? verhaal)
    {
        if (!await ShowAsync()) return NotFound();
        if (await db.WrittenItems.FirstOrDefaultAsync(i => i.OwnCaseId == verhaal && i.WorkspaceId == Id) is { } known) return Redirect($"/werkruimte/{Id}/schrijven/{known.Id}/formulier");
        if (await db.OwnCases.AsNoTracking().FirstOrDefaultAsync(c => c.Id == verhaal && c.WorkspaceId == Id && c.RemovedAt == null) is not { } own) return NotFound();
        return await StartAsync(WrittenKind.Mystery, own.Yaml.ReplaceLineEndings("\n"), null, own.Id);
    }

    private async Task<IActionResult> StartAsync(WrittenKind kind, string text, string? name, string? ownCaseId = null)
    {
        var item = await drafts.StartAsync(Id, kind, text, Writer.Of(HttpContext, cookies, Id, name), ownCaseId);
        return Redirect($"/werkruimte/{Id}/schrijven/{item.Id}/formulier");
    }

    private async Task<string?> TextAsync(WrittenKind kind, string? from) =>
        string.IsNullOrEmpty(from) ? frames.Empty(kind, door.Now)
        : await OwnAsync(kind, from) is { } own ? own.Text
        : frames.Copy(kind, from);

    private Task<WrittenVersionRow?> OwnAsync(WrittenKind kind, string key) =>
        (from item in db.WrittenItems
         where item.Id == key && item.WorkspaceId == Id && item.Kind == kind && item.Published != null
         join version in db.WrittenVersions on new { ItemId = item.Id, Number = item.Published!.Value } equals new { version.ItemId, version.Number }
         select version).AsNoTracking().FirstOrDefaultAsync();

    private Task<bool> IsFullAsync() => db.WrittenItems.Where(i => i.WorkspaceId == Id).Skip(MostItems - 1).AnyAsync();

    private async Task<bool> ShowAsync()
    {
        if (await door.EnterAsync(HttpContext, Id) is null) return false;
        Own = await db.WrittenItems.AsNoTracking().Where(i => i.WorkspaceId == Id && i.Published != null).OrderBy(i => i.Title).ToListAsync();
        return true;
    }
}
