using ElkeDeur.Web.Features.Shared;

namespace ElkeDeur.Web.Features.Sessions;

public static class SessionsSetup
{
    public static WebApplicationBuilder AddSessions(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<PublicViews>();
        builder.Services.AddSingleton<SessionDoor>();
        builder.Services.AddSingleton<NewSession>();
        builder.Services.AddSingleton<PracticeTeam>();
        builder.Services.AddSingleton<NarratorDevices>();
        builder.Services.AddSingleton<RecoveryWords>();
        return builder;
    }
}
