using ElkeDeur.Domain.Worksheets.Filling;
using ElkeDeur.Web.Content.Reading;
using ElkeDeur.Web.Editing;
using ElkeDeur.Web.Features.Shared;
using ElkeDeur.Web.Features.Worksheets.Fill;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ElkeDeur.Web.Features.Worksheets;

/// <summary>A sheet for one person alone: posted, computed and shown; nothing is stored, logged or put in the address.</summary>
[LargeForm, RequestSizeLimit(FormLimits.Body), ResponseCache(NoStore = true)]
public sealed class MirrorModel(ReadingRoom room, TimeProvider time) : SheetContentPage(room)
{
    /// <summary>What was posted, once it was.</summary>
    public FilledSheet? Filled { get; private set; }

    public FilledSheet Shown => Filled ?? Understood(SheetAnswers.Empty);

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        base.OnPageHandlerExecuting(context);
        if (context.Result is null && Entry.Sheet.Kept) context.Result = NotFound();
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        var posted = await Request.ReadFormAsync();
        Filled = Understood(SheetForm.Changes(Entry.Sheet.Fields, posted, SheetAnswers.Empty).Aggregate(SheetAnswers.Empty, (answers, change) => answers.With(change.Place, change.Text)));
        return new Microsoft.AspNetCore.Mvc.RazorPages.PageResult { StatusCode = Filled.IsComplete ? 200 : 422 };
    }

    private FilledSheet Understood(SheetAnswers answers) => new(Entry.Checked, answers, Dates.Today(time.GetUtcNow().UtcDateTime));
}
