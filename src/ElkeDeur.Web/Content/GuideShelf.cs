using ElkeDeur.Domain.Mysteries;

namespace ElkeDeur.Web.Content;

/// <summary>The pages of the guide, in their order: one for each building block.</summary>
public sealed record GuideShelf(IReadOnlyList<GuidePage> Pages)
{
    public GuidePage? Find(string slug) => Pages.FirstOrDefault(page => page.Slug == slug);

    public GuidePage? Before(GuidePage page) => Pages.LastOrDefault(other => other.Number < page.Number);

    public GuidePage? After(GuidePage page) => Pages.FirstOrDefault(other => other.Number > page.Number);

    /// <summary>Reads and checks the whole folder; any mistake stops the start.</summary>
    public static GuideShelf Load(string content)
    {
        var read = Directory.EnumerateFiles(Path.Combine(content, "building-blocks"), "*.md").Order(StringComparer.Ordinal)
            .Select(file => GuidePage.Read($"building-blocks/{Path.GetFileName(file)}", File.ReadAllText(file))).ToList();
        var pages = read.Select(result => result.Content).OfType<GuidePage>().OrderBy(page => page.Number).ToList();
        var flaws = read.SelectMany(result => result.Flaws).ToList();
        if (flaws.Count == 0) flaws.AddRange(SetFlaws(pages));
        return flaws.Count == 0 ? new(pages) : throw new BrokenContent(flaws);
    }

    private static IEnumerable<ContentFlaw> SetFlaws(IReadOnlyList<GuidePage> pages)
    {
        foreach (var missing in Enum.GetValues<BuildingBlock>().Except(pages.Select(page => page.Block)))
            yield return new($"building-blocks/{Words.Slug(missing)}.md", 1, "", "Deze bouwsteen heeft nog geen pagina. Maak het bestand.");
        foreach (var twice in pages.GroupBy(page => page.Number).Where(same => same.Count() > 1))
            yield return new($"building-blocks/{twice.Last().Slug}.md", 1, "nummer", $"Nummer {twice.Key} komt twee keer voor.");
    }
}
