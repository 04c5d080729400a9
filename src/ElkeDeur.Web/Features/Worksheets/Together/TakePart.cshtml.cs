using System.Globalization;
using ElkeDeur.Domain.Auditing;
using ElkeDeur.Domain.Sessions;
using ElkeDeur.Domain.Worksheets;
using ElkeDeur.Domain.Worksheets.Filling;
using ElkeDeur.Domain.Worksheets.Together;
using ElkeDeur.Web.Content.Reading;
using ElkeDeur.Web.Editing;
using ElkeDeur.Web.Features.Shared;
using ElkeDeur.Web.Features.Worksheets.Fill;
using ElkeDeur.Web.Live;
using ElkeDeur.Web.Live.Sheets;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.Worksheets.Together;

/// <summary>Somebody who came in with the code: answers for an organisation, for themselves, or for all together.</summary>
[LargeForm, RequestSizeLimit(FormLimits.Body)]
public sealed class TakePartModel(SheetDoor door, SheetRooms rooms, WorksheetShelf shelf, SheetViews views, TimeProvider time) : PageModel
{
    private Actor me;

    [FromRoute] public string Id { get; set; } = "";
    [FromQuery(Name = "stap")] public int? Wanted { get; set; }
    public SheetRoom Room { get; private set; } = null!;
    public WorksheetEntry Entry { get; private set; } = null!;
    public Fragment Fragment { get; private set; } = null!;
    public FilledSheet Answers { get; private set; } = null!;
    public int From { get; private set; }
    public string? Refusal { get; private set; }
    public string? TypedName { get; private set; }
    public SheetState State => Room.Live.State;
    public int Number => Math.Clamp(Wanted ?? 1, 1, Entry.Sheet.Steps.Count);
    public SheetStep Step => Entry.Sheet.Steps[Number - 1];

    /// <summary>For whom this person answers; nothing until an organisation was named.</summary>
    public string? Party => State.Members.GetValueOrDefault(me.Id);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await door.ParticipantAsync(HttpContext, Id) is { } place && shelf.Find(place.Room.Live.State.Address) is { } entry)
        {
            if (!entry.Sheet.Kept)
            {
                context.Result = Redirect($"/werkblad/{Id}/deelnemer/spiegel");
                return;
            }
            (Room, me, Entry) = (place.Room, place.Actor, entry);
            if (Party is null && Entry.Sheet.Answering != Answering.PerOrganisation) await DoAsync(new SheetCommand.Join(Entry.Sheet.Answering == Answering.PerPerson ? me.Id : SheetState.Shared, ""));
            await ShowAsync();
            await next();
        }
        else context.Result = NotFound();
    }

    public void OnGet() { }

    public IActionResult OnGetDeel() => Content(Fragment.Html, "text/html; charset=utf-8");

    public async Task<IActionResult> OnPostOrganisatieAsync([FromForm] string? naam)
    {
        TypedName = naam;
        var name = (naam ?? "").Trim();
        // The same organisation, however it is capitalised, gives one answer.
        var key = State.Parties.FirstOrDefault(one => string.Equals(one.Value.Name, name, StringComparison.OrdinalIgnoreCase)).Key ?? name.ToLowerInvariant();
        return await DoAsync(new SheetCommand.Join(key, name)) ? Redirect($"/werkblad/{Id}/deelnemer") : new PageResult { StatusCode = 422 };
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Party is not { } party) return Redirect($"/werkblad/{Id}/deelnemer");
        var posted = await Request.ReadFormAsync();
        var from = int.TryParse(posted["vanaf"], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? Math.Clamp(version, 0, Room.Version) : Room.Version;
        var began = Live<SheetState, SheetCommand>.Replay(rooms.Rules, Room.Live.Log.Take(from)).State.AnswersOf(party);
        var changes = SheetForm.Changes(Step.Fields, posted, began);
        if (changes.Count > 0 && !await DoAsync(new SheetCommand.Fill(party, changes), Guid.TryParse(posted["opdracht"], out var id) ? id : null))
        {
            Answers = new(Entry.Checked, changes.Aggregate(State.AnswersOf(party), (answers, change) => answers.With(change.Place, change.Text)), Today);
            From = from;
            return new PageResult { StatusCode = 422 };
        }
        return Redirect($"/werkblad/{Id}/deelnemer?stap={Math.Min(Number + 1, Entry.Sheet.Steps.Count)}");
    }

    private DateOnly Today => Dates.Today(time.GetUtcNow().UtcDateTime);

    private async Task<bool> DoAsync(SheetCommand command, Guid? id = null)
    {
        Refusal = (await rooms.DoAsync(Room, command, id ?? Guid.NewGuid(), me)).Refusal;
        return Refusal is null;
    }

    private async Task ShowAsync()
    {
        Fragment = await views.BoardAsync(Room);
        From = Room.Version;
        Answers = new(Entry.Checked, State.AnswersOf(Party ?? SheetState.Shared), Today);
    }
}
