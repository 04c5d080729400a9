using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Domain.Mysteries.Play;
using ElkeDeur.Web.Content;
using ElkeDeur.Web.Live;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.Sessions;

/// <summary>Changes how a session is played, or takes another case. The rules say until when.</summary>
public sealed class ChangeModel(SessionDoor door, Rooms rooms, MysteryShelf shelf, OwnCases own, TimeProvider time) : PageModel
{
    [FromRoute] public string Id { get; set; } = "";
    [BindProperty] public PrepareForm Form { get; set; } = new();
    public Room Room { get; private set; } = null!;
    public PrepareView View => new(Form, []);
    public Mystery Chosen => rooms.Rules.CaseOf(Room.Live.State);

    /// <summary>Why no other case can be taken now, or null when one can.</summary>
    public string? NoSwitch { get; private set; }

    /// <summary>The other cases: the shipped ones and the own ones of this workspace.</summary>
    public IReadOnlyList<Mystery> Others { get; private set; } = [];
    public Dictionary<string, string> SwitchErrors { get; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await EnterAsync() is null) return NotFound();
        Form = Current();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await EnterAsync() is not { } place) return NotFound();
        Form.Mystery = Room.Live.State.MysteryId;
        if (Form.Read(Now, Room.Live.State.Settings.PlannedFor) is not { } settings) return Invalid();
        var decision = await DoAsync(place, new PlayCommand.Prepare(Form.Mystery, settings));
        if (decision is null) return Back();
        Form.Errors["instellingen"] = decision;
        return Invalid();
    }

    public async Task<IActionResult> OnPostWisselAsync([FromForm] string? mystery)
    {
        if (await EnterAsync() is not { } place) return NotFound();
        var refusal = string.IsNullOrEmpty(mystery) ? "Kies een mysterie." : await DoAsync(place, new PlayCommand.SwitchCase(mystery));
        if (refusal is null) return Back();
        SwitchErrors["ander"] = refusal;
        Form = Current();
        return Invalid();
    }

    private async Task<string?> DoAsync(NarratorPlace place, PlayCommand command) =>
        (await rooms.DoAsync(Room, command, CommandForm.Id(await Request.ReadFormAsync()), place.Actor)).Refusal;

    private async Task<NarratorPlace?> EnterAsync()
    {
        if (await door.NarratorAsync(HttpContext, Id) is not { } place) return null;
        Room = place.Room;
        Others = [.. shelf.Shipped.Concat(await own.OfAsync(Room.WorkspaceId)).Where(m => m.Id != Room.Live.State.MysteryId)];
        NoSwitch = Others.Count == 0 ? "Er is geen ander verhaal." : rooms.Rules.Refuse(Room.Live.State, new PlayCommand.SwitchCase(Others[0].Id), place.Actor, Now);
        return place;
    }

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    private PrepareForm Current() => PrepareForm.Of(Room.Live.State.MysteryId, Room.Live.State.Settings);

    private RedirectResult Back() => Redirect($"/sessie/{Id}/verteller");

    private static PageResult Invalid() => new() { StatusCode = 422 };
}
