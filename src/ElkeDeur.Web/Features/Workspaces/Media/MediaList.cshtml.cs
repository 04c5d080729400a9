using ElkeDeur.Web.Editing.Media;
using ElkeDeur.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.Workspaces.Media;

/// <summary>The drawings and recordings of a workspace: add one, hear or see it, take it away.</summary>
[RequestSizeLimit(MediaLimits.Upload), RequestFormLimits(MultipartBodyLengthLimit = MediaLimits.Upload)]
public sealed class MediaListModel(WorkspaceDoor door, MediaShelf shelf) : PageModel
{
    [FromRoute] public string Id { get; set; } = "";
    public IReadOnlyList<MediaCard> Cards { get; private set; } = [];
    public string? Problem { get; private set; }

    public async Task<IActionResult> OnGetAsync() => await ShowAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(IFormFile? bestand)
    {
        if (await door.EnterAsync(HttpContext, Id) is not { } workspace) return NotFound();
        try
        {
            var clean = MediaFile.Clean(await BytesAsync(bestand));
            (_, Problem) = await shelf.AddAsync(Id, clean, door.OccasionOf(workspace, "media.add"));
        }
        catch (UnfitMedia unfit)
        {
            Problem = unfit.Message;
        }
        if (Problem is null) return Redirect($"/werkruimte/{Id}/schrijven/bestanden");
        await ShowAsync();
        return new PageResult { StatusCode = 422 };
    }

    public async Task<IActionResult> OnPostWegAsync(string media)
    {
        if (await door.EnterAsync(HttpContext, Id) is not { } workspace) return NotFound();
        await shelf.RemoveAsync(Id, media, door.OccasionOf(workspace, "media.remove"));
        return Redirect($"/werkruimte/{Id}/schrijven/bestanden");
    }

    private static async Task<byte[]> BytesAsync(IFormFile? file)
    {
        if (file is null) throw new UnfitMedia("Kies eerst een bestand.");
        // Not even read when it is larger than anything that could be taken.
        if (file.Length > MediaLimits.RecordingBytes) throw new UnfitMedia(MediaFile.TooLarge(file.Length, IsCalledSound(file))!);
        var bytes = new byte[file.Length];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(bytes);
        return bytes;
    }

    private static bool IsCalledSound(IFormFile file) => file.ContentType?.StartsWith("audio/", StringComparison.Ordinal) == true;

    private async Task<bool> ShowAsync()
    {
        if (await door.EnterAsync(HttpContext, Id) is null) return false;
        Cards = await shelf.OfAsync(Id);
        return true;
    }
}
