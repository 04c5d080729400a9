using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Web.Content;

namespace ElkeDeur.Web.Features.Shared;

/// <summary>What everybody may know of a case. It has no member that could hold a solution, an element, a hint or a secret term.</summary>
public sealed record PublicCase(
    string Id,
    string Title,
    string Summary,
    IReadOnlyList<string> Opening,
    IReadOnlyList<string> Questions,
    string? ContentNote,
    string? Picture,
    string PictureText,
    IReadOnlyList<string> WorkFields,
    IReadOnlyList<BuildingBlock> Blocks,
    string Difficulty,
    IReadOnlyList<Term> Glossary,
    IReadOnlyList<GuideLink> GuideLinks)
{
    public string Address => $"/mysteries/{Id}";

    /// <summary>The case at this address; own cases of a workspace have none.</summary>
    public static Mystery? Find(MysteryShelf shelf, string slug) => shelf.Shipped.FirstOrDefault(m => m.Id == slug);

    public static IEnumerable<PublicCase> All(MysteryShelf shelf) => shelf.Shipped.Select(m => Of(shelf, m));

    public static PublicCase Of(MysteryShelf shelf, Mystery m) => new(
        m.Id,
        m.Title,
        m.Summary,
        Paragraphs(m.Setting, m.Opening),
        m.Questions,
        m.ContentNote,
        shelf.FilesOf(m).Drawing,
        m.Drawing?.Text ?? "",
        [.. m.WorkFields.Select(Words.Of)],
        m.BuildingBlocks,
        Words.Of(m.Difficulty),
        [.. m.Glossary.Where(term => !term.Secret)],
        m.GuideLinks);

    private static List<string> Paragraphs(string? setting, string opening) =>
        [.. $"{setting}\n\n{opening}".Split("\n\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
}
