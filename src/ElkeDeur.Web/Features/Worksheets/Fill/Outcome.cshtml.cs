using ElkeDeur.Domain.Language;
using ElkeDeur.Domain.Worksheets;
using ElkeDeur.Domain.Worksheets.Filling;
using ElkeDeur.Domain.Worksheets.Together;
using ElkeDeur.Web.Content.Language;
using ElkeDeur.Web.Content.Reading;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Features.Shared;
using ElkeDeur.Web.Live.Sheets;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.Worksheets.Fill;

/// <summary>What comes out of a sheet, on one page; finishing it, and taking it along.</summary>
public sealed class OutcomeModel(WorkspaceDoor door, SheetRooms rooms, WorksheetShelf shelf, WritingLists lists) : SheetPage(door, rooms, shelf)
{
    public SheetSteps Steps => SheetSteps.OfLeader(Address, Entry.Sheet, 0, "uitkomst");

    /// <summary>Whether organisations answer each for themselves.</summary>
    public bool SideBySide => Entry.Sheet.Answering == Answering.PerOrganisation && State.Parties.Keys.Any(key => key != SheetState.Shared);

    /// <summary>The key of the organisation of which the outcome is shown; what all answered together when none was chosen.</summary>
    [FromQuery(Name = "wie")] public string? Who { get; set; }

    /// <summary>The organisations that answered, when each does for itself; with what all answered together first, when they did.</summary>
    public IReadOnlyList<(string Key, string Name)> Parties => !SideBySide ? [] :
        [.. State.Parties.Where(one => !one.Value.Answers.Equals(SheetAnswers.Empty)).OrderBy(one => one.Key.Length > 0).ThenBy(one => one.Value.Name, StringComparer.OrdinalIgnoreCase).Select(one => (one.Key, one.Value.Name))];

    /// <summary>Whose outcome this is.</summary>
    public string Party => Parties.Any(one => one.Key == Who) ? Who! : Parties.Count > 0 ? Parties[0].Key : SheetState.Shared;

    /// <summary>The name that was typed and could not be taken.</summary>
    public string? TypedName { get; private set; }

    /// <summary>The fields that belong on the one page.</summary>
    public IReadOnlyList<SheetField> OnThePage => Entry.Sheet.Outcome.Fields.Count == 0
        ? [.. Entry.Sheet.Fields] : [.. Entry.Sheet.Outcome.Fields.Select(id => Entry.Sheet.Fields.FirstOrDefault(one => one.Id == id)).OfType<SheetField>()];

    /// <summary>What may point at somebody, in a sheet that should not.</summary>
    public IReadOnlyList<PossibleIdentifier> Recognisable => Entry.Sheet.Anonymous ? PossibleIdentifiers.In(string.Join("\n", State.AnswersOf(Party).Typed.Values), [], lists.Names) : [];

    /// <summary>The step and place where something is to be done.</summary>
    public string LinkTo(IReadOnlyList<string> places)
    {
        var place = places.Count > 0 ? places[0] : "";
        var step = Entry.Sheet.Steps.ToList().FindIndex(one => one.Fields.Any(field => field.Id == place.Split('.')[0]));
        return $"{Address}?stap={Math.Max(0, step) + 1}&kijk=ja#{place.Replace('.', '-')}";
    }

    /// <summary>What stands in the way of finishing.</summary>
    public IReadOnlyList<FinishRemark> ToDo => SheetFinish.ToDo(Entry.Checked, State, Today);

    /// <summary>What people answered, as numbers.</summary>
    public SheetBoard Board => SheetBoard.Of(Entry.Checked, State, Today);

    public void OnGet() { }

    public IActionResult OnGetBestand() => File(SheetFile.Of(Entry.Sheet, State).Json(), "application/json", $"{Entry.Sheet.Address}.json");

    public IActionResult OnGetTabel() =>
        File(System.Text.Encoding.UTF8.GetBytes(SheetFile.Csv(State.Parties.Where(one => one.Key == SheetState.Shared || Entry.Sheet.Answering == Answering.PerOrganisation).Select(one => (one.Value.Name, Filled(one.Key))))), "text/csv; charset=utf-8", $"{Entry.Sheet.Address}.csv");

    public Task<IActionResult> OnPostAfrondenAsync() => ThenAsync(new SheetCommand.Finish());

    public Task<IActionResult> OnPostHeropenAsync() => ThenAsync(new SheetCommand.Reopen());

    public Task<IActionResult> OnPostNaamAsync([FromForm] string? naam)
    {
        TypedName = naam;
        return ThenAsync(new SheetCommand.Rename(string.IsNullOrWhiteSpace(naam) ? Entry.Sheet.Title : naam.Trim()));
    }

    public async Task<IActionResult> OnPostKopieAsync()
    {
        var name = $"{State.Name} (kopie)";
        var (copy, refusal) = await Rooms.BeginAsync(Id, SheetFile.Of(Entry.Sheet, State).Begin(name.Length > SheetRules.LongestName ? State.Name : name), Guid.NewGuid(), Leader);
        return copy is null ? Refused(refusal) : Redirect($"/werkruimte/{Id}/werkbladen/{copy.Id}");
    }

    public async Task<IActionResult> OnPostWegAsync()
    {
        await Rooms.ChangeAsync(Room, new(Leader, Now, "worksheet.remove", $"worksheet:{SheetId}"), db => db.Remove(new Data.Entities.WorksheetRow { Id = SheetId, Version = Room.Version }));
        return Redirect($"/werkruimte/{Id}/werkbladen");
    }

    private async Task<IActionResult> ThenAsync(SheetCommand command) => await DoAsync(command) ? Redirect($"{Address}/uitkomst") : Refused();
}
