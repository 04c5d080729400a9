using System.Text.RegularExpressions;

namespace ElkeDeur.Domain.Tests.Leaks;

/// <summary>A word that stands in one text only. Where it sings, that text was delivered.</summary>
public static partial class Canary
{
    /// <summary>The words that stand in texts of case <paramref name="number"/>; 0 is the shared part.</summary>
    public static string In(int number, string key) => key.StartsWith("name", StringComparison.Ordinal) ? Word(number, key) : $"Hier zingt {Word(number, key)} zacht.";

    /// <summary>All canaries in what was delivered.</summary>
    public static IEnumerable<(int Case, string Key)> Heard(string delivered) =>
        Song().Matches(delivered).Select(m => (m.Groups[1].Value[0] - '0', m.Groups[2].Value)).Distinct();

    private static string Word(int number, string key) => $"kanarie_{number}_{key}";

    [GeneratedRegex(@"kanarie_(\d)_(\w+)")]
    private static partial Regex Song();
}
