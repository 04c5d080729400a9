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
}
