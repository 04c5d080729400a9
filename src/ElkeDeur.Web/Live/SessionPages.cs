using System.Text.Json;
using ElkeDeur.Domain.Agreements;
using ElkeDeur.Domain.Auditing;
using ElkeDeur.Domain.Mysteries.Play;
using ElkeDeur.Domain.Sessions;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Data.Entities;
using ElkeDeur.Web.Features.Shared;
using ElkeDeur.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Live;

/// <summary>Turns an accepted command into rows: the log entry, the new state, and the agreements it made or took back.</summary>
public static class SessionPages
{
    private static readonly PlayCommand NoWords = new PlayCommand.Ask("-");

    public static Page Of(Room room, Live<PlayState, PlayCommand> next, Entry<PlayCommand> entry)
    {
        var before = room.Live;
        return new(
            room.Id,
            new Occasion(entry.By, entry.At, $"session.{Name(entry.Command)}", $"session:{room.Id}"),
            db => Write(db, room, before, next, entry));
    }

    /// <summary>The value of <c>data-command</c> of a command.</summary>
    public static string Name(PlayCommand command) =>
        JsonSerializer.SerializeToElement(command, PlayJson.Options).GetProperty("command").GetString()!;

    public static string CommandJson(PlayCommand command) => JsonSerializer.Serialize(command, PlayJson.Options);

    public static PlayCommand Command(string json) => JsonSerializer.Deserialize<PlayCommand>(json, PlayJson.Options)!;

    private static void Write(AppDb db, Room room, Live<PlayState, PlayCommand> before, Live<PlayState, PlayCommand> next, Entry<PlayCommand> entry)
    {
        db.SessionEntries.Add(Row(room.Id, entry));
        UpdateSession(db, room, before, next, entry);
        if (room.WorkspaceId is { } workspace && entry.At.Date > before.Log[^1].At.Date) UseWorkspace(db, workspace, entry.At);
        if (next.State.Settings.PlannedFor != before.State.Settings.PlannedFor) MoveCode(db, room, next.State.Settings.PlannedFor ?? entry.At);
        foreach (var made in next.State.Agreements.Except(before.State.Agreements)) db.Agreements.Add(Row(room, made, entry.At));
        foreach (var gone in before.State.Agreements.Except(next.State.Agreements)) db.Remove(new AgreementRow { Id = gone.Id });
        ForgetQuestions(db, room.Id, next);
    }

    private static void UpdateSession(AppDb db, Room room, Live<PlayState, PlayCommand> before, Live<PlayState, PlayCommand> next, Entry<PlayCommand> entry)
    {
        var row = new SessionRow { Id = room.Id, Version = before.Version, StateJson = "" };
        db.Attach(row);
        row.Version = next.Version;
        row.StateJson = JsonSerializer.Serialize(next.State, PlayJson.Options);
        var changed = db.Entry(row);
        changed.Property(r => r.MysteryId).CurrentValue = next.State.MysteryId;
        changed.Property(r => r.Phase).CurrentValue = next.State.Phase.Key();
        changed.Property(r => r.PlannedFor).CurrentValue = next.State.Settings.PlannedFor;
        if (next.State.Phase == Phase.Closed) changed.Property(r => r.ClosedAt).CurrentValue = entry.At;
    }

    // Playing is using, once a day. Sessions of one workspace may be in one transaction.
    private static void UseWorkspace(AppDb db, string id, DateTime now)
    {
        var row = db.Workspaces.Local.FindEntry(id)?.Entity ?? db.Attach(new WorkspaceRow { Id = id }).Entity;
        row.LastUsedAt = now;
    }

    // Planned for another day, the code has to work on that day.
    private static void MoveCode(AppDb db, Room room, DateTime date)
    {
        if (room.Code.Length == 0) return;
        var row = new JoinCodeRow { Code = room.Code };
        db.Attach(row);
        row.ValidUntil = JoinCodes.ValidUntil(date);
        row.FreeFrom = row.ValidUntil + JoinCodeRow.Rest;
    }

    /// <summary>The log keeps that a question was asked and answered, not its words once it was closed or taken back.</summary>
    public static Live<PlayState, PlayCommand> WithoutWords(Live<PlayState, PlayCommand> live) =>
        Forgotten(live).Aggregate(live, (kept, asked) => kept with { Log = kept.Log.Replace(asked, asked with { Command = NoWords }) });

    private static IEnumerable<Entry<PlayCommand>> Forgotten(Live<PlayState, PlayCommand> live) =>
        live.Log[^1].Command is not (PlayCommand.Close or PlayCommand.Undo) ? [] : live.Log.Where(e =>
            e.Command is PlayCommand.Ask && e.Command != NoWords && !live.State.Questions.Exists(q => q.Id == e.CommandId && q.Text is not null));

    private static void ForgetQuestions(AppDb db, string sessionId, Live<PlayState, PlayCommand> next)
    {
        foreach (var asked in Forgotten(next))
        {
            var row = new SessionEntryRow { SessionId = sessionId, Sequence = asked.Sequence, CommandJson = "" };
            db.Attach(row);
            row.CommandJson = CommandJson(NoWords);
        }
    }

    public static SessionEntryRow Row(string sessionId, Entry<PlayCommand> entry) => new()
    {
        SessionId = sessionId,
        Sequence = entry.Sequence,
        CommandId = entry.CommandId,
        At = entry.At,
        By = entry.By.ToString(),
        CommandJson = CommandJson(entry.Command),
        Version = entry.Sequence,
    };

    private static AgreementRow Row(Room room, Agreement made, DateTime now)
    {
        var row = AgreementRows.Write(made, room.WorkspaceId, now);
        row.SessionId = room.Id;
        return row;
    }
}
