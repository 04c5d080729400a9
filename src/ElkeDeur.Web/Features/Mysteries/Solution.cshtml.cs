using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Web.Content;
using ElkeDeur.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.Mysteries;

/// <summary>The solution for who listens alone. A GET only warns; the button posts, and that answer alone holds the solution.</summary>
public sealed class SolutionModel(MysteryShelf shelf) : PageModel
{
    public PublicCase Case { get; private set; } = null!;
    public Revealed? Revealed { get; private set; }
    public MysteryModule Module => shelf.Module;

    public IActionResult OnGet(string slug) => Show(slug, reveal: false);

    public IActionResult OnPost(string slug) => Show(slug, reveal: true);

    private IActionResult Show(string slug, bool reveal)
    {
        if (PublicCase.Find(shelf, slug) is not { } mystery) return NotFound();
        Case = PublicCase.Of(shelf, mystery);
        Revealed = reveal ? Revealed.Of(mystery) : null;
        return Page();
    }
}
