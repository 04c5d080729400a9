using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Web.Content;
using ElkeDeur.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.Mysteries;

/// <summary>One case as everybody may see it.</summary>
public sealed class CaseModel(MysteryShelf shelf) : PageModel
{
    public PublicCase Case { get; private set; } = null!;
    public MysteryModule Module => shelf.Module;

    public IActionResult OnGet(string slug)
    {
        if (PublicCase.Find(shelf, slug) is not { } mystery) return NotFound();
        Case = PublicCase.Of(shelf, mystery);
        return Page();
    }
}
