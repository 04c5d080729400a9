using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Web.Content;
using ElkeDeur.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.Mysteries;

/// <summary>All cases, to choose one by field of work, theme and difficulty; for a team, or to listen alone.</summary>
public sealed class OverviewModel(MysteryShelf shelf) : PageModel
{
    private readonly List<PublicCase> all = [.. PublicCase.All(shelf)];

    public bool Alone { get; private set; }
    public IReadOnlyList<Filter> Filters { get; private set; } = [];
    public IReadOnlyList<PublicCase> Found { get; private set; } = [];
    public CaseCards Cards => new(Found, HeadingLevel: 2, Onward: Alone ? "/luister" : "");

    public void OnGet(
        [FromQuery(Name = "werkveld")] string? field, [FromQuery(Name = "thema")] string? theme,
        [FromQuery(Name = "moeilijkheid")] string? difficulty, [FromQuery(Name = "alleen")] string? alone)
    {
        Alone = alone == "ja";
        var byField = Filter.Of("werkveld", "Werkveld", all.SelectMany(c => c.WorkFields), field);
        var byTheme = Filter.Of("thema", "Thema", all.SelectMany(Themes), theme);
        var byDifficulty = Filter.Of("moeilijkheid", "Moeilijkheid", all.Select(c => c.Difficulty), difficulty);
        Filters = [byField, byTheme, byDifficulty];
        Found = [.. all.Where(c => byField.Lets(c.WorkFields) && byTheme.Lets(Themes(c)) && byDifficulty.Lets([c.Difficulty]))];
    }

    private static IEnumerable<string> Themes(PublicCase mystery) => mystery.Blocks.Select(Words.Of);
}
