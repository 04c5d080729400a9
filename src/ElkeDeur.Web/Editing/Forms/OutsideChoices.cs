using ElkeDeur.Domain.Library;
using ElkeDeur.Web.Content.Reading;
using ElkeDeur.Web.Editing.Media;

namespace ElkeDeur.Web.Editing.Forms;

/// <summary>What fields can point to outside their own form: the library, the guide, and what the workspace has of its own.</summary>
public sealed class OutsideChoices(ReadingRoom room, MediaShelf media)
{
    public async Task<Func<string, IReadOnlyList<(string Value, string Words)>>> OfAsync(string workspaceId)
    {
        var cards = await media.OfAsync(workspaceId);
        return name => name switch
        {
            "patronen" => Library(LibraryKind.Pattern),
            "instrumenten" => Library(LibraryKind.Instrument),
            "hoofdstukken" => [.. room.Guide.Chapters.SelectMany(chapter => chapter.Pages).Select(page => (page.Path, page.Numbered))],
            "tekeningen" => [.. cards.Where(card => card.IsDrawing).Select(card => (card.Id, card.Name))],
            "opnamen" => [.. cards.Where(card => !card.IsDrawing).Select(card => (card.Id, card.Name))],
            _ => [],
        };
    }

    private IReadOnlyList<(string, string)> Library(LibraryKind kind) => [.. room.Library.Of(kind).Select(entry => (entry.Card.Id, entry.Card.Title))];
}
