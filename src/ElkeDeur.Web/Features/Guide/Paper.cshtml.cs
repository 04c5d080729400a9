using ElkeDeur.Domain.Guide;
using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Web.Content;
using ElkeDeur.Web.Content.Reading;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.Guide;

/// <summary>One chapter, or the whole guide, as one page to print for somebody without a screen.</summary>
public sealed class PaperModel(ReadingRoom room, MysteryShelf mysteries) : PageModel
{
    public string Title { get; private set; } = "";
    public IReadOnlyList<GuideChapter> Chapters { get; private set; } = [];
    public IReadOnlyList<GuidePage> References { get; private set; } = [];
    public IReadOnlyList<GlossaryTerm> Terms => room.Glossary.Terms;

    public IReadOnlyList<(string Role, IReadOnlyList<GuideAction> Actions)> Actions(BuildingBlock block) => RoleActions.Of(room.Guide, block, null, "").Groups;

    public IEnumerable<GuideQuestion> Questions(BuildingBlock block) => room.Guide.Questions.Where(q => q.Block == block);

    public IActionResult OnGet(string? chapter)
    {
        if (chapter is null)
        {
            (Title, Chapters, References) = (mysteries.Module.Guide.Title, room.Guide.Chapters, room.Guide.References);
            return Page();
        }
        if (room.Guide.Chapters.FirstOrDefault(one => one.Page.Path == chapter) is not { } found) return NotFound();
        (Title, Chapters) = (found.Page.Title, [found]);
        return Page();
    }
}
