using ElkeDeur.Domain.Auditing;

namespace ElkeDeur.Web.Data.Entities;

/// <summary>A code to join with. It outlives what it leads to, so that an old invitation never opens somebody else's.</summary>
[NotPersonal]
public sealed class JoinCodeRow
{
    public static readonly TimeSpan Rest = TimeSpan.FromDays(90);

    [NotPersonal]
    public string Code { get; set; } = "";

    /// <summary>The session or sheet it leads to.</summary>
    [NotPersonal]
    public string LeadsTo { get; set; } = "";

    public DateTime ValidUntil { get; set; }

    /// <summary>From this moment on the code may be given out again.</summary>
    public DateTime FreeFrom { get; set; }

    public static JoinCodeRow For(string code, string leadsTo, DateTime validUntil) =>
        new() { Code = code, LeadsTo = leadsTo, ValidUntil = validUntil, FreeFrom = validUntil + Rest };
}
