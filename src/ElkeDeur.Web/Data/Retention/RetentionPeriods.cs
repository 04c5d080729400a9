using ElkeDeur.Web.Hosting;

namespace ElkeDeur.Web.Data.Retention;

/// <summary>How long things are kept. Only the first is a setting (Retention:NamesDays); the others are promises on the privacy page.</summary>
public sealed record RetentionPeriods(int NamesDays)
{
    public const int WorkspaceMonths = 12;

    /// <summary>A session that nobody closed counts as closed when its code ends.</summary>
    public static readonly TimeSpan OpenSession = TimeSpan.FromDays(30);
    public static readonly TimeSpan TryOut = TimeSpan.FromDays(1);
    public static readonly TimeSpan Unconfirmed = TimeSpan.FromDays(7);
    public static readonly TimeSpan MailTrace = TimeSpan.FromDays(30);
    public static readonly TimeSpan Audit = TimeSpan.FromDays(365);

    public static RetentionPeriods From(IConfiguration settings)
    {
        var days = BadSetting.Read(settings, "Retention:NamesDays", 90);
        return days is > 0 and <= 3650
            ? new(days)
            : throw new BadSetting("De instelling Retention:NamesDays moet een getal van 1 tot en met 3650 zijn.");
    }
}
