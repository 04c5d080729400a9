using ElkeDeur.Domain.Library;
using ElkeDeur.Web.Content.Reading;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.Library;

/// <summary>Recognise what keeps an own situation stuck. Answers are posted, used once, and kept nowhere: not in the address, a log or a cache.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class StuckModel(LibraryShelf library) : PageModel
{
    public StuckQuestions Questions => library.StuckQuestions;
    public StuckAdvice? Advice { get; private set; }
    public IReadOnlySet<string> Chosen { get; private set; } = new HashSet<string>();
    public bool SeenBefore { get; private set; }
    public bool Empty { get; private set; }

    public IReadOnlyList<LibraryEntry> Patterns => Found(Advice!.Patterns);
    public IReadOnlyList<LibraryEntry> Cases => Found(Advice!.CaseIds);
    public LibraryEntry? Instrument => Advice?.Instrument is { } id ? library.Find(id) : null;

    public IActionResult OnPost()
    {
        Chosen = Request.Form.Where(field => field.Key.StartsWith("antwoord-", StringComparison.Ordinal)).SelectMany(field => field.Value).OfType<string>().ToHashSet();
        SeenBefore = Request.Form["vaker"] == "ja";
        Empty = Chosen.Count == 0;
        if (Empty) return new PageResult { StatusCode = 422 };
        Advice = StuckAdvice.Of(Questions, Chosen, SeenBefore, library.Cards, library.FirstInstrument);
        return Page();
    }

    private List<LibraryEntry> Found(IEnumerable<string> ids) => [.. ids.Select(library.Find).OfType<LibraryEntry>()];
}
