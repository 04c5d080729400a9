using ElkeDeur.Web.Data.Backups;

namespace ElkeDeur.Web.Tests.Data;

public sealed class Backup_plan
{
    private static readonly DateTime Now = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void The_first_day_makes_one() => Assert.Equal((true, 0), Outcome());

    [Fact]
    public void The_same_day_makes_no_second() => Assert.Equal((false, 0), Outcome("2026-11-23-day.db"));

    [Fact]
    public void Seven_days_are_kept_with_the_one_of_today()
    {
        var files = Enumerable.Range(14, 9).Select(day => $"backups/2026-11-{day}-day.db");

        var plan = BackupPlan.For(files, Now);

        Assert.True(plan.MakeToday);
        Assert.Equal(["backups/2026-11-16-day.db", "backups/2026-11-15-day.db", "backups/2026-11-14-day.db"], plan.Delete);
    }

    [Fact]
    public void Days_without_use_do_not_cost_backups() =>
        Assert.Equal((true, 0), Outcome("2026-03-01-day.db", "2026-02-01-day.db"));

    [Fact]
    public void Copies_from_before_a_migration_or_restore_stay_a_month() => Assert.Equal(
        (false, 1),
        Outcome("2026-11-23-day.db", "2026-10-24T090001-before-migration.db", "2026-10-24T085959-before-restore.db"));

    [Fact]
    public void Files_of_somebody_else_are_left_alone() =>
        Assert.Equal((true, 0), Outcome("2020-01-01-mine.db", "2020-01-01-day.txt", "notes.db", ".db", "2020-13-01-day.db"));

    private static (bool, int) Outcome(params string[] files)
    {
        var plan = BackupPlan.For(files, Now);
        return (plan.MakeToday, plan.Delete.Count);
    }
}
