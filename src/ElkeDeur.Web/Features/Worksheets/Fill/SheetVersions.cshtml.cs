using ElkeDeur.Domain.Sessions;
using ElkeDeur.Domain.Worksheets;
using ElkeDeur.Domain.Worksheets.Filling;
using ElkeDeur.Domain.Worksheets.Together;
using ElkeDeur.Web.Content.Reading;
using ElkeDeur.Web.Features.Shared;
using ElkeDeur.Web.Live.Sheets;
using Microsoft.AspNetCore.Mvc;

namespace ElkeDeur.Web.Features.Worksheets.Fill;

/// <summary>What an answer was on one day and on another.</summary>
public sealed record AnswerChange(string Question, string Was, string Now);

/// <summary>Every save is a version; two days are compared answer by answer.</summary>
public sealed class SheetVersionsModel(WorkspaceDoor door, SheetRooms rooms, WorksheetShelf shelf) : SheetPage(door, rooms, shelf)
{
    protected override bool IsOfMirrors => false;

    [FromQuery(Name = "van")] public string? From { get; set; }
    [FromQuery(Name = "tot")] public string? Until { get; set; }

    public SheetSteps Steps => SheetSteps.Of(Address, Entry.Sheet, 0, "versies");
    public DateOnly Before { get; private set; }
    public DateOnly After { get; private set; }
    public Dictionary<string, string> Errors { get; } = [];
    public IReadOnlyList<AnswerChange> Changes { get; private set; } = [];

    public IReadOnlyList<(DateOnly Day, int Times)> Days =>
        [.. Room.Live.Log.GroupBy(entry => Dates.Today(entry.At)).OrderByDescending(same => same.Key).Select(same => (same.Key, same.Count()))];

    public void OnGet()
    {
        Before = Read("van", From) ?? Dates.Today(Room.Live.Log[0].At);
        After = Read("tot", Until) ?? Today;
        var (before, after) = (On(Before), On(After));
        var fields = before.Sheet.Fields.ToDictionary(field => field.Id);
        Changes = [.. before.Answers.Typed.Keys.Union(after.Answers.Typed.Keys).Where(place => before.Answers[place] != after.Answers[place]).Order(StringComparer.Ordinal)
            .Select(place => new AnswerChange(PlaceWords.Of(fields[place.Split('.')[0]], place), PlaceWords.Typed(before, place), PlaceWords.Typed(after, place)))];
    }

    private DateOnly? Read(string field, string? typed)
    {
        var (day, flaw) = TypedDates.Day(typed);
        if (flaw is not null) Errors[field] = flaw;
        return day;
    }

    // As it was at the end of that day.
    private FilledSheet On(DateOnly day)
    {
        var log = Room.Live.Log.Where(entry => Dates.Today(entry.At) <= day).ToList();
        return new(Entry.Checked, Live<SheetState, SheetCommand>.Replay(Rooms.Rules, log).State.AnswersOf(SheetState.Shared), day);
    }
}
