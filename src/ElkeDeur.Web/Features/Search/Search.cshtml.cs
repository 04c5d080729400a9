using ElkeDeur.Domain.Language.Search;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Search;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.Search;

/// <summary>Looks for words in everything that is public. What was typed is in the address, and nowhere else: it is not logged.</summary>
public sealed class SearchModel(AppDb db, SearchIndex index) : PageModel
{
    private const int PerPage = 20, Most = 200, ExcerptLength = 220;

    public string Typed { get; private set; } = "";
    public bool TooLong => Typed.Length > Most;
    public bool IsBuilding { get; private set; }

    /// <summary>What was probably meant, when some word was found nowhere.</summary>
    public string? Meant { get; private set; }

    public int Count { get; private set; }
    public int Current { get; private set; } = 1;
    public int Pages => Math.Max(1, (Count + PerPage - 1) / PerPage);
    public int From => (Current - 1) * PerPage + 1;
    public IReadOnlyList<Result> Results { get; private set; } = [];

    public string To(int page) => $"/zoeken?q={Uri.EscapeDataString(Typed)}&pagina={page}";

    public async Task OnGetAsync([FromQuery(Name = "q")] string? typed, [FromQuery(Name = "pagina")] string? page)
    {
        Typed = typed?.Trim() ?? "";
        if (Typed.Length == 0 || TooLong) return;
        if (await index.FindAsync(db, Typed, HttpContext.RequestAborted) is not { } found) IsBuilding = true;
        else await ShowAsync(found, page);
    }

    private async Task ShowAsync(SearchResult found, string? page)
    {
        Count = found.Documents.Count;
        Current = Math.Clamp(int.TryParse(page, out var asked) ? asked : 1, 1, Pages);
        if (found.Query.HasTypos && Count > 0) Meant = string.Join(' ', found.Query.Words.Select(word => word.Meant ?? word.Plain));
        var isHit = index.Marker(found.Query);
        var rows = await SearchIndex.OpenAsync(db, [.. found.Documents.Skip(From - 1).Take(PerPage)], HttpContext.RequestAborted);
        Results = [.. rows.Select(row => new Result(row.Address, row.Kind, row.Title, Show(row.Summary, row.Text, isHit)))];
    }

    // The sentence of the page itself, or the place in its text where the word stands.
    private static IReadOnlyList<Piece> Show(string summary, string text, Func<string, bool> isHit)
    {
        var pieces = Excerpt.Whole(summary, isHit);
        if (pieces.Any(piece => piece.Marked)) return pieces;
        var around = Excerpt.Around(text, isHit, ExcerptLength);
        return around.Any(piece => piece.Marked) ? around : pieces;
    }
}

/// <summary>One result as it is shown.</summary>
public sealed record Result(string Address, string Kind, string Title, IReadOnlyList<Piece> Shown);
