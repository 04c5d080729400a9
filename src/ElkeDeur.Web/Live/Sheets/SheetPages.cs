using System.Text.Json;
using ElkeDeur.Domain.Agreements;
using ElkeDeur.Domain.Auditing;
using ElkeDeur.Domain.Sessions;
using ElkeDeur.Domain.Worksheets.Together;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Data.Entities;
using ElkeDeur.Web.Features.Shared;

namespace ElkeDeur.Web.Live.Sheets;

/// <summary>Turns an accepted command of a sheet into rows: the log entry, the new state, and the agreements it made or took back.</summary>
public static class SheetPages
{
    public static Page Of(SheetRoom room, Live<SheetState, SheetCommand> next, Entry<SheetCommand> entry)
    {
        var before = room.Live;
        return new(room.Id, new Occasion(entry.By, entry.At, $"worksheet.{Name(entry.Command)}", $"worksheet:{room.Id}"), db => Write(db, room, before, next, entry));
    }

    public static string Json(SheetState state) => JsonSerializer.Serialize(state, SheetJson.Options);

    /// <summary>The value of <c>data-command</c> of a command.</summary>
    public static string Name(SheetCommand command) => JsonSerializer.SerializeToElement(command, SheetJson.Options).GetProperty("command").GetString()!;

    public static Entry<SheetCommand> Read(WorksheetEntryRow row) =>
        new(row.Sequence, row.CommandId, row.At, Actor.Parse(row.By), JsonSerializer.Deserialize<SheetCommand>(row.CommandJson, SheetJson.Options)!);

    public static WorksheetEntryRow Row(string sheetId, Entry<SheetCommand> entry) => new()
    {
        SheetId = sheetId, Sequence = entry.Sequence, CommandId = entry.CommandId, At = entry.At, By = entry.By.ToString(),
        CommandJson = JsonSerializer.Serialize(entry.Command, SheetJson.Options),
    };

    private static void Write(AppDb db, SheetRoom room, Live<SheetState, SheetCommand> before, Live<SheetState, SheetCommand> next, Entry<SheetCommand> entry)
    {
        db.WorksheetEntries.Add(Row(room.Id, entry));
        var row = new WorksheetRow { Id = room.Id, Version = before.Version, StateJson = "", Name = "" };
        db.Attach(row);
        (row.Version, row.StateJson) = (next.Version, Json(next.State));
        var changed = db.Entry(row);
        changed.Property(r => r.Name).CurrentValue = next.State.Name;
        changed.Property(r => r.ChangedAt).CurrentValue = entry.At;
        Set(changed.Property(r => r.ReviewOn), next.State.ReviewOn, before.State.ReviewOn);
        Set(changed.Property(r => r.Finished), next.State.Finished, before.State.Finished);
        foreach (var made in next.State.Agreements.Except(before.State.Agreements)) db.Agreements.Add(Row(room, made, entry.At));
        foreach (var gone in before.State.Agreements.Except(next.State.Agreements)) db.Remove(new AgreementRow { Id = gone.Id });
    }

    // What was attached knows no old value: only a real change is written.
    private static void Set<T>(Microsoft.EntityFrameworkCore.ChangeTracking.PropertyEntry<WorksheetRow, T> property, T next, T before)
    {
        if (EqualityComparer<T>.Default.Equals(next, before)) return;
        (property.CurrentValue, property.IsModified) = (next, true);
    }

    private static AgreementRow Row(SheetRoom room, Agreement made, DateTime now)
    {
        var row = AgreementRows.Write(made, room.WorkspaceId, now);
        row.SheetId = room.Id;
        return row;
    }
}
