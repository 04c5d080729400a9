using ElkeDeur.Domain.Auditing;
using ElkeDeur.Domain.Worksheets.Together;
using ElkeDeur.Web.Content.Language;
using ElkeDeur.Web.Content.Reading;
using ElkeDeur.Web.Editing;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Features.Shared;
using ElkeDeur.Web.Features.Worksheets.Fill;
using ElkeDeur.Web.Live;
using ElkeDeur.Web.Live.Sheets;
using ElkeDeur.Web.Mail;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.Worksheets.Together;

/// <summary>Somebody who came in with the code: answers for an organisation, for themselves, or for all together.</summary>
[LargeForm, RequestSizeLimit(FormLimits.Body)]
public sealed class TakePartModel(SheetDoor door, SheetRooms rooms, ReadingRoom reading, SheetViews views, WritingLists lists, ReminderRequest reminders, TimeProvider time) : PageModel
{
    private Actor me;

    [FromRoute] public string Id { get; set; } = "";
    [FromQuery(Name = "stap")] public int? Wanted { get; set; }
    public SheetRoom Room { get; private set; } = null!;
    public WorksheetEntry Entry { get; private set; } = null!;

    /// <summary>What all see, under the form.</summary>
    public Task<Fragment> BoardAsync() => views.BoardAsync(Room);

    /// <summary>The step to fill in; nothing until it is known for whom this person answers.</summary>
    public FillingStep? Filling { get; private set; }

    public ReminderForm Reminder { get; } = new("Op de dag dat jullie terugkijken krijg je één mail met jullie afspraken.");
    public string? Refusal { get; private set; }
    public string? TypedName { get; private set; }
    public SheetState State => Room.Live.State;
    public string Address => $"/werkblad/{Id}/deelnemer";
    public SheetSteps Steps => SheetSteps.OfParticipant(Address, Entry.Sheet, Filling!.Number);

    /// <summary>The organisation for which this person answers.</summary>
    public string Who => State.Parties[Filling!.Seat.Party].Name;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await door.ParticipantAsync(HttpContext, Id) is { } place && reading.Worksheets.Find(place.Room.Live.State.Address) is { } entry)
        {
            if (!entry.Sheet.Kept)
            {
                context.Result = Redirect($"/werkblad/{Id}/deelnemer/spiegel");
                return;
            }
            (Room, me, Entry) = (place.Room, place.Actor, entry);
            if (State.Members.TryGetValue(me.Id, out var party)) Filling = new(Room, rooms, Entry, reading, SeatFor(party));
            await next();
        }
        else context.Result = NotFound();
    }

    public void OnGet() { }

    public IActionResult OnGetRondom() => Filling is null ? NotFound() : Partial("/Features/Worksheets/Fill/_Around.cshtml", Filling);

    public async Task<IActionResult> OnPostOrganisatieAsync([FromForm] string? naam)
    {
        var name = (TypedName = naam ?? "").Trim();
        Refusal = (await rooms.DoAsync(Room, rooms.Rules.WithoutName(State, me) ?? new SheetCommand.Join(SheetState.KeyOf(name), name), Guid.NewGuid(), me)).Refusal;
        return Refusal is null ? Redirect(Address) : new PageResult { StatusCode = 422 };
    }

    public async Task<IActionResult> OnPostAsync() => Filling is null ? Redirect(Address) : await Filling.SaveAsync(Request);

    public async Task<IActionResult> OnPostKiesAsync([FromForm] Guid naast, [FromForm] string? tekst, [FromForm] string? was) => Filling is null ? NotFound() : await Filling.ChooseAsync(naast, tekst, was);

    public async Task<IActionResult> OnPostOngedaanAsync([FromForm] Guid bewaarde) => Filling is null ? NotFound() : await Filling.UndoAsync(bewaarde);

    /// <summary>Looks at the text for names, for who types it. It is used once and kept nowhere.</summary>
    public IActionResult OnPostControle([FromForm] string? tekst) => Filling is null ? NotFound() : TextCheck.IsTooLong(tekst) ? StatusCode(413) : Partial("/Features/Shared/_TextCheck.cshtml", TextCheck.Of(tekst ?? "", [], lists));

    public async Task<IActionResult> OnPostHerinneringAsync([FromForm] string? mail) =>
        new PageResult { StatusCode = Reminder.Take(mail, await reminders.SendAsync(mail, new ReminderSubject.OfSheet(Id), RowId.New(), HttpContext.RequestAborted)) };

    private Seat SeatFor(string party) =>
        new(me, party, Address, Wanted, $"{Address}?stap={Entry.Sheet.Steps.Count}", Entry.Sheet.Anonymous ? $"{Address}?handler=controle" : null, time.GetUtcNow().UtcDateTime);
}
