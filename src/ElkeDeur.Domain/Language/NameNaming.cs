using System.Collections.Frozen;

namespace ElkeDeur.Domain.Language;

/// <summary>Ways to say how somebody is called: "zij heet", "een man, genaamd", "haar naam is".</summary>
internal static class NameNaming
{
    public static readonly FrozenSet<string> Pronouns = new[] { "ik", "jij", "hij", "zij", "ze", "die", "wie", "haar", "zijn", "hem", "mijn", "ons", "iemand" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Verbs = new[] { "heet", "heette", "heten", "genaamd", "genoemd", "naam", "bijnaam", "noem", "noemt", "noemde", "noemden" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether such a way leads to this word, with at most three small words between.</summary>
    public static bool Leads(IReadOnlyList<NameWord> words, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - 4); i--)
        {
            if (Verbs.Contains(words[i].Text)) return true;
            if (words[i].IsCapital) return words[i].Text == "Ik" && i + 2 == at && words[i + 1].Text == "ben";
        }
        return at >= 2 && words[at - 1].Text == "ben" && words[at - 2].Text == "ik";
    }
}
