using ElkeDeur.Domain.Auditing;
using ElkeDeur.Domain.Worksheets.Filling;
using ElkeDeur.Domain.Worksheets.Together;
using ElkeDeur.Web.Content.Reading;
using ElkeDeur.Web.Features.Shared;
using ElkeDeur.Web.Live.Sheets;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.Worksheets.Fill;

/// <summary>A page about one sheet of a workspace, for who leads it. Who does not hold the workspace's secret, or asks for another's, finds nothing.</summary>
public abstract class SheetPage(WorkspaceDoor door, SheetRooms rooms, WorksheetShelf shelf) : PageModel
{
    [FromRoute] public string Id { get; set; } = "";
    [FromRoute] public string SheetId { get; set; } = "";
    public SheetRoom Room { get; private set; } = null!;
    public WorksheetEntry Entry { get; private set; } = null!;
    public SheetState State => Room.Live.State;
    public string Address => $"/werkruimte/{Id}/werkbladen/{SheetId}";
    public DateOnly Today => Dates.Today(door.Now);

    /// <summary>Why the last command was not done.</summary>
    public string? Refusal { get; private set; }

    public SheetRules Rules => rooms.Rules;

    /// <summary>Whether the page says something of a mirror too, of which no answers are kept.</summary>
    protected virtual bool IsOfMirrors => true;

    protected SheetRooms Rooms => rooms;
    protected DateTime Now => door.Now;
    protected Actor Leader => new(Role.Narrator, Id);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await door.EnterAsync(HttpContext, Id) is not null && await rooms.FindAsync(SheetId) is { } room && room.WorkspaceId == Id && shelf.Find(room.Live.State.Address) is { } entry)
        {
            (Room, Entry) = (room, entry);
            if (entry.Sheet.Kept || IsOfMirrors) await next();
            else context.Result = Redirect($"{Address}/samen");
        }
        else context.Result = NotFound();
    }

    /// <summary>The answers of a party, understood as of today.</summary>
    public FilledSheet Filled(string party = SheetState.Shared) => new(Entry.Checked, State.AnswersOf(party), Today);

    /// <summary>Does a command; false with <see cref="Refusal"/> when it may not be done.</summary>
    protected async Task<bool> DoAsync(SheetCommand command, Guid? id = null)
    {
        var decision = await rooms.DoAsync(Room, command, id ?? Guid.NewGuid(), Leader);
        Refusal = decision.Refusal;
        return Refusal is null;
    }

    /// <summary>Shows the page again with this sentence.</summary>
    protected PageResult Refused(string? because)
    {
        Refusal = because;
        return Refused();
    }

    protected static PageResult Refused() => new() { StatusCode = 422 };
}
