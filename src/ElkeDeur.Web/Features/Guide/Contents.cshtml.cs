using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Web.Content;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.Guide;

/// <summary>What the guide is, and its building blocks.</summary>
public sealed class ContentsModel(GuideShelf shelf, MysteryShelf mysteries) : PageModel
{
    public IReadOnlyList<GuidePage> Pages => shelf.Pages;
    public GuideText Guide => mysteries.Module.Guide;
}
