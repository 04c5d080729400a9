using ElkeDeur.Domain.Guide;
using ElkeDeur.Web.Content.Reading;
using ElkeDeur.Web.Editing;
using ElkeDeur.Web.Editing.Forms;
using ElkeDeur.Web.Editing.Previews;
using ElkeDeur.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.Guide;

/// <summary>A guide addition that is being written, as a reader would see it.</summary>
[LargeForm, RequestSizeLimit(FormLimits.Body)]
public sealed class PreviewModel(WorkspaceDoor door, EditorForms forms, ReadingRoom room) : PageModel
{
    public GuideAddition Addition { get; private set; } = null!;
    public ReadingText Text { get; private set; } = ReadingText.Empty;
    public IReadOnlyList<string> Missing { get; private set; } = [];

    public async Task<IActionResult> OnPostAsync([FromRoute] string id)
    {
        if (await door.EnterAsync(HttpContext, id) is null) return NotFound();
        var draft = PostedDraft<GuideAddition>.Of(forms, await Request.ReadFormAsync(), Dates.Today(door.Now));
        (Addition, Text, Missing) = (draft.Content, room.Show(draft.Content), draft.Missing);
        return Page();
    }

    public IActionResult OnGet() => NotFound();
}
