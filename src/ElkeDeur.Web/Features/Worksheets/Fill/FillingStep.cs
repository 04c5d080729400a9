using System.Collections.Immutable;
using System.Globalization;
using ElkeDeur.Domain.Auditing;
using ElkeDeur.Domain.Sessions;
using ElkeDeur.Domain.Worksheets;
using ElkeDeur.Domain.Worksheets.Filling;
using ElkeDeur.Domain.Worksheets.Together;
using ElkeDeur.Web.Content.Reading;
using ElkeDeur.Web.Features.Shared;
using ElkeDeur.Web.Live.Sheets;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.Worksheets.Fill;

/// <summary>Somebody at a step of a sheet: who leads it or who takes part, on whose page, and for which party.</summary>
/// <param name="Address">The page, without the step.</param>
/// <param name="Party">For whom is answered here.</param>
/// <param name="After">Where one goes from the last step.</param>
/// <param name="Check">Where names in the text are looked for, when the sheet may not hold them.</param>
public sealed record Seat(Actor By, string Party, string Address, int? Wanted, string After, string? Check, DateTime Now);

/// <summary>One step of a sheet on a page to fill in, and what was posted from it. Everything typed is kept as it was typed; what cannot be understood is told beside it.</summary>
public sealed class FillingStep
{
    private const int MostExtraRows = 10;
    private readonly SheetRoom room;
    private readonly SheetRooms rooms;
    private readonly ReadingRoom reading;
    private Live<SheetState, SheetCommand> shown;
    private FilledSheet? answers;

    public FillingStep(SheetRoom room, SheetRooms rooms, WorksheetEntry entry, ReadingRoom reading, Seat seat)
    {
        (this.room, this.rooms, this.reading, Entry, Seat, shown) = (room, rooms, reading, entry, seat, room.Live);
        From = shown.Version;
    }

    public WorksheetEntry Entry { get; }
    public Seat Seat { get; }
    public SheetState State => room.Live.State;
    public int Number => Math.Clamp(Seat.Wanted ?? 1, 1, Entry.Sheet.Steps.Count);
    public SheetStep Step => Entry.Sheet.Steps[Number - 1];
    public bool IsLast => Number == Entry.Sheet.Steps.Count;
    public string Address => string.Create(CultureInfo.InvariantCulture, $"{Seat.Address}?stap={Number}");

    /// <summary>What the button says that goes on.</summary>
    public string Onward => !IsLast ? "Bewaar en verder" : Seat.By.Role == Role.Narrator ? "Bewaar en bekijk de uitkomst" : "Bewaar";

    /// <summary>What the device calls this step when it keeps what was typed.</summary>
    public string Item => $"{room.Id}-{Number}";

    /// <summary>The answers as the page shows them.</summary>
    public FilledSheet Answers => answers ??= Understood(shown.State.AnswersOf(Seat.Party));

    /// <summary>The newest version of which the page knows all.</summary>
    public int From { get; private set; }

    /// <summary>Names this page, so that its own saves are told apart from those of others.</summary>
    public Guid Page { get; private set; } = Guid.NewGuid();

    /// <summary>Why the last command was not done.</summary>
    public string? Refusal { get; private set; }

    /// <summary>What in this step could not be understood.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Problems => [.. Answers.Problems.Where(one => IsHere(one.Key))];

    public FieldView View(SheetField field) => new(Answers, field, field.Id, SheetReferences.Of(reading, field.Kind));

    /// <summary>Texts that stand beside another and that this person may choose between. What one person typed alone is theirs.</summary>
    public IEnumerable<BesideChoice> Beside => State.Beside.Where(one => one.Party == Seat.Party || (Seat.By.Role == Role.Narrator && Entry.Sheet.Answering == Answering.PerOrganisation))
        .Select(one => new BesideChoice(one, Understood(State.AnswersOf(one.Party)), State.Parties[one.Party].Name));

    public UndoOffer? Undo => UndoOffer.Of(room.Live, rooms.Rules, Entry.Sheet, Seat.By, Seat.Now, $"{Address}&handler=ongedaan");

