using ElkeDeur.Web.Content.Language;
using ElkeDeur.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.Workspaces.Writing;

/// <summary>Reads along with a writer: a piece of page about the text that was sent. The text is used once and kept nowhere: not in the address, a log or a cache.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class CheckModel(WorkspaceDoor door, WritingLists lists) : PageModel
{
    [FromRoute] public string Id { get; set; } = "";
    public TextCheck? Check { get; private set; }
    public string? Refusal { get; private set; }

    public IActionResult OnGet() => NotFound();

    /// <param name="pseudoniemen">Made up names, divided by commas or lines.</param>
    public async Task<IActionResult> OnPostAsync([FromForm] string? tekst, [FromForm] string? pseudoniemen)
    {
        if (await door.EnterAsync(HttpContext, Id) is null) return NotFound();
        if (TextCheck.IsTooLong(tekst))
        {
            Refusal = "Deze tekst is te lang om in één keer na te kijken: hoogstens 300 kB. Kijk hem in delen na.";
            return new PageResult { StatusCode = 413 };
        }
        Check = TextCheck.Of(tekst ?? "", (pseudoniemen ?? "").Split([',', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), lists);
        return Page();
    }
}
