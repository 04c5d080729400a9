using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Web.Content;
using ElkeDeur.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.Guide;

/// <summary>One building block: what it is for, two questions, what each role can do, and the cases that touch it.</summary>
public sealed class BlockModel(GuideShelf shelf, MysteryShelf mysteries) : PageModel
{
    public GuidePage Block { get; private set; } = null!;
    public GuidePage? Before => shelf.Before(Block);
    public GuidePage? After => shelf.After(Block);
    public IReadOnlyList<(PublicCase Case, string Why)> Cases { get; private set; } = [];

    public IActionResult OnGet(string slug)
    {
        if (shelf.Find(slug) is not { } page) return NotFound();
        Block = page;
        Cases = [.. PublicCase.All(mysteries).Where(c => c.Blocks.Contains(page.Block)).Select(c => (c, Why(c, page.Block)))];
        return Page();
    }

    private static string Why(PublicCase mystery, BuildingBlock block) =>
        mystery.GuideLinks.FirstOrDefault(link => link.Block == block)?.Reason ?? mystery.Summary;
}
