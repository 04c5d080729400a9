using ElkeDeur.Domain.Sessions;
using ElkeDeur.Domain.Worksheets.Together;
using ElkeDeur.Web.Content.Reading;
using ElkeDeur.Web.Features.Shared;
using ElkeDeur.Web.Live.Sheets;
using Microsoft.AspNetCore.Mvc;

namespace ElkeDeur.Web.Features.Worksheets.Fill;

/// <summary>Every save is a version; two days are compared answer by answer.</summary>
public sealed class SheetVersionsModel(WorkspaceDoor door, SheetRooms rooms, WorksheetShelf shelf) : SheetPage(door, rooms, shelf)
{
    protected override bool IsOfMirrors => false;

    [FromQuery(Name = "van")] public string? From { get; set; }
    [FromQuery(Name = "tot")] public string? Until { get; set; }

    public SheetSteps Steps => SheetSteps.OfLeader(Address, Entry.Sheet, 0, "versies");
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
        Changes = SheetChanges.Between(Entry, On(Before), On(After), After);
    }

    private DateOnly? Read(string field, string? typed)
    {
        var (day, flaw) = TypedDates.Day(typed);
        if (flaw is not null) Errors[field] = flaw;
        return day;
    }

    // As it was at the end of that day.
    private SheetState On(DateOnly day) => Live<SheetState, SheetCommand>.Replay(Rooms.Rules, Room.Live.Log.Where(entry => Dates.Today(entry.At) <= day)).State;
}
