namespace ElkeDeur.Web.Mail;

public static class MailSetup
{
    /// <summary>The outbox and the reminders.</summary>
    public static WebApplicationBuilder AddMail(this WebApplicationBuilder builder)
    {
        var settings = MailSettings.Read(builder.Configuration);
        builder.Services.AddDataProtection();
        builder.Services
            .AddSingleton(settings)
            .AddSingleton<AddressKey>()
            .AddSingleton<AddressHash>()
            .AddSingleton<ReminderLinks>()
            .AddSingleton<ReminderRound>()
            .AddSingleton<MailDelivery>()
            .AddScoped<ReminderRequest>()
            .AddScoped<Reminders>()
            .AddHostedService<MailLoop>();
        return builder;
    }
}
