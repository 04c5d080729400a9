using ElkeDeur.Domain.Auditing;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Data.Entities;
using ElkeDeur.Web.Live;
using ElkeDeur.Web.Security;

namespace ElkeDeur.Web.Features.Sessions;

/// <summary>The phones and computers that hold the narrator's place. They are equal; nobody comes in but with the recovery words.</summary>
public sealed class NarratorDevices(Rooms rooms, TimeProvider time)
{
    /// <summary>Gives a device the narrator's place; returns its secret.</summary>
    public async Task<string> AddAsync(Room room, string label)
    {
        var (now, secret) = (time.GetUtcNow().UtcDateTime, Secret.New());
        var device = new NarratorDeviceRow { SessionId = room.Id, SecretHash = Secret.Hash(secret), Label = label, FirstSeenAt = now };
        await rooms.ChangeAsync(room, Occasion(room, device.Id, now, "narrator.add"), db => db.NarratorDevices.Add(device));
        return secret;
    }

    /// <summary>Takes the narrator's place from another device; returns the sentence that says why not.</summary>
    public async Task<string?> SignOffAsync(NarratorPlace place, string? deviceId)
    {
        if (deviceId == place.Device.Id) return "Dit apparaat gebruik je nu. Meld het af vanaf een ander apparaat.";
        if (deviceId is null || !place.Room.Devices.TryGetValue(deviceId, out var device)) return "Dit apparaat staat niet in de lijst. Kies er een uit de lijst.";
        if (device.SignedOffAt is not null) return null;
        var now = time.GetUtcNow().UtcDateTime;
        await rooms.ChangeAsync(place.Room, Occasion(place.Room, place.Device.Id, now, "narrator.sign-off"), db =>
        {
            var row = new NarratorDeviceRow { Id = deviceId, SessionId = place.Room.Id };
            db.Attach(row);
            row.SignedOffAt = now;
        });
        return null;
    }

    private static Occasion Occasion(Room room, string deviceId, DateTime now, string what) =>
        new(new Actor(Role.Narrator, deviceId), now, what, $"session:{room.Id}");
}
