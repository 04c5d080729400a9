using ElkeDeur.Domain.Auditing;
using ElkeDeur.Web.Data.Entities;
using ElkeDeur.Web.Live;
using ElkeDeur.Web.Security;

namespace ElkeDeur.Web.Features.Sessions;

/// <summary>The one place where it is decided who may enter a session, and as what. Null means: for you it does not exist.</summary>
public sealed class SessionDoor(Rooms rooms, RoleCookies cookies, TimeProvider time)
{
    public async Task<NarratorPlace?> NarratorAsync(HttpContext http, string id) =>
        await rooms.FindAsync(id) is { } room && room.DeviceOf(RoleCookies.NarratorSecret(http)) is { } device ? new(room, device) : null;

    public async Task<Room?> BoardAsync(HttpContext http, string id) =>
        await rooms.FindAsync(id) is { } room && Secret.Fits(RoleCookies.BoardSecret(http), room.BoardSecretHash) ? room : null;

    public async Task<ParticipantPlace?> ParticipantAsync(HttpContext http, string id) =>
        cookies.ParticipantId(http, id) is { } participant && await rooms.FindAsync(id) is { } room ? new(room, participant) : null;

    /// <summary>Every visit gives the cookies anew: a session may be planned months ahead.</summary>
    public void RenewNarrator(HttpContext http, Room room)
    {
        var (secret, age) = (RoleCookies.NarratorSecret(http)!, AgeFor(room));
        RoleCookies.GiveNarrator(http, room.Id, secret, age);
        cookies.GiveNarratorReport(http, room.Id, secret, age);
    }

    public void RenewBoard(HttpContext http, Room room) => RoleCookies.GiveBoard(http, room.Id, RoleCookies.BoardSecret(http)!, AgeFor(room));

    public void RenewParticipant(HttpContext http, ParticipantPlace place)
    {
        var age = AgeFor(place.Room);
        cookies.GiveParticipant(http, place.Room.Id, place.ParticipantId, age);
        cookies.GiveReport(http, place.Room.Id, $"deelnemer:{place.ParticipantId}", age);
    }

    private TimeSpan AgeFor(Room room) => RoleCookies.AgeFor(room.Live.State.Settings.PlannedFor, time.GetUtcNow().UtcDateTime);
}

/// <summary>A narrator's device in a session.</summary>
public sealed record NarratorPlace(Room Room, NarratorDeviceRow Device)
{
    public Actor Actor => new(Role.Narrator, Device.Id);

    /// <summary>False once another narrator signed this device off.</summary>
    public bool StillHere => Room.Devices.TryGetValue(Device.Id, out var device) && device.SignedOffAt is null;
}

/// <summary>A participant in a session.</summary>
public sealed record ParticipantPlace(Room Room, string ParticipantId)
{
    public Actor Actor => new(Role.Participant, ParticipantId);
}
