using ElkeDeur.Domain.Auditing;
using ElkeDeur.Web.Live;

namespace ElkeDeur.Web.Features.Worksheets.Together;

/// <summary>The live streams of a sheet, of who leads, the board and the participants, and what they carry as a plain answer.</summary>
public static class SheetStreams
{
    public static void MapSheetStreams(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/werkruimte/{workspaceId}/werkbladen/{id}/samen/stroom", async (string workspaceId, string id, HttpContext http, SheetDoor door, LiveStream stream) =>
        {
            if (await door.LeaderAsync(http, workspaceId, id) is not { } room) return Results.NotFound();
            await stream.WriteAsync(http, room, "verteller", new Actor(Role.Narrator, workspaceId), () => true, fragment: null);
            return Results.Empty;
        });
        routes.MapGet("/werkblad/{id}/bord/stroom", async (string id, HttpContext http, SheetDoor door, LiveStream stream, SheetViews views) =>
        {
            if (await door.BoardAsync(http, id) is not { } room) return Results.NotFound();
            var link = room.BoardSecretHash;
            await stream.WriteAsync(http, room, "bord", new Actor(Role.Visitor), () => room.BoardSecretHash.AsSpan().SequenceEqual(link), () => views.BoardAsync(room));
            return Results.Empty;
        });
        routes.MapGet("/werkblad/{id}/bord/deel", async (string id, HttpContext http, SheetDoor door, SheetViews views, TimeProvider time) =>
            await door.BoardAsync(http, id) is { } room ? new FragmentAnswer(await views.BoardAsync(room), time.GetUtcNow()) : Results.NotFound());
        routes.MapGet("/werkblad/{id}/deelnemer/deel", async (string id, HttpContext http, SheetDoor door, SheetViews views, TimeProvider time) =>
            await door.ParticipantAsync(http, id) is { } place ? new FragmentAnswer(await views.BoardAsync(place.Room), time.GetUtcNow()) : Results.NotFound());
        routes.MapGet("/werkblad/{id}/deelnemer/stroom", async (string id, HttpContext http, SheetDoor door, LiveStream stream, SheetViews views) =>
        {
            if (await door.ParticipantAsync(http, id) is not { } place) return Results.NotFound();
            await stream.WriteAsync(http, place.Room, "deelnemer", place.Actor, () => true, () => views.BoardAsync(place.Room));
            return Results.Empty;
        });
    }
}
