using ElkeDeur.Domain.Guide;
using ElkeDeur.Domain.Mysteries;

namespace ElkeDeur.Web.Content.Reading;

/// <summary>The guide: chapters in order, reference pages, and what each role can do and ask at each building block.</summary>
public sealed class GuideShelf
{
    private readonly Dictionary<string, GuidePage> byPath;
    private readonly List<GuidePage> order;

    internal GuideShelf(IReadOnlyList<GuideChapter> chapters, IReadOnlyList<GuidePage> references, RoleMap roles, IReadOnlyList<GuideAction> actions, IReadOnlyList<GuideQuestion> questions)
    {
        (Chapters, References, Roles, Actions, Questions) = (chapters, references, roles, actions, questions);
        order = [.. chapters.SelectMany(chapter => chapter.Pages), .. references];
        byPath = order.GroupBy(page => page.Path).ToDictionary(same => same.Key, same => same.First());
    }

    public IReadOnlyList<GuideChapter> Chapters { get; }
    public IReadOnlyList<GuidePage> References { get; }
    public RoleMap Roles { get; }
    public IReadOnlyList<GuideAction> Actions { get; }
    public IReadOnlyList<GuideQuestion> Questions { get; }
    public IReadOnlyList<GuidePage> Pages => order;

    public GuidePage? Find(string path) => byPath.GetValueOrDefault(path);

    public GuideChapter? Chapter(GuidePage page) => Chapters.FirstOrDefault(chapter => chapter.Pages.Contains(page));

    /// <summary>The chapter about a building block.</summary>
    public GuidePage Of(BuildingBlock block) => Chapters.First(chapter => chapter.Page.Head.Block == block).Page;

    public GuidePage? Before(GuidePage page) => order.ElementAtOrDefault(order.IndexOf(page) - 1);

    public GuidePage? After(GuidePage page) => order.ElementAtOrDefault(order.IndexOf(page) + 1);

    /// <summary>What a role can do for a block, or in general; everybody when no role is chosen.</summary>
    public IEnumerable<GuideAction> ActionsOf(BuildingBlock? block, ProfessionalRole? role) => Actions.Where(a => a.Block == block && (role is null || a.Role == role));
}