    /// <summary>Saves what was posted, and says where to go.</summary>
    public async Task<IActionResult> SaveAsync(HttpRequest request)
    {
        var posted = await request.ReadFormAsync();
        var byItself = request.Headers.ContainsKey("X-Editor");
        From = int.TryParse(posted["vanaf"], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? Math.Clamp(version, 0, room.Version) : room.Version;
        if (Guid.TryParse(posted["blad"], out var page)) Page = page;
        var pressed = posted["doe"].ToString().Split(':', 2);
        var changes = Changes(posted, pressed, Knowledge.Answers);
        if (changes.Count > 0) await DoAsync(new SheetCommand.Fill(Seat.Party, changes, Page));
        if (byItself) return Refusal is null ? new JsonResult(new { version = Knowledge.Version, at = Dates.Clock(Seat.Now) }) : new ContentResult { StatusCode = 422, Content = Refusal };
        if (Refusal is null) return new RedirectResult(After(pressed, request));
        answers = Understood(changes.Aggregate(State.AnswersOf(Seat.Party), (typed, change) => typed.With(change.Place, change.Text)));
        return new PageResult { StatusCode = 422 };
    }

    public Task<IActionResult> ChooseAsync(Guid beside, string? text, string? was) => ThenAsync(new SheetCommand.Choose(beside, Plain(text), was is null ? null : Plain(was)), Address);

    public Task<IActionResult> UndoAsync(Guid save) => ThenAsync(new SheetCommand.Undo(save), $"{Address}&terug=ja");

    private static string Plain(string? posted) => (posted ?? "").ReplaceLineEndings("\n");

    private PageKnowledge Knowledge => PageKnowledge.Of(room.Live, rooms.Rules, Seat.Party, From, Page);

    private async Task<IActionResult> ThenAsync(SheetCommand command, string address)
    {
        await DoAsync(command);
        (shown, From) = (room.Live, room.Version);
        return Refusal is null ? new RedirectResult(address) : new PageResult { StatusCode = 422 };
    }

    // Every post is new: the same answers twice change nothing, and other answers are never taken for a repetition.
    private async Task DoAsync(SheetCommand command) => Refusal = (await rooms.DoAsync(room, command, Guid.NewGuid(), Seat.By)).Refusal;

    // The step shows itself again when something in it could not be understood.
    private string After(string[] pressed, HttpRequest request)
    {
        var wrong = Understood(State.AnswersOf(Seat.Party)).Problems.Keys.Any(IsHere);
        if (pressed is ["rij", var table]) return string.Create(CultureInfo.InvariantCulture, $"{Address}&rijen={Math.Min(ExtraRows(request) + 1, MostExtraRows)}#{Uri.EscapeDataString(table)}");
        if (pressed[0] != "verder" || wrong) return $"{Address}{(wrong ? "&kijk=ja" : "")}";
        return IsLast ? Seat.After : string.Create(CultureInfo.InvariantCulture, $"{Seat.Address}?stap={Number + 1}");
    }

    private static int ExtraRows(HttpRequest request) => int.TryParse(request.Query["rijen"], NumberStyles.None, CultureInfo.InvariantCulture, out var rows) ? Math.Clamp(rows, 1, MostExtraRows) : 1;

    private ImmutableList<Change> Changes(IFormCollection posted, string[] pressed, SheetAnswers began)
    {
        var changes = SheetForm.Changes(Step.Fields, posted, began);
        if (pressed is not ["weg", var place] || place.Split('.') is not [var id, var number, ..]) return changes;
        if (Step.Fields.FirstOrDefault(field => field.Id == id) is not { } table || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var row)) return changes;
        var start = string.Create(CultureInfo.InvariantCulture, $"{table.Id}.{row}.");
        return changes.RemoveAll(change => change.Place.StartsWith(start, StringComparison.Ordinal)).AddRange(SheetForm.WithoutRow(table, row, began));
    }

    private bool IsHere(string place) => Step.Fields.Any(field => field.Id == place.Split('.')[0]);

    private FilledSheet Understood(SheetAnswers typed) => typed.Understood(Entry.Checked, Dates.Today(Seat.Now));
}
