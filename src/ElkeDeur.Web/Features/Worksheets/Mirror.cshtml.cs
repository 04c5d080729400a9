using ElkeDeur.Web.Content.Reading;
using ElkeDeur.Web.Editing;
using ElkeDeur.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.Worksheets;

/// <summary>A sheet for one person alone. The browser computes it; without scripts it is posted, computed and shown, and nothing is kept.</summary>
[LargeForm, RequestSizeLimit(FormLimits.Body), ResponseCache(NoStore = true)]
public sealed class MirrorModel(ReadingRoom room, TimeProvider time) : SheetContentPage(room)
{
    public MirrorView View { get; private set; } = null!;

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        base.OnPageHandlerExecuting(context);
        if (context.Result is null && Entry.Sheet.Kept) context.Result = NotFound();
    }

    public void OnGet() => View = MirrorView.Empty(Entry, Today, Again);

    public async Task<IActionResult> OnPostAsync()
    {
        View = MirrorView.Posted(Entry, await Request.ReadFormAsync(), Today, Again);
        return new PageResult { StatusCode = View.Missing.Count > 0 ? 422 : 200 };
    }

    private string Again => $"{Entry.Address}/invullen";

    private DateOnly Today => Dates.Today(time.GetUtcNow().UtcDateTime);
}
