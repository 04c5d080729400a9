using ElkeDeur.Domain.Auditing;

namespace ElkeDeur.Web.Data.Entities;

/// <summary>A code to join with. It outlives its session, so that an old invitation never opens somebody else's.</summary>
[NotPersonal]
public sealed class JoinCodeRow
{
    public static readonly TimeSpan Rest = TimeSpan.FromDays(90);

    [NotPersonal]
    public string Code { get; set; } = "";

    public string SessionId { get; set; } = "";
    public DateTime ValidUntil { get; set; }

    /// <summary>From this moment on the code may be given out again.</summary>
    public DateTime FreeFrom { get; set; }

    public static JoinCodeRow For(string code, string sessionId, DateTime validUntil) =>
        new() { Code = code, SessionId = sessionId, ValidUntil = validUntil, FreeFrom = validUntil + Rest };
}
