using System.IO.Compression;
using ElkeDeur.Domain.Writing;
using ElkeDeur.Web.Content.Reading;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Data.Entities;
using ElkeDeur.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Features.Workspaces.Writing;

/// <summary>One thing that is written, in the list.</summary>
public sealed record ItemLine(string Id, WrittenKind Kind, string Title, WrittenState State, DateTime ChangedAt, string By);

/// <summary>Everything that is written in a workspace, and own cases that were imported and can be written on.</summary>
public sealed class ItemListModel(WorkspaceDoor door, AppDb db) : PageModel
{
    [FromRoute] public string Id { get; set; } = "";
    public IReadOnlyList<ItemLine> Items { get; private set; } = [];
    public IReadOnlyList<OwnCaseRow> Imported { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await door.EnterAsync(HttpContext, Id) is null) return NotFound();
        Items = await LinesAsync();
        Imported = await db.OwnCases.AsNoTracking()
            .Where(c => c.WorkspaceId == Id && c.RemovedAt == null && !db.WrittenItems.Any(i => i.OwnCaseId == c.Id)).OrderBy(c => c.Title).ToListAsync();
        return Page();
    }

    /// <summary>All files in one, each as import takes it.</summary>
    public async Task<IActionResult> OnGetAllesAsync()
    {
        if (await door.EnterAsync(HttpContext, Id) is null) return NotFound();
        var texts = await Heads().OrderBy(one => one.Item.CreatedAt).Select(one => new { one.Item.Kind, one.Item.Title, one.Version.Text }).ToListAsync();
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            var names = new HashSet<string>();
            foreach (var one in texts)
            {
                await using var file = await zip.CreateEntry(Name(names, one.Title, one.Kind)).OpenAsync();
                await using var writer = new StreamWriter(file);
                await writer.WriteAsync(one.Text);
            }
        }
        return File(bytes.ToArray(), "application/zip", "schrijven.zip");
    }

    private static string Name(HashSet<string> taken, string title, WrittenKind kind)
    {
        for (var i = 1; ; i++)
        {
            var name = FileName(i == 1 ? title : $"{title} {i}", kind);
            if (taken.Add(name)) return name;
        }
    }

    /// <summary>A file name that says what it holds.</summary>
    public static string FileName(string title, WrittenKind kind) =>
        $"{ContentWords.Of(kind)}-{(Slugs.Of(title) is { Length: > 0 } slug ? slug : "zonder-titel")}{WritingWords.Extension(kind)}";

    private async Task<IReadOnlyList<ItemLine>> LinesAsync()
    {
        var items = await Heads().OrderByDescending(one => one.Item.ChangedAt).Select(one => new { one.Item, one.Version.Author }).ToListAsync();
        var reviews = await db.WrittenReviews.AsNoTracking().Where(r => db.WrittenItems.Any(i => i.Id == r.ItemId && i.WorkspaceId == Id)).ToListAsync();
        var last = reviews.GroupBy(r => r.ItemId).ToDictionary(same => same.Key, same => same.MaxBy(r => r.AskedAt));
        return [.. items.Select(one => new ItemLine(
            one.Item.Id, one.Item.Kind, one.Item.Title, last.GetValueOrDefault(one.Item.Id).StateOf(one.Item, door.Now), one.Item.ChangedAt, one.Author))];
    }

    private IQueryable<ItemAndHead> Heads() =>
        from item in db.WrittenItems.AsNoTracking()
        where item.WorkspaceId == Id
        join version in db.WrittenVersions on new { ItemId = item.Id, Number = item.Head } equals new { version.ItemId, version.Number }
        select new ItemAndHead { Item = item, Version = version };

    private sealed class ItemAndHead
    {
        public required WrittenItemRow Item { get; init; }
        public required WrittenVersionRow Version { get; init; }
    }
}
