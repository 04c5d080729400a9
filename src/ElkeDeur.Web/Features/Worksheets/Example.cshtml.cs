using ElkeDeur.Domain.Worksheets.Filling;
using ElkeDeur.Web.Content.Reading;
using ElkeDeur.Web.Features.Shared;

namespace ElkeDeur.Web.Features.Worksheets;

/// <summary>A sheet as somebody would have filled it in.</summary>
public sealed class ExampleModel(ReadingRoom room, TimeProvider time) : SheetContentPage(room)
{
    public FilledSheet Filled => new(Entry.Checked, Entry.Example, Dates.Today(time.GetUtcNow().UtcDateTime));

    public void OnGet() { }
}
