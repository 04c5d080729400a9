namespace ElkeDeur.Domain.Language;

/// <summary>What must be true of the place where an ending begins before a stemmer may take it off.</summary>
[Flags]
internal enum Where
{
    Anywhere = 0,

    /// <summary>Behind the first vowel that is followed by a consonant.</summary>
    InR1 = 1,

    /// <summary>The same, counted once more from there.</summary>
    InR2 = 2,

    AfterConsonant = 4,
    AfterVowel = 8,
}

/// <summary>An ending and what comes in its place. Lengthen: an open syllable becomes closed, so lopen gives loop.</summary>
internal sealed record Ending(string Letters, Where Where = Where.Anywhere, string Becomes = "", bool Lengthen = false)
{
    /// <summary>The longest ending of this word in the table, or none.</summary>
    public static Ending? Longest(IReadOnlyList<Ending> table, string word)
    {
        Ending? longest = null;
        foreach (var ending in table)
            if (ending.Letters.Length > (longest?.Letters.Length ?? 0) && word.EndsWith(ending.Letters, StringComparison.Ordinal)) longest = ending;
        return longest;
    }
}
