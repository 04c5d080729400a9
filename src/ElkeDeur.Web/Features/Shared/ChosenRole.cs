using ElkeDeur.Domain.Guide;

namespace ElkeDeur.Web.Features.Shared;

/// <summary>The role a reader looks with: from the address, else from the cookie that remembers the last choice.</summary>
public static class ChosenRole
{
    public const string Cookie = "rol", Everybody = "alle";
    public static readonly TimeSpan Lasting = TimeSpan.FromDays(365);

    public static ProfessionalRole? Of(HttpContext http)
    {
        if (http.Request.Query["rol"].FirstOrDefault() is not { } asked) return Parse(http.Request.Cookies[Cookie]);
        var role = Parse(asked);
        if (role is not null) http.Response.Cookies.Append(Cookie, asked, new() { Path = "/handreiking", HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, MaxAge = Lasting });
        else http.Response.Cookies.Delete(Cookie, new() { Path = "/handreiking" });
        return role;
    }

    /// <summary>The role as it stands in an address.</summary>
    public static string Word(ProfessionalRole role) => ContentWords.Of(role);

    private static ProfessionalRole? Parse(string? word) => ContentWords.Parse<ProfessionalRole>(word);
}
