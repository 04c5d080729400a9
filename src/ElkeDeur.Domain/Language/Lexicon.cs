using System.Collections.Frozen;

namespace ElkeDeur.Domain.Language;

/// <summary>A word and its forms that no stemmer brings together: kind, kinderen.</summary>
public sealed record WordForms(string Word, IReadOnlyList<string> Forms);

/// <summary>What people say, and what professionals write. Both may be more than one word.</summary>
public sealed record Everyday(IReadOnlyList<string> Say, IReadOnlyList<string> Mean);

/// <summary>What we know of Dutch beyond the stemmers: exceptions, everyday words, small words that say nothing, parts of compounds.</summary>
public sealed class Lexicon
{
    private readonly FrozenDictionary<string, string> words;
    private readonly FrozenSet<string> small;

    /// <summary>All words may be written with accents and capitals.</summary>
    public Lexicon(IEnumerable<WordForms> exceptions, IEnumerable<Everyday> everyday, IEnumerable<string> small, IEnumerable<string> parts)
    {
        words = exceptions.SelectMany(e => e.Forms.Select(form => (Form: FoundWord.Fold(form), Word: FoundWord.Fold(e.Word))))
            .DistinctBy(e => e.Form).ToFrozenDictionary(e => e.Form, e => e.Word);
        this.small = small.Select(word => FoundWord.Fold(word)).ToFrozenSet();
        Compounds = new(parts.Select(word => FoundWord.Fold(word)), this);
        Meanings = new(everyday, this);
    }

    /// <summary>Splits words into the parts it knows.</summary>
    public Compounds Compounds { get; }

    /// <summary>From everyday words to those of professionals.</summary>
    public Meanings Meanings { get; }

    /// <summary>A lexicon that knows nothing: stemmers only.</summary>
    public static Lexicon Empty { get; } = new([], [], [], []);

    /// <summary>A word such as <c>de</c> or <c>hoe</c>, which is in every text.</summary>
    public bool IsSmall(string plain) => small.Contains(plain);

    /// <summary>Both stems of a plain word, and of the word it is an exception of: the same for all forms of one word.</summary>
    public IEnumerable<string> Stems(string plain)
    {
        var stem = KraaijPohlmann.Stem(plain);
        yield return $"k:{stem}";
        yield return $"p:{DutchPorter.Stem(plain)}";
        if (Base(plain, stem) is not { } word) yield break;
        yield return $"k:{KraaijPohlmann.Stem(word)}";
        yield return $"p:{DutchPorter.Stem(word)}";
    }

    /// <summary>Both stems of a part of a compound, as terms.</summary>
    public IEnumerable<string> PartStems(string plain) => Stems(plain).Select(stem => $"c:{stem[2..]}").Distinct();

    /// <summary>One stem of a plain word, of the word it is an exception of where there is one.</summary>
    public string Stem(string plain)
    {
        var stem = KraaijPohlmann.Stem(plain);
        return Base(plain, stem) is { } word ? KraaijPohlmann.Stem(word) : stem;
    }

    // The stem of a form may be a form itself: gescheidene, gescheiden. Plurals of foto and categorie lose their sign with the accents.
    private string? Base(string plain, string stem)
    {
        if (words.TryGetValue(plain, out var word) || words.TryGetValue(stem, out word)) return word;
        if (plain.Length > 4 && plain[^1] == 's' && "aiouy".Contains(plain[^2]) && plain[^2] != plain[^3]) return plain[..^1];
        return plain.Length > 5 && (plain.EndsWith("ieen", StringComparison.Ordinal) || plain.EndsWith("eeen", StringComparison.Ordinal)) ? plain[..^2] : null;
    }
}
