using ElkeDeur.Web.Data.Backups;

namespace ElkeDeur.Web.Data.Retention;

public static class RoundsSetup
{
    /// <summary>
    /// Retention, reminders and backups, every hour. Needs mail, and a registered function that makes the
    /// <see cref="Redaction"/> of a session.
    /// </summary>
    public static WebApplicationBuilder AddRounds(this WebApplicationBuilder builder)
    {
        builder.Services
            .AddSingleton(RetentionPeriods.From(builder.Configuration))
            .AddSingleton<NamesGo>()
            .AddSingleton<OldRowsGo>()
            .AddSingleton<DailyBackup>()
            .AddSingleton<Rounds>()
            .AddHostedService(all => all.GetRequiredService<Rounds>());
        return builder;
    }
}
