using ElkeDeur.Web.Content;
using ElkeDeur.Web.Content.Reading;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.Guide;

/// <summary>What the guide is: the building blocks, and every page one step away.</summary>
public sealed class ContentsModel(GuideShelf guide, MysteryShelf mysteries) : PageModel
{
    public string Title => mysteries.Module.Guide.Title;
    public IReadOnlyList<GuideChapter> Chapters => guide.Chapters;
    public IReadOnlyList<GuidePage> References => guide.References;
    public IReadOnlyList<(int Number, GuidePage Page)> Blocks => [.. guide.Chapters.Where(c => c.Page.Head.Block is not null).Select((c, i) => (i + 1, c.Page))];
}
