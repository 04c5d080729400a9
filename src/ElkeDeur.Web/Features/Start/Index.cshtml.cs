using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Web.Content;
using ElkeDeur.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.Start;

/// <summary>The first page: what this is, the way in with a code, and the cases.</summary>
public sealed class IndexModel(MysteryShelf shelf) : PageModel
{
    public MysteryModule Module => shelf.Module;
    public IReadOnlyList<PublicCase> Cases { get; } = [.. PublicCase.All(shelf)];
}
