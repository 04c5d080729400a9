using ElkeDeur.Web.Data.Entities;

namespace ElkeDeur.Web.Mail;

/// <summary>What somebody wants to be reminded of.</summary>
public abstract record ReminderSubject(string Id)
{
    /// <summary>A session: two and six weeks after it.</summary>
    public sealed record OfSession(string SessionId) : ReminderSubject(SessionId);

    /// <summary>A sheet: on the day to look back.</summary>
    public sealed record OfSheet(string SheetId) : ReminderSubject(SheetId);

    /// <summary>The plan of a workspace: two and six weeks after asking.</summary>
    public sealed record OfPlan(string WorkspaceId) : ReminderSubject(WorkspaceId);

    /// <summary>As the audit log names it.</summary>
    public override string ToString() => this switch { OfSession => $"session:{Id}", OfSheet => $"worksheet:{Id}", _ => $"workspace:{Id}" };

    public static ReminderSubject Of(ReminderAddressRow row) =>
        row.SessionId is { } session ? new OfSession(session) : row.SheetId is { } sheet ? new OfSheet(sheet) : new OfPlan(row.WorkspaceId!);

    /// <summary>All rows about this.</summary>
    public IQueryable<ReminderAddressRow> In(IQueryable<ReminderAddressRow> rows) => this switch
    {
        OfSession => rows.Where(row => row.SessionId == Id),
        OfSheet => rows.Where(row => row.SheetId == Id),
        _ => rows.Where(row => row.WorkspaceId == Id),
    };
}
