namespace ElkeDeur.Web.Data.Backups;

/// <summary>What has to happen with the backups now.</summary>
/// <param name="MakeToday">The backup of today is not there yet.</param>
/// <param name="Delete">Files that are too old. What was deleted from the database is then gone from here as well.</param>
public sealed record BackupPlan(bool MakeToday, IReadOnlyList<string> Delete)
{
    public const int DaysKept = 7;
    public static readonly TimeSpan OthersKept = TimeSpan.FromDays(30);

    public static BackupPlan For(IEnumerable<string> files, DateTime now)
    {
        var known = files.Select(file => (File: file, Name: BackupName.Parse(file))).Where(one => one.Name is not null).ToList();
        var days = known.Where(one => one.Name!.IsDaily).OrderByDescending(one => one.Name!.At).ToList();
        var make = days.All(day => day.Name!.At != now.Date);
        var old = days.Skip(make ? DaysKept - 1 : DaysKept)
            .Concat(known.Where(one => !one.Name!.IsDaily && one.Name.At < now - OthersKept));
        return new(make, [.. old.Select(one => one.File)]);
    }
}
