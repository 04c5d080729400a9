using System.Collections.Immutable;
using System.Globalization;
using ElkeDeur.Domain.Library;
using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Domain.Worksheets;
using ElkeDeur.Domain.Worksheets.Filling;
using ElkeDeur.Domain.Worksheets.Together;
using ElkeDeur.Web.Content.Reading;
using ElkeDeur.Web.Editing;
using ElkeDeur.Web.Features.Shared;
using ElkeDeur.Web.Live.Sheets;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.Worksheets.Fill;

/// <summary>Filling in one step of a sheet. Everything typed is kept as it was typed; what cannot be understood is told beside it.</summary>
[LargeForm, RequestSizeLimit(FormLimits.Body)]
public sealed class FillSheetModel(WorkspaceDoor door, SheetRooms rooms, ReadingRoom room) : SheetPage(door, rooms, room.Worksheets)
{
    protected override bool IsOfMirrors => false;

    private const int MostExtraRows = 10;

    [FromQuery(Name = "stap")] public int? Wanted { get; set; }
    [FromQuery(Name = "rijen")] public int? Extra { get; set; }
    [FromQuery(Name = "kijk")] public string? Look { get; set; }

    public int Number => Math.Clamp(Wanted ?? 1, 1, Entry.Sheet.Steps.Count);
    public SheetStep Step => Entry.Sheet.Steps[Number - 1];
    public bool IsLast => Number == Entry.Sheet.Steps.Count;
    public FilledSheet Answers { get; private set; } = null!;

    /// <summary>The version that the page was made from.</summary>
    public int From { get; private set; }

    public SheetSteps Steps => SheetSteps.Of(Address, Entry.Sheet, Number);

    /// <summary>What could not be understood in this step, after saving.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Problems => Look is null && Refusal is null
        ? [] : [.. Answers.Problems.Where(one => Step.Fields.Any(asked => asked.Id == one.Key.Split('.')[0]))];

    public FieldView View(SheetField field) => ViewOf(field, field.Id);

    public FieldView ViewOf(SheetField field, string place) => new(Answers, field, place, State.Beside, References(field.Kind));

    public int ExtraRows => Math.Clamp(Extra ?? 1, 1, MostExtraRows);

    public string QuestionAt(string place) => Entry.Sheet.Fields.FirstOrDefault(field => field.Id == place.Split('.')[0])?.Question ?? place;

    public void OnGet() => Show();

    public async Task<IActionResult> OnPostAsync()
    {
        var posted = await Request.ReadFormAsync();
        From = int.TryParse(posted["vanaf"], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? Math.Clamp(version, 0, Room.Version) : Room.Version;
        var began = AnswersAt(From);
        var changes = SheetForm.Changes(Step.Fields, posted, began);
        var pressed = posted["doe"].ToString().Split(':', 2);
        if (pressed is ["weg", var place]) changes = Without(changes, place, posted, began);
        var byItself = Request.Headers.ContainsKey("X-Editor");
        if (changes.Count > 0 && !await DoAsync(new SheetCommand.Fill(SheetState.Shared, changes), !byItself && Guid.TryParse(posted["opdracht"], out var id) ? id : null) && !byItself)
        {
            Show(changes.Aggregate(State.AnswersOf(SheetState.Shared), (answers, change) => answers.With(change.Place, change.Text)));
            return Refused();
        }
        if (byItself) return Refusal is null ? new JsonResult(new { version = Room.Version, at = Dates.Clock(Now) }) : new ContentResult { StatusCode = 422, Content = Refusal };
        return Redirect(After(pressed));
    }

    public async Task<IActionResult> OnPostKiesAsync([FromForm] Guid naast, [FromForm] string? tekst, [FromForm] int stap)
    {
        Wanted = stap;
        if (await DoAsync(new SheetCommand.Choose(naast, (tekst ?? "").ReplaceLineEndings("\n")))) return Redirect($"{Address}?stap={stap}");
        Show();
        return Refused();
    }

    // The step shows itself again when something in it could not be understood.
    private string After(string[] pressed)
    {
        var wrong = Filled().Problems.Keys.Any(place => Step.Fields.Any(field => field.Id == place.Split('.')[0]));
        if (pressed is ["rij", var table]) return string.Create(CultureInfo.InvariantCulture, $"{Address}?stap={Number}&rijen={Math.Min(ExtraRows + 1, MostExtraRows)}#{table}");
        if (pressed[0] != "verder" || wrong) return $"{Address}?stap={Number}{(wrong ? "&kijk=ja" : "")}";
        return IsLast ? $"{Address}/uitkomst" : $"{Address}?stap={Number + 1}";
    }

    private ImmutableList<Change> Without(ImmutableList<Change> changes, string place, IFormCollection posted, SheetAnswers began)
    {
        var parts = place.Split('.');
        if (Step.Fields.FirstOrDefault(field => field.Id == parts[0]) is not { } table || parts.Length < 2 || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var row)) return changes;
        var start = string.Create(CultureInfo.InvariantCulture, $"{table.Id}.{row}.");
        return changes.RemoveAll(change => change.Place.StartsWith(start, StringComparison.Ordinal)).AddRange(SheetForm.WithoutRow(table, row, began));
    }

    // The state as it was when the page was made: its log up to there.
    private SheetAnswers AnswersAt(int version) => version == Room.Version
        ? State.AnswersOf(SheetState.Shared)
        : Domain.Sessions.Live<SheetState, SheetCommand>.Replay(Rooms.Rules, Room.Live.Log.Take(version)).State.AnswersOf(SheetState.Shared);

    private void Show(SheetAnswers? typed = null)
    {
        Answers = typed is null ? Filled() : new FilledSheet(Entry.Checked, typed, Today);
        if (typed is null) From = Room.Version;
    }

    private IReadOnlyList<string> References(FieldKind kind) => kind switch
    {
        FieldKind.Role => [.. Enum.GetValues<Domain.Guide.ProfessionalRole>().Select(LibraryWords.Of)],
        FieldKind.BuildingBlock => [.. Enum.GetValues<BuildingBlock>().Select(Words.Of)],
        FieldKind.Case => [.. room.Library.Of(LibraryKind.Case).Select(entry => entry.Card.Title)],
        FieldKind.Sheet => [.. room.Worksheets.Entries.Select(entry => entry.Sheet.Title)],
        _ => [],
    };
}
