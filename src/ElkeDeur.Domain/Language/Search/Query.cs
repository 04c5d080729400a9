namespace ElkeDeur.Domain.Language.Search;

/// <summary>How a document answers a word of a query, best first.</summary>
public enum MatchKind
{
    /// <summary>With the word itself.</summary>
    Exact,
    /// <summary>With another form of the word.</summary>
    Inflected,
    /// <summary>With a part of a compound, on either side.</summary>
    Part,
    /// <summary>With the words that professionals use for it.</summary>
    Meaning,
    /// <summary>With a word that was probably meant.</summary>
    Typo,
}

/// <summary>One way to answer a word: of each group one term must be in the document.</summary>
public sealed record Alternative(MatchKind Kind, IReadOnlyList<IReadOnlyList<string>> Groups);

/// <summary>A word that somebody typed, the ways to answer it, and the word that was probably meant when it is found nowhere.</summary>
public sealed record QueryWord(string Plain, IReadOnlyList<Alternative> Alternatives, string? Meant = null);

/// <summary>What somebody looks for.</summary>
public sealed record Query(IReadOnlyList<QueryWord> Words)
{
    /// <summary>The terms to ask an engine for, each once.</summary>
    public IReadOnlyList<string> Terms { get; } =
        [.. Words.SelectMany(word => word.Alternatives).SelectMany(alternative => alternative.Groups).SelectMany(group => group).Distinct()];

    /// <summary>Whether some word is found nowhere, while another word comes near.</summary>
    public bool HasTypos => Words.Any(word => word.Meant is not null);
}
