namespace ElkeDeur.Web.Security;

/// <summary>The security headers of every answer. Secret pages are never stored, referred to or indexed.</summary>
public static class Headers
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self'; connect-src 'self'; " +
        "font-src 'self'; frame-src 'self'; frame-ancestors 'self'; form-action 'self'; base-uri 'none'; manifest-src 'self'";

    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "SAMEORIGIN";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), screen-wake-lock=(self), autoplay=(self)";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        if (IsSecret(http.Request.Path)) Hide(headers);
        return next();
    });

    private static bool IsSecret(PathString path) =>
        path.StartsWithSegments("/sessie") || path.StartsWithSegments("/werkruimte") || path.StartsWithSegments("/m") ||
        path.StartsWithSegments("/meedoen") || path.StartsWithSegments("/herinnering") || path.Value!.EndsWith("/oplossing", StringComparison.Ordinal);

    private static void Hide(IHeaderDictionary headers)
    {
        headers.CacheControl = "no-store";
        headers["X-Robots-Tag"] = "noindex, nofollow";
    }
}
