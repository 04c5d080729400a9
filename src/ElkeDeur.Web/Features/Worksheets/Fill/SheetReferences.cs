using ElkeDeur.Domain.Guide;
using ElkeDeur.Domain.Library;
using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Domain.Worksheets;
using ElkeDeur.Web.Content.Reading;
using ElkeDeur.Web.Features.Shared;

namespace ElkeDeur.Web.Features.Worksheets.Fill;

/// <summary>What can be chosen where a question asks for something of guide or library. Elements of a mystery are not listed: they would tell its solution.</summary>
public static class SheetReferences
{
    public static IReadOnlyList<string> Of(ReadingRoom reading, FieldKind kind) => kind switch
    {
        FieldKind.Role => [.. Enum.GetValues<ProfessionalRole>().Select(LibraryWords.Of)],
        FieldKind.BuildingBlock => [.. Enum.GetValues<BuildingBlock>().Select(Words.Of)],
        FieldKind.Case => [.. reading.Library.Of(LibraryKind.Case).Select(entry => entry.Card.Title)],
        FieldKind.Sheet => [.. reading.Worksheets.Entries.Select(entry => entry.Sheet.Title)],
        _ => [],
    };

    /// <summary>Where one reads what was named; nothing when it is not ours, or when the question asks for something else.</summary>
    public static string? AddressOf(ReadingRoom reading, FieldKind kind, string words) => kind switch
    {
        FieldKind.BuildingBlock when Blocks.TryGetValue(words.Trim(), out var block) => reading.Guide.Pages.FirstOrDefault(page => page.Head.Block == block)?.Address,
        FieldKind.Case => reading.Library.Of(LibraryKind.Case).FirstOrDefault(entry => Same(entry.Card.Title, words))?.Address,
        FieldKind.Sheet => reading.Worksheets.Entries.FirstOrDefault(entry => Same(entry.Sheet.Title, words))?.Address,
        _ => null,
    };

    private static readonly Dictionary<string, BuildingBlock> Blocks = Enum.GetValues<BuildingBlock>().ToDictionary(Words.Of, StringComparer.OrdinalIgnoreCase);

    private static bool Same(string title, string words) => string.Equals(title, words.Trim(), StringComparison.OrdinalIgnoreCase);
}
