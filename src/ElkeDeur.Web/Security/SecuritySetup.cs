using ElkeDeur.Web.Data;

namespace ElkeDeur.Web.Security;

public static class SecuritySetup
{
    public static WebApplicationBuilder AddSecurity(this WebApplicationBuilder builder)
    {
        builder.AddKeys();
        // Here and not at the first link: a wrong one stops the start.
        _ = PublicAddress.Read(builder.Configuration["PublicAddress"]);
        builder.Services.AddSingleton<PublicAddress>();
        builder.Services.AddSingleton<RoleCookies>();
        builder.Services.AddSingleton<GuessBrake>();
        builder.Services.AddSingleton<RecoveryPhrase>();
        builder.Services.AddAntiforgery(o =>
        {
            o.Cookie.Name = "formulier";
            o.Cookie.HttpOnly = true;
            o.Cookie.SameSite = SameSiteMode.Lax;
            o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            o.SuppressXFrameOptionsHeader = true;
        });
        return builder;
    }
}
