using ElkeDeur.Web.Data;
using ElkeDeur.Web.Data.Entities;
using ElkeDeur.Web.Features.Shared;
using ElkeDeur.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Features.Workspaces.Writing;

/// <summary>The versions of a text: compare two, or put an earlier one back as a new version.</summary>
public sealed class HistoryModel(WorkspaceDoor door, AppDb db, Drafts drafts, RoleCookies cookies) : ItemPage(door, db)
{
    public IReadOnlyList<WrittenVersionRow> Versions { get; private set; } = [];
    public IReadOnlyDictionary<int, int> Remarks { get; private set; } = new Dictionary<int, int>();

    /// <summary>The two versions that are compared, and what differs.</summary>
    public (int Old, int New, IReadOnlyList<DifferenceLine> Lines)? Compared { get; private set; }

    public async Task<IActionResult> OnGetAsync([FromQuery] int? eerst, [FromQuery] int? dan)
    {
        await ShowAsync();
        if (eerst is null && dan is null) return Page();
        if (await VersionAsync(eerst) is not { } old || await VersionAsync(dan) is not { } fresh) return NotFound();
        Compared = (old.Number, fresh.Number, Difference.Of(old.Text, fresh.Text));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromForm] int nummer, [FromForm] int vanaf)
    {
        if (await VersionAsync(nummer) is not { } old) return NotFound();
        var saved = await drafts.SaveAsync(Item, new(old.Text, vanaf, Writer.Of(HttpContext, cookies, Id, null), VersionOrigin.Restored, nummer));
        return Redirect(saved.Beside ? $"{Address}/naast/{saved.Number}" : Address);
    }

    private async Task ShowAsync()
    {
        // The list does without the texts.
        Versions = await Db.WrittenVersions.Where(v => v.ItemId == ItemId).OrderByDescending(v => v.Number)
            .Select(v => new WrittenVersionRow { Number = v.Number, Origin = v.Origin, From = v.From, SavedAt = v.SavedAt, Author = v.Author }).ToListAsync();
        Remarks = await Db.WrittenRemarks.Where(r => r.ItemId == ItemId).GroupBy(r => r.Number).ToDictionaryAsync(same => same.Key, same => same.Count());
    }
}
