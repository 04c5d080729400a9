using Microsoft.AspNetCore.DataProtection;

namespace ElkeDeur.Web.Security;

/// <summary>
/// The cookies that open a role's own address and nothing else. Each has the path of that role, so a board never receives
/// a narrator's cookie.
/// </summary>
public sealed class RoleCookies(IDataProtectionProvider protection)
{
    private const string Narrator = "verteller", Board = "bord", Participant = "deelnemer", Report = "verslag", Workspace = "werkruimte", Agreements = "afspraken", Once = "bewaar", Reader = "meelezer", Writer = "schrijver";
    public static readonly TimeSpan Lasting = TimeSpan.FromDays(60), WorkspaceLasting = TimeSpan.FromDays(365), OnceLasting = TimeSpan.FromMinutes(10), ReaderLasting = TimeSpan.FromDays(30);
    private readonly IDataProtector protector = protection.CreateProtector("roles");

    /// <summary>How long a device keeps its place in a session: until two months after the date, or after the last visit.</summary>
    public static TimeSpan AgeFor(DateTime? plannedFor, DateTime now) => plannedFor > now ? plannedFor.Value - now + Lasting : Lasting;

    public static void GiveNarrator(HttpContext http, string sessionId, string secret, TimeSpan? age = null) => Set(http, Narrator, $"/sessie/{sessionId}/verteller", secret, age ?? Lasting);
    public static string? NarratorSecret(HttpContext http) => http.Request.Cookies[Narrator];

    public static void GiveBoard(HttpContext http, string sessionId, string secret, TimeSpan? age = null) => Set(http, Board, $"/sessie/{sessionId}/bord", secret, age ?? Lasting);
    public static string? BoardSecret(HttpContext http) => http.Request.Cookies[Board];

    public static void GiveWorkspace(HttpContext http, string workspaceId, string secret) => Set(http, Workspace, $"/werkruimte/{workspaceId}", secret, WorkspaceLasting);
    public static string? WorkspaceSecret(HttpContext http) => http.Request.Cookies[Workspace];

    public static void GiveSheetBoard(HttpContext http, string sheetId, string secret) => Set(http, Board, $"/werkblad/{sheetId}/bord", secret, Lasting);

    /// <summary>Lets somebody who joined a sheet take part; nothing is stored, the cookie itself is the proof.</summary>
    public void GiveSheetParticipant(HttpContext http, string sheetId, string participantId)
    {
        var place = Seal("werkblad", sheetId, participantId);
        Set(http, Participant, $"/werkblad/{sheetId}/deelnemer", place, Lasting);
        // Who types the code again is the same person, and keeps the same answers.
        Set(http, Again(sheetId), "/meedoen", place, Lasting);
    }

    public string? SheetParticipantId(HttpContext http, string sheetId) =>
        Open("werkblad", sheetId, http.Request.Cookies[Participant]) ?? Open("werkblad", sheetId, http.Request.Cookies[Again(sheetId)]);

    /// <param name="place">Session or sheet, as the address says it.</param>
    public static void GiveAgreements(HttpContext http, string place, string id, string secret) => Set(http, Agreements, $"/{place}/{id}/afspraken", secret, Lasting);
    public static string? AgreementsSecret(HttpContext http) => http.Request.Cookies[Agreements];

    public static void GiveReader(HttpContext http, string workspaceId, string reviewId, string secret) =>
        Set(http, Reader, $"/werkruimte/{workspaceId}/schrijven/meelezen/{reviewId}", secret, ReaderLasting);
    public static string? ReaderSecret(HttpContext http) => http.Request.Cookies[Reader];

    /// <summary>Remembers who writes on this device: a random number and what the writer calls their function.</summary>
    public void GiveWriter(HttpContext http, string workspaceId, string writerId, string name) =>
        Set(http, Writer, $"/werkruimte/{workspaceId}/schrijven", Seal("schrijver", workspaceId, $"{writerId}|{name}"), WorkspaceLasting);

    public (string Id, string Name)? WriterOf(HttpContext http, string workspaceId) =>
        Open("schrijver", workspaceId, http.Request.Cookies[Writer])?.Split('|', 2) is [var id, var name] ? (id, name) : null;

    /// <summary>Lets somebody who joined take part; nothing is stored, the cookie itself is the proof.</summary>
    public void GiveParticipant(HttpContext http, string sessionId, string participantId, TimeSpan? age = null) =>
        Set(http, Participant, $"/sessie/{sessionId}/deelnemer", Seal("deelnemer", sessionId, participantId), age ?? Lasting);

    public string? ParticipantId(HttpContext http, string sessionId) => Open("deelnemer", sessionId, http.Request.Cookies[Participant]);

    /// <summary>Lets a narrator's device read the report, for as long as it is not signed off.</summary>
    public void GiveNarratorReport(HttpContext http, string sessionId, string secret, TimeSpan? age = null) => GiveReport(http, sessionId, $"verteller:{secret}", age);

    /// <summary>Lets a participant or organiser read the report, which has an address of its own.</summary>
    public void GiveReport(HttpContext http, string sessionId, string role, TimeSpan? age = null) =>
        Set(http, Report, $"/sessie/{sessionId}/verslag", Seal("verslag", sessionId, role), age ?? Lasting);

    public string? ReportRole(HttpContext http, string sessionId) => Open("verslag", sessionId, http.Request.Cookies[Report]);

    /// <summary>Carries words that are shown once, on the narrator's own address.</summary>
    public void GiveOnce(HttpContext http, string sessionId, string words) =>
        Set(http, Once, $"/sessie/{sessionId}/verteller/bewaar", Seal("bewaar", sessionId, words), OnceLasting);

    /// <summary>Carries the secret of a new workspace to the one page that shows its link.</summary>
    public void GiveWorkspaceOnce(HttpContext http, string workspaceId, string secret) =>
        Set(http, Once, $"/werkruimte/{workspaceId}/bewaar", Seal("bewaar", workspaceId, secret), OnceLasting);

    public string? TakeWorkspaceOnce(HttpContext http, string workspaceId)
    {
        var secret = Open("bewaar", workspaceId, http.Request.Cookies[Once]);
        http.Response.Cookies.Delete(Once, new() { Path = $"/werkruimte/{workspaceId}/bewaar" });
        return secret;
    }

    public string? TakeOnce(HttpContext http, string sessionId)
    {
        var words = Open("bewaar", sessionId, http.Request.Cookies[Once]);
        http.Response.Cookies.Delete(Once, new() { Path = $"/sessie/{sessionId}/verteller/bewaar" });
        return words;
    }

    // All sheets share the path of joining: each has a cookie of its own there.
    private static string Again(string sheetId) => $"{Participant}-{sheetId}";

    private string Seal(string kind, string sessionId, string value) => protector.Protect($"{kind}|{sessionId}|{value}");

    private string? Open(string kind, string sessionId, string? sealedText)
    {
        if (sealedText is null) return null;
        try
        {
            var parts = protector.Unprotect(sealedText).Split('|', 3);
            return parts[0] == kind && parts[1] == sessionId ? parts[2] : null;
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    private static void Set(HttpContext http, string name, string path, string value, TimeSpan age) =>
        http.Response.Cookies.Append(name, value, new()
        {
            Path = path,
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = http.Request.IsHttps,
            MaxAge = age,
        });
}
