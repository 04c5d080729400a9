namespace ElkeDeur.Web.Security;

/// <summary>The security headers of every answer. Secret pages are never stored, referred to or indexed.</summary>
public static class Headers
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self'; connect-src 'self'; " +
        "font-src 'self'; frame-src 'self'; frame-ancestors 'self'; form-action 'self'; base-uri 'none'; manifest-src 'self'";

    // Set when the answer begins, for an error clears what was set before. The path is that of the request: an error page has another.
    public static void UseSecurityHeaders(this WebApplication app)
    {
        var secure = app.Services.GetRequiredService<PublicAddress>().IsHttps;
        app.Use((http, next) =>
        {
            var secret = IsSecret(http.Request.Path);
            http.Response.OnStarting(() =>
            {
                Set(http.Response.Headers, secret, secure);
                return Task.CompletedTask;
            });
            return next(http);
        });
    }

    private static void Set(IHeaderDictionary headers, bool secret, bool secure)
    {
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "SAMEORIGIN";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), screen-wake-lock=(self), autoplay=(self)";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        if (secure) headers.StrictTransportSecurity = "max-age=31536000";
        if (secret) Hide(headers);
    }

    private static bool IsSecret(PathString path) =>
        path.StartsWithSegments("/sessie") || path.StartsWithSegments("/werkruimte") || path.StartsWithSegments("/m") ||
        path.StartsWithSegments("/meedoen") || path.StartsWithSegments("/werkblad") || path.StartsWithSegments("/herinnering") || path.Value!.EndsWith("/oplossing", StringComparison.Ordinal);

    private static void Hide(IHeaderDictionary headers)
    {
        headers.CacheControl = "no-store";
        headers["X-Robots-Tag"] = "noindex, nofollow";
    }
}
