using System.Text.Json.Serialization;

namespace ElkeDeur.Domain.Worksheets;

/// <summary>
/// An amount, term or age that a law sets and changes. A sheet that uses it shows the day from which it holds; one that has ended warns.
/// </summary>
/// <param name="Id">As formulas name it, after <c>norm.</c>.</param>
/// <param name="Amount">The number, in the unit.</param>
/// <param name="From">The first day it holds.</param>
/// <param name="Until">The last day it is known to hold; nothing when the law names no end.</param>
/// <param name="Source">The law and article, or the publication.</param>
public sealed record Norm(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("waarde")] decimal Amount,
    [property: JsonPropertyName("eenheid")] string Unit,
    [property: JsonPropertyName("vanaf")] DateOnly From,
    [property: JsonPropertyName("tot")] DateOnly? Until,
    [property: JsonPropertyName("bron")] string Source)
{
    /// <summary>Whether it holds on a day.</summary>
    public bool HoldsOn(DateOnly day) => day >= From && (Until is null || day <= Until);
}

/// <summary>The file with all norms.</summary>
public sealed record Norms([property: JsonPropertyName("normen")] IReadOnlyList<Norm> All)
{
    public static readonly Norms None = new([]);

    /// <summary>The norm of this name on a day: the one that holds, else the latest that began.</summary>
    public Norm? Of(string id, DateOnly day) =>
        All.Where(one => one.Id == id).OrderByDescending(one => one.HoldsOn(day)).ThenByDescending(one => one.From <= day).ThenByDescending(one => one.From).FirstOrDefault();
}
