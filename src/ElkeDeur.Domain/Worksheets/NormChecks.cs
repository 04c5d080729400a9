using ElkeDeur.Domain.Mysteries;

namespace ElkeDeur.Domain.Worksheets;

/// <summary>Checks the file with norms.</summary>
public static class NormChecks
{
    /// <summary>Each has a name, a unit where it needs one, a source; two of one name do not overlap.</summary>
    public static IEnumerable<Flaw> Of(Norms norms)
    {
        for (var i = 0; i < norms.All.Count; i++)
        {
            var norm = norms.All[i];
            if (norm.Id.Length == 0 || !norm.Id.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '_')) yield return new($"normen[{i}].id", "Gebruik kleine letters, cijfers en liggende streepjes.");
            if (string.IsNullOrWhiteSpace(norm.Source)) yield return new($"normen[{i}].bron", "Noem de wet of de publicatie.");
            if (norm.Until < norm.From) yield return new($"normen[{i}].tot", "De laatste dag ligt voor de eerste.");
            if (norms.All.Take(i).Any(other => other.Id == norm.Id && Overlap(other, norm))) yield return new($"normen[{i}].vanaf", $"‘{norm.Id}’ staat er twee keer voor dezelfde dagen. Sluit de oude af met ‘tot’.");
            if (norms.All.Any(other => other.Id == norm.Id && other.Unit != norm.Unit)) yield return new($"normen[{i}].eenheid", $"‘{norm.Id}’ heeft overal dezelfde eenheid.");
        }
    }

    private static bool Overlap(Norm a, Norm b) => (a.Until is null || b.From <= a.Until) && (b.Until is null || a.From <= b.Until);
}
