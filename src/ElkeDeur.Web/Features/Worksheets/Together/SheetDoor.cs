using ElkeDeur.Domain.Auditing;
using ElkeDeur.Web.Content.Reading;
using ElkeDeur.Web.Features.Shared;
using ElkeDeur.Web.Live.Sheets;
using ElkeDeur.Web.Security;

namespace ElkeDeur.Web.Features.Worksheets.Together;

/// <summary>Who may take part in a sheet, or look at its board. Null means: for you it does not exist, or the content no longer has it.</summary>
public sealed class SheetDoor(SheetRooms rooms, WorksheetShelf shelf, RoleCookies cookies, WorkspaceDoor workspaces)
{
    public async Task<SheetRoom?> LeaderAsync(HttpContext http, string workspaceId, string id) =>
        await workspaces.EnterAsync(http, workspaceId) is not null && await FindAsync(id) is { } room && room.WorkspaceId == workspaceId ? room : null;

    public async Task<SheetRoom?> BoardAsync(HttpContext http, string id) =>
        await FindAsync(id) is { BoardSecretHash.Length: > 0 } room && Secret.Fits(RoleCookies.BoardSecret(http), room.BoardSecretHash) ? room : null;

    public async Task<(SheetRoom Room, Actor Actor)?> ParticipantAsync(HttpContext http, string id) =>
        cookies.SheetParticipantId(http, id) is { } participant && await FindAsync(id) is { } room ? (room, new Actor(Role.Participant, participant)) : null;

    private async Task<SheetRoom?> FindAsync(string id) => await rooms.FindAsync(id) is { } room && shelf.Find(room.Live.State.Address) is not null ? room : null;
}
