using System.Text.Json.Serialization;
using ElkeDeur.Domain.Mysteries;

namespace ElkeDeur.Domain.Worksheets;

/// <summary>A group of the team form of a mirror, such as one of four attitudes.</summary>
/// <param name="Name">What is told to the team, and nothing more.</param>
/// <param name="When">A formula; of any complete answers it is true for exactly one group.</param>
public sealed record TeamGroup(
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("als")] string When);

/// <summary>Checks the team form of a mirror.</summary>
internal static class TeamChecks
{
    private const int LongestName = 60;

    public static IEnumerable<Flaw> Of(Worksheet sheet)
    {
        if (sheet.Groups is not { } groups) yield break;
        if (sheet.Kept || sheet.Answering != Answering.PerPerson) yield return new("team", "Een team hoort bij een spiegel: zet ‘bewaren: false’ en ‘antwoorden: per_persoon’.");
        if (groups.Count < 2) yield return new("team", "Geef minstens twee groepen.");
        for (var i = 0; i < groups.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(groups[i].Name) || groups[i].Name.Length > LongestName) yield return new($"team[{i}].naam", $"Geef de groep een naam van hoogstens {LongestName} tekens.");
            if (groups.Take(i).Any(other => other.Name == groups[i].Name)) yield return new($"team[{i}].naam", $"De groep ‘{groups[i].Name}’ staat er twee keer.");
        }
    }
}
