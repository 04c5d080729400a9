using ElkeDeur.Domain.Guide;
using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Web.Content.Reading;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.Guide;

/// <summary>The guiding questions of all building blocks.</summary>
public sealed class QuestionsModel(GuideShelf guide) : PageModel
{
    public IEnumerable<(GuidePage Page, IReadOnlyList<GuideQuestion> Questions)> Blocks =>
        Enum.GetValues<BuildingBlock>().Select(block => (guide.Of(block), (IReadOnlyList<GuideQuestion>)[.. guide.Questions.Where(q => q.Block == block)]));
}
