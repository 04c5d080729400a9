using ElkeDeur.Web.Security;

namespace ElkeDeur.Web.Features.Sessions;

/// <summary>What the maker of a session has to keep: the recovery words, the board's link and the workspace's link. Shown once.</summary>
public sealed record Keepsakes(string Phrase, string BoardSecret, string? WorkspaceId, string? WorkspaceSecret)
{
    public static Keepsakes? Read(string? words)
    {
        var parts = words?.Split('|');
        return parts is { Length: 4 } ? new(parts[0], parts[1], Text(parts[2]), Text(parts[3])) : null;
    }

    public override string ToString() => string.Join('|', Phrase, BoardSecret, WorkspaceId, WorkspaceSecret);

    private static string? Text(string part) => part.Length == 0 ? null : part;
}

/// <summary>Gives the maker of a session the narrator's place on this device.</summary>
public static class FirstNarrator
{
    public static void Welcome(this RoleCookies cookies, HttpContext http, Created created, string? workspaceId, string? workspaceSecret)
    {
        RoleCookies.GiveNarrator(http, created.SessionId, created.NarratorSecret);
        cookies.GiveNarratorReport(http, created.SessionId, created.NarratorSecret);
        cookies.GiveOnce(http, created.SessionId, new Keepsakes(created.Phrase, created.BoardSecret, workspaceId, workspaceSecret).ToString());
    }
}
