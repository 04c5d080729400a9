using ElkeDeur.Domain.Auditing;
using ElkeDeur.Web.Hosting;
using ElkeDeur.Web.Live;

namespace ElkeDeur.Web.Features.Sessions;

/// <summary>The live streams of the three screens, and the narrator's sign of life.</summary>
public static class Streams
{
    public static void MapStreams(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/sessie/{id}/bord/stroom", async (string id, HttpContext http, SessionDoor door, LiveStream stream, PublicViews views) =>
        {
            if (await door.BoardAsync(http, id) is not { } room) return Results.NotFound();
            var link = room.BoardSecretHash;
            await stream.WriteAsync(http, room, "bord", new Actor(Role.Visitor), () => room.BoardSecretHash.AsSpan().SequenceEqual(link), () => views.BoardAsync(room));
            return Results.Empty;
        });
        routes.MapGet("/sessie/{id}/deelnemer/stroom", async (string id, HttpContext http, SessionDoor door, LiveStream stream, PublicViews views) =>
        {
            if (await door.ParticipantAsync(http, id) is not { } place) return Results.NotFound();
            await stream.WriteAsync(http, place.Room, "deelnemer", place.Actor, () => true, () => views.ParticipantAsync(place.Room));
            return Results.Empty;
        }).WithMetadata(new ManyAtOnceAttribute());
        routes.MapGet("/sessie/{id}/verteller/stroom", async (string id, HttpContext http, SessionDoor door, LiveStream stream) =>
        {
            if (await door.NarratorAsync(http, id) is not { } place) return Results.NotFound();
            await stream.WriteAsync(http, place.Room, "verteller", place.Actor, () => place.StillHere, fragment: null);
            return Results.Empty;
        });
        routes.MapPost("/sessie/{id}/verteller/leven", async (string id, HttpContext http, SessionDoor door, TimeProvider time) =>
        {
            if (await door.NarratorAsync(http, id) is not { } place) return Results.NotFound();
            place.Room.Audience.NarratorSeen(time.GetUtcNow().UtcDateTime);
            return Results.NoContent();
        }).DisableAntiforgery();
    }
}
