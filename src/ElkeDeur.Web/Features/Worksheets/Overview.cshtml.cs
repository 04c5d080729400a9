using ElkeDeur.Domain.Guide;
using ElkeDeur.Domain.Library;
using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Domain.Worksheets;
using ElkeDeur.Web.Content.Reading;
using ElkeDeur.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.Worksheets;

/// <summary>All sheets, to find by what somebody wants to do, building block, role or instrument.</summary>
public sealed class OverviewModel(ReadingRoom room) : PageModel
{
    [FromQuery(Name = "groep")] public string? Group { get; set; }
    [FromQuery(Name = "bouwsteen")] public string? Block { get; set; }
    [FromQuery(Name = "rol")] public string? Role { get; set; }
    [FromQuery(Name = "instrument")] public string? Instrument { get; set; }

    public IReadOnlyList<(string Group, IReadOnlyList<Worksheet> Sheets)> Groups { get; private set; } = [];
    public int Found => Groups.Sum(group => group.Sheets.Count);
    public bool IsFiltered => new[] { Group, Block, Role, Instrument }.Any(chosen => !string.IsNullOrEmpty(chosen));

    public IReadOnlyList<Choice> Choices =>
    [
        Choice.Of<SheetGroup>("groep", "Onderwerp", Group, SheetWords.Of),
        Choice.Of<BuildingBlock>("bouwsteen", "Bouwsteen", Block, Words.Of),
        Choice.Of<ProfessionalRole>("rol", "Rol", Role, LibraryWords.Of),
        new("instrument", "Instrument", [.. room.Library.Of(LibraryKind.Instrument).Select(entry => ($"{(entry as TextEntry)?.Item.Number}", entry.Card.Title))], Instrument),
    ];

    public void OnGet()
    {
        var (chosen, block, role) = (ContentWords.Parse<SheetGroup>(Group), ContentWords.Parse<BuildingBlock>(Block), ContentWords.Parse<ProfessionalRole>(Role));
        var instrument = int.TryParse(Instrument, out var number) ? number : (int?)null;
        Groups =
        [
            .. from entry in room.Worksheets.Entries
               let sheet = entry.Sheet
               where (chosen is null || sheet.Group == chosen) && (block is null || sheet.Blocks.Contains(block.Value))
                   && (role is null || sheet.Roles.Contains(role.Value)) && (instrument is null || sheet.Instrument == instrument)
               group sheet by sheet.Group into same
               orderby same.Key
               select (SheetWords.Of(same.Key), (IReadOnlyList<Worksheet>)[.. same]),
        ];
    }
}
