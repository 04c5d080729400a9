using ElkeDeur.Web.Content.Reading;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.Worksheets;

/// <summary>A page about a sheet as it ships. An unknown address finds nothing.</summary>
public abstract class SheetContentPage(ReadingRoom room) : PageModel
{
    [FromRoute] public string Address { get; set; } = "";

    public WorksheetEntry Entry { get; private set; } = null!;
    protected ReadingRoom Room => room;

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (room.Worksheets.Find(Address) is { } entry) Entry = entry;
        else context.Result = NotFound();
    }
}
