using System.Globalization;

namespace ElkeDeur.Web.Data.Backups;

/// <summary>The name of a backup says when and why: 2026-11-23-day.db, 2026-11-23T091500-before-migration.db.</summary>
/// <param name="Reason">"day", "before-migration" or "before-restore".</param>
public sealed record BackupName(DateTime At, string Reason)
{
    private const string Daily = "day";
    private const string DayFormat = "yyyy-MM-dd";
    private const string MomentFormat = "yyyy-MM-dd'T'HHmmss";

    public bool IsDaily => Reason == Daily;

    public static BackupName OfDay(DateTime now) => new(now.Date, Daily);

    /// <summary>Null for a file that is not ours: we leave it alone.</summary>
    public static BackupName? Parse(string file)
    {
        var name = Path.GetFileName(file);
        if (!name.EndsWith(".db", StringComparison.Ordinal)) return null;
        return Read(name, DayFormat) is { IsDaily: true } day ? day
            : Read(name, MomentFormat) is { Reason: "before-migration" or "before-restore" } before ? before
            : null;
    }

    public override string ToString() =>
        $"{At.ToString(IsDaily ? DayFormat : MomentFormat, CultureInfo.InvariantCulture)}-{Reason}.db";

    private static BackupName? Read(string name, string format)
    {
        var length = format.Replace("'", "", StringComparison.Ordinal).Length;
        return name.Length > length + 4 && DateTime.TryParseExact(name[..length], format, CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at)
            ? new(at, name[(length + 1)..^3])
            : null;
    }
}
