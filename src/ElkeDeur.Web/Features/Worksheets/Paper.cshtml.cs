using ElkeDeur.Web.Content.Reading;

namespace ElkeDeur.Web.Features.Worksheets;

/// <summary>An empty sheet, to fill in with a pen.</summary>
public sealed class PaperModel(ReadingRoom room) : SheetContentPage(room)
{
    public void OnGet() { }
}
