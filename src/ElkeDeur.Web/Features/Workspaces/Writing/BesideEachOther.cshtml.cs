using ElkeDeur.Domain.Writing;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Data.Entities;
using ElkeDeur.Web.Features.Shared;
using ElkeDeur.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.Workspaces.Writing;

/// <summary>Two people wrote at once: both texts, what differs, and the choice. Whatever is chosen, both stay among the versions.</summary>
[RequestSizeLimit(WrittenText.LargestRequest), RequestFormLimits(ValueLengthLimit = (int)WrittenText.LargestRequest)]
public sealed class BesideEachOtherModel(WorkspaceDoor door, AppDb db, Drafts drafts, RoleCookies cookies) : ItemPage(door, db)
{
    [FromRoute] public int Number { get; set; }
    public WrittenVersionRow Head { get; private set; } = null!;
    public WrittenVersionRow Other { get; private set; } = null!;
    public IReadOnlyList<DifferenceLine> Lines { get; private set; } = [];

    /// <summary>What was typed to make one text of the two, when it could not be taken.</summary>
    public string? Typed { get; private set; }

    public string? Problem { get; private set; }

    public async Task<IActionResult> OnGetAsync() => await FindAsync() ? Show() : NotFound();

    public async Task<IActionResult> OnPostHoudAsync()
    {
        if (!await FindAsync()) return NotFound();
        await drafts.KeepAsync(Item, Db.Attach(Other).Entity);
        return Redirect(Address);
    }

    public async Task<IActionResult> OnPostNeemAsync([FromForm] int vanaf) =>
        await FindAsync() ? await SaveAsync(Other.Text, vanaf) : NotFound();

    public async Task<IActionResult> OnPostSamenAsync([FromForm] string? tekst, [FromForm] int vanaf)
    {
        if (!await FindAsync()) return NotFound();
        Problem = WrittenText.TooLarge(tekst ?? "");
        if (Problem is null) return await SaveAsync(CleanedText.Of(tekst ?? "", Item.Kind).Text, vanaf);
        Typed = tekst;
        Show();
        return new PageResult { StatusCode = 422 };
    }

    private async Task<IActionResult> SaveAsync(string text, int from)
    {
        var saved = await drafts.SaveAsync(Item, new(text, from, Writer.Of(HttpContext, cookies, Id, null), VersionOrigin.Chosen, Number));
        return Redirect(saved.Beside ? $"{Address}/naast/{saved.Number}" : Address);
    }

    private PageResult Show()
    {
        Lines = Difference.Of(Head.Text, Other.Text);
        return Page();
    }

    private async Task<bool> FindAsync()
    {
        if (await VersionAsync(Number) is not { Origin: VersionOrigin.Beside } other) return false;
        (Other, Head) = (other, (await VersionAsync(Item.Head))!);
        return true;
    }
}
