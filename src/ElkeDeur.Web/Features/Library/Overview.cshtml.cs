using ElkeDeur.Domain.Guide;
using ElkeDeur.Domain.Library;
using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Web.Content.Reading;
using ElkeDeur.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.Library;

/// <summary>The whole library, to find things by what they are about.</summary>
public sealed class OverviewModel(ReadingRoom room) : PageModel
{
    [FromQuery(Name = "soort")] public string? Kind { get; set; }
    [FromQuery(Name = "leefgebied")] public string? Domain { get; set; }
    [FromQuery(Name = "grens")] public string[] Grens { get; set; } = [];
    [FromQuery(Name = "patroon")] public string? Pattern { get; set; }
    [FromQuery(Name = "instrument")] public string? Instrument { get; set; }
    [FromQuery(Name = "rol")] public string? Role { get; set; }
    [FromQuery(Name = "bouwsteen")] public string? Block { get; set; }
    [FromQuery(Name = "cijfers")] public string? Figures { get; set; }

    public LibraryFilter Filter { get; private set; } = new();
    public IReadOnlyList<(LibraryKind Kind, IReadOnlyList<Neighbour> Cards)> Groups { get; private set; } = [];
    public int Found => Groups.Sum(group => group.Cards.Count);

    public IEnumerable<(string Code, string Label, bool Chosen)> Boundaries =>
        Enum.GetValues<Boundary>().Select(boundary => (ContentWords.Of(boundary), LibraryWords.Of(boundary), Filter.Boundaries!.Contains(boundary)));

    public IReadOnlyList<Choice> Choices =>
    [
        Choice.Of<LibraryKind>("soort", "Soort", Kind, LibraryWords.Plural),
        Choice.Of<LifeDomain>("leefgebied", "Leefgebied", Domain, LibraryWords.Of),
        Choice.Of<BuildingBlock>("bouwsteen", "Bouwsteen", Block, Words.Of),
        Choice.Of<ProfessionalRole>("rol", "Rol", Role, LibraryWords.Of),
        new("patroon", "Vastlooppatroon", Titles(LibraryKind.Pattern), Pattern),
        new("instrument", "Instrument", Titles(LibraryKind.Instrument), Instrument),
    ];

    public void OnGet()
    {
        Filter = new(
            ContentWords.Parse<LibraryKind>(Kind), ContentWords.Parse<LifeDomain>(Domain), [.. Grens.Select(ContentWords.Parse<Boundary>).OfType<Boundary>()],
            NullIfEmpty(Pattern), NullIfEmpty(Instrument), ContentWords.Parse<ProfessionalRole>(Role), ContentWords.Parse<BuildingBlock>(Block), Figures == "ja");
        Groups = [.. room.Library.Cards.Where(Filter.Lets).GroupBy(card => card.Kind).Select(same => (same.Key, room.Neighbours(same.Select(card => card.Id))))];
    }

    private List<(string, string)> Titles(LibraryKind kind) => [.. room.Library.Of(kind).Select(entry => (entry.Card.Id, entry.Card.Title))];

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
