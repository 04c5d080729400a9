using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Domain.Mysteries.Play;
using ElkeDeur.Web.Live;
using ElkeDeur.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.Sessions;

/// <summary>One kind of sheet of the print pack, from the same content as the screens.</summary>
public sealed class SheetModel(SessionDoor door, Rooms rooms, PublicAddress address) : PageModel
{
    private static readonly Dictionary<string, (string Partial, string Title)> Kinds = new()
    {
        ["verteller"] = ("_NarratorSheet", "Draaiboek van de verteller"),
        ["elementen"] = ("_ElementSheet", "Elementen om af te vinken"),
        ["deelnemer"] = ("_TeamSheet", "Blad voor het team"),
        ["nabespreken"] = ("_ReflectSheet", "Blad voor het nabespreken"),
    };

    [FromRoute] public string Id { get; set; } = "";
    public string Kind { get; private set; } = "";
    public string Title { get; private set; } = "";
    public SheetView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string blad)
    {
        if (!Kinds.TryGetValue(blad, out var kind) || await door.NarratorAsync(HttpContext, Id) is not { Room: var room }) return NotFound();
        (Kind, Title) = ($"/Features/Sessions/Print/{kind.Partial}.cshtml", kind.Title);
        View = new(rooms.Rules.Module, rooms.Rules.CaseOf(room.Live.State), room.Live.State.Settings, room.Code, address);
        return Page();
    }
}

/// <summary>What a sheet is made of.</summary>
public sealed record SheetView(MysteryModule Module, Mystery Mystery, Settings Settings, string Code, PublicAddress Address)
{
    public string Link => Address.Link($"/m/{Code}");

    /// <summary>The whole address of the guide: on paper nobody can tap a link.</summary>
    public string GuideAddress => Module.Guide.Url.StartsWith('/') ? Address.Link(Module.Guide.Url) : Module.Guide.Url;

    public IEnumerable<string> Opening => Mystery.Opening.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Who speaks in the story, in order of appearance.</summary>
    public IReadOnlyList<Character> Speakers =>
        [.. Mystery.Audio.Lines.OrderBy(l => l.Order).Select(l => l.Speaker).Distinct().Select(id => Mystery.Characters.First(c => c.Id == id))];

    public IEnumerable<int> GivesAway(Hint hint) => hint.GivesAwayEarly.Select(id => Mystery.Element(id).Number);
}
