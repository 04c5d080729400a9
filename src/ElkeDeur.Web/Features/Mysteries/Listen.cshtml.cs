using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Web.Content;
using ElkeDeur.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.Mysteries;

/// <summary>Listening without a team: the story, and nothing to unravel.</summary>
public sealed class ListenModel(MysteryShelf shelf) : PageModel
{
    public PublicCase Case { get; private set; } = null!;
    public Narration Narration { get; private set; } = null!;
    public PublicCase? Next { get; private set; }
    public MysteryModule Module => shelf.Module;

    public IActionResult OnGet(string slug)
    {
        if (PublicCase.Find(shelf, slug) is not { } mystery) return NotFound();
        Case = PublicCase.Of(shelf, mystery);
        Narration = Narration.Of(shelf, mystery);
        Next = PublicCase.All(shelf).SkipWhile(c => c.Id != slug).Skip(1).FirstOrDefault();
        return Page();
    }
}
