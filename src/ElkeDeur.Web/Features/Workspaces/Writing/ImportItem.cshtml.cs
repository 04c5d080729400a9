using System.Text;
using ElkeDeur.Domain.Writing;
using ElkeDeur.Web.Content;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Features.Shared;
using ElkeDeur.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Features.Workspaces.Writing;

/// <summary>Takes in a file. Mistakes are told with their line; who wants takes it in as a draft anyway.</summary>
[RequestSizeLimit(WrittenText.LargestRequest), RequestFormLimits(ValueLengthLimit = (int)WrittenText.LargestRequest)]
public sealed class ImportItemModel(WorkspaceDoor door, AppDb db, Drafts drafts, ContentReader reader, RoleCookies cookies) : PageModel
{
    [FromRoute] public string Id { get; set; } = "";
    public string? Problem { get; private set; }
    public IReadOnlyList<ContentFlaw> Flaws { get; private set; } = [];

    /// <summary>The text that was chosen, to take in anyway.</summary>
    public string? Chosen { get; private set; }

    public WrittenKind Kind { get; private set; }

    public async Task<IActionResult> OnGetAsync() => await door.EnterAsync(HttpContext, Id) is null ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync(IFormFile? bestand)
    {
        if (await door.EnterAsync(HttpContext, Id) is null) return NotFound();
        (var text, Problem) = await ReadAsync(bestand);
        if (Problem is not null) return new PageResult { StatusCode = 422 };
        Kind = KindOf(text);
        Flaws = (await reader.ReadAsync(Id, Kind, Path.GetFileName(bestand!.FileName), text)).Flaws;
        Chosen = text;
        return Flaws.Count == 0 ? await TakeAsync(Kind, text) : new PageResult { StatusCode = 422 };
    }

    public async Task<IActionResult> OnPostConceptAsync([FromForm] string? tekst, [FromForm] string? soort)
    {
        if (await door.EnterAsync(HttpContext, Id) is null || ContentWords.Parse<WrittenKind>(soort) is not { } kind) return NotFound();
        Problem = WrittenText.TooLarge(tekst ?? "");
        if (Problem is null) return await TakeAsync(kind, tekst ?? "");
        (Chosen, Kind) = (tekst, kind);
        return new PageResult { StatusCode = 422 };
    }

    /// <summary>What a file is, by what only that kind has.</summary>
    public static WrittenKind KindOf(string text) =>
        text.TrimStart().StartsWith("---", StringComparison.Ordinal) ? WrittenKind.GuideAddition
        : text.Contains("vastgelopen:", StringComparison.Ordinal) || text.Contains("eerste_stappen:", StringComparison.Ordinal) ? WrittenKind.PracticeCase
        : WrittenKind.Mystery;

    private async Task<IActionResult> TakeAsync(WrittenKind kind, string text)
    {
        if (await db.WrittenItems.CountAsync(i => i.WorkspaceId == Id) >= NewItemModel.MostItems) Problem = NewItemModel.Full;
        if (Problem is not null)
        {
            (Chosen, Kind) = (text, kind);
            return new PageResult { StatusCode = 422 };
        }
        var cleaned = CleanedText.Of(text, kind);
        var item = await drafts.StartAsync(Id, kind, cleaned.Text, Writer.Of(HttpContext, cookies, Id, null));
        return Redirect($"/werkruimte/{Id}/schrijven/{item.Id}/formulier{WrittenText.Told(cleaned)}");
    }

    private static async Task<(string Text, string? Problem)> ReadAsync(IFormFile? file)
    {
        if (file is null) return ("", "Kies eerst een bestand.");
        if (file.Length == 0) return ("", ContentFile.Empty);
        if (file.Length > WrittenText.Largest) return ("", WrittenText.TooLargeSentence(file.Length));
        using var stream = new StreamReader(file.OpenReadStream(), new UTF8Encoding(false, throwOnInvalidBytes: true));
        try
        {
            return (await stream.ReadToEndAsync(), null);
        }
        catch (DecoderFallbackException)
        {
            return ("", "Dit bestand is geen gewone tekst. Bewaar het als UTF-8.");
        }
    }
}
