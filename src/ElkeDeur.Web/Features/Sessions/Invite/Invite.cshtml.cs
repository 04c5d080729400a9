using ElkeDeur.Domain.Auditing;
using ElkeDeur.Web.Data.Entities;
using ElkeDeur.Web.Features.Shared;
using ElkeDeur.Web.Live;
using ElkeDeur.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.Sessions;

/// <summary>Everything that lets others in: the invitation, the code, the board's link and the way to the narrator's other devices.</summary>
public sealed class InviteModel(SessionDoor door, Rooms rooms, PublicAddress address, Texts t, RecoveryWords words, TimeProvider time) : PageModel
{
    [FromRoute] public string Id { get; set; } = "";
    public Room Room { get; private set; } = null!;
    public Invitation Invitation => Invitation.Of(t, Room, rooms.Rules, address);
    public PublicAddress Address => address;
    public string RecoverLink => address.Link($"/sessie/{Id}/verteller/herstel");

    /// <summary>The path of a board link that was just made; nobody can read it again.</summary>
    public string? BoardPath { get; private set; }

    /// <summary>New recovery words, shown once.</summary>
    public string? Phrase { get; private set; }

    public async Task<IActionResult> OnGetAsync() => await EnterAsync() is null ? NotFound() : Page();

    /// <summary>Makes a new link for the board; the old one is dead from now on, also on screens that are open.</summary>
    public async Task<IActionResult> OnPostBordAsync()
    {
        if (await EnterAsync() is not { } place) return NotFound();
        var secret = Secret.New();
        var occasion = new Occasion(place.Actor, time.GetUtcNow().UtcDateTime, "board.renew", $"session:{Id}");
        await rooms.ChangeAsync(Room, occasion, db =>
        {
            var row = new SessionRow { Id = Id, Version = Room.Live.Version };
            db.Attach(row);
            row.BoardSecretHash = Secret.Hash(secret);
        });
        BoardPath = $"/sessie/{Id}/bord/open/{secret}";
        return Page();
    }

    /// <summary>Makes four new words; the old ones open nothing any more.</summary>
    public async Task<IActionResult> OnPostWoordenAsync()
    {
        if (await EnterAsync() is not { } place) return NotFound();
        Phrase = await words.RenewAsync(Room, place.Actor);
        return Page();
    }

    private async Task<NarratorPlace?> EnterAsync()
    {
        if (await door.NarratorAsync(HttpContext, Id) is not { } place) return null;
        Room = place.Room;
        return place;
    }
}
