namespace ElkeDeur.Domain.Language;

/// <summary>Looks for what may say who somebody is: numbers, addresses, birth dates and names. It misses things, so it never says that a text is safe.</summary>
public static class PossibleIdentifiers
{
    /// <summary>What was seen, in the order of the text. Names that the writer declared as made up pass.</summary>
    public static IReadOnlyList<PossibleIdentifier> In(string text, IEnumerable<string> declaredPseudonyms, NameLists lists)
    {
        var taken = new bool[text.Length];
        // The kinds are in order of certainty: what is an account number is not also a telephone number.
        var numbers = IdentifiersInNumbers.Of(text).Concat(IdentifiersOfPlace.Of(text)).OrderBy(one => one.Kind).ThenBy(one => one.Start).ToList();
        var names = new NamesInText(text, [.. declaredPseudonyms], lists).Find();
        return [.. numbers.Concat(names).Where(one => Take(taken, one)).OrderBy(one => one.Start)];
    }

    private static bool Take(bool[] taken, PossibleIdentifier one)
    {
        var place = taken.AsSpan(one.Start, one.Length);
        if (place.Contains(true)) return false;
        place.Fill(true);
        return true;
    }
}
