namespace ElkeDeur.Web.Features.Workspaces.Writing;

/// <summary>What a second reader fills in.</summary>
public sealed class DecisionForm
{
    public const int LongestRemark = 10_000;

    public string Naam { get; set; } = "";
    public string? Opmerking { get; set; }

    /// <summary>The revision that was read.</summary>
    public int Revisie { get; set; }

    /// <summary>The kinds of finding that were ticked.</summary>
    public List<string> Gezien { get; set; } = [];

    /// <summary>A reason per kind of finding.</summary>
    public Dictionary<string, string?> Reden { get; set; } = [];

    public string? ReasonOf(string kind) => Reden.GetValueOrDefault(kind)?.Trim() is { Length: > 0 } reason ? reason[..Math.Min(1000, reason.Length)] : null;
}
