using ElkeDeur.Domain.Auditing;
using ElkeDeur.Domain.Worksheets.Together;
using ElkeDeur.Web.Content.Reading;
using ElkeDeur.Web.Editing;
using ElkeDeur.Web.Features.Shared;
using ElkeDeur.Web.Live;
using ElkeDeur.Web.Live.Sheets;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.Worksheets.Together;

/// <summary>A mirror of somebody who came in with the code. Answers stay with the person; only the name of a group is told, when they choose to.</summary>
[LargeForm, RequestSizeLimit(FormLimits.Body), ResponseCache(NoStore = true)]
public sealed class TeamMirrorModel(SheetDoor door, SheetRooms rooms, WorksheetShelf shelf, SheetViews views, TimeProvider time) : PageModel
{
    private SheetRoom room = null!;
    private Actor me;

    [FromRoute] public string Id { get; set; } = "";
    public WorksheetEntry Entry { get; private set; } = null!;
    public MirrorView Mirror { get; private set; } = null!;
    public Fragment Fragment { get; private set; } = null!;
    public string? Refusal { get; private set; }
    public SheetState State => room.Live.State;
    public string Address => $"/werkblad/{Id}/deelnemer/spiegel";
    public bool HasTold => State.Told.Contains(me.Id);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await door.ParticipantAsync(HttpContext, Id) is { } place && shelf.Find(place.Room.Live.State.Address) is { Sheet.Kept: false } entry)
        {
            (room, me, Entry) = (place.Room, place.Actor, entry);
            if (!State.Members.ContainsKey(me.Id)) await DoAsync(new SheetCommand.Join(me.Id, ""));
            Fragment = await views.BoardAsync(room);
            Show(MirrorView.Empty(Entry, Today, Address));
            await next();
        }
        else context.Result = NotFound();
    }

    public void OnGet() { }

    public IActionResult OnGetBord() => Content(Fragment.Html, "text/html; charset=utf-8");

    public async Task<IActionResult> OnPostAsync()
    {
        Show(MirrorView.Posted(Entry, await Request.ReadFormAsync(), Today, Address));
        return new PageResult { StatusCode = Mirror.Missing.Count > 0 ? 422 : 200 };
    }

    public async Task<IActionResult> OnPostDeelAsync([FromForm] string? groep) =>
        await DoAsync(new SheetCommand.Tell(groep ?? "")) ? Redirect(Address) : new PageResult { StatusCode = 422 };

    private DateOnly Today => Dates.Today(time.GetUtcNow().UtcDateTime);

    private void Show(MirrorView mirror) => Mirror = mirror with { TellAt = HasTold || State.Finished ? null : $"{Address}?handler=deel" };

    private async Task<bool> DoAsync(SheetCommand command)
    {
        Refusal = (await rooms.DoAsync(room, command, Guid.NewGuid(), me)).Refusal;
        return Refusal is null;
    }
}
