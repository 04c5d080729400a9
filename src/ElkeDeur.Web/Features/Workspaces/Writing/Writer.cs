using ElkeDeur.Web.Data;
using ElkeDeur.Web.Security;

namespace ElkeDeur.Web.Features.Workspaces.Writing;

/// <summary>Somebody who writes: a device, and the function or first name that was typed on it once.</summary>
public sealed record Writer(string Id, string Name)
{
    public const int LongestName = 60;

    private const string Nameless = "een schrijver";

    /// <summary>Who writes in this request; a name typed now is remembered on the device.</summary>
    public static Writer Of(HttpContext http, RoleCookies cookies, string workspaceId, string? typed)
    {
        var known = cookies.WriterOf(http, workspaceId);
        var name = Clean(typed) is { Length: > 0 } given ? given : known?.Name ?? Nameless;
        var writer = new Writer(known?.Id ?? RowId.New(), name);
        if (known?.Name != name) cookies.GiveWriter(http, workspaceId, writer.Id, name);
        return writer;
    }

    /// <summary>A name as it is kept: one line, not too long.</summary>
    public static string Clean(string? typed)
    {
        var name = string.Concat((typed ?? "").Where(letter => !char.IsControl(letter))).Trim();
        return name[..Math.Min(LongestName, name.Length)];
    }
}
