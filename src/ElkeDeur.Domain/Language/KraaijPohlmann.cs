using static ElkeDeur.Domain.Language.DutchLetters;

namespace ElkeDeur.Domain.Language;

/// <summary>
/// The stem of a Dutch word in lower case, after Wessel Kraaij and Renée Pohlmann: also takes off <c>ge-</c> (gewerkt, opgelost) and undoes spelling
/// (huizen, huis). Source: the description of the Snowball stemmer "dutch" at snowballstem.org, whose vocabulary it reproduces.
/// </summary>
public sealed class KraaijPohlmann
{
    private string word;
    private int r1, r2;

    private KraaijPohlmann(string word)
    {
        this.word = word;
        Measure();
    }

    /// <summary>The stem; not always a word.</summary>
    public static string Stem(string word) => new KraaijPohlmann(word).Stem();

    private string Stem()
    {
        var stemmed = Take(KraaijPohlmannEndings.Plurals, Plural);
        stemmed |= Take(KraaijPohlmannEndings.Diminutives, Diminutive);
        stemmed |= Take(KraaijPohlmannEndings.Nouns, Noun);
        stemmed |= Take(KraaijPohlmannEndings.Adjectives, Regular) || Take(KraaijPohlmannEndings.ShortAdjectives, NotInnig);
        stemmed |= LoseGe(word.StartsWith("ge", StringComparison.Ordinal) && !KeepsGe() ? 0 : -1);
        stemmed |= LoseGe(word.Length > 1 ? word.IndexOf("ge", 1, StringComparison.Ordinal) : -1);
        stemmed |= Take(KraaijPohlmannEndings.ExtraT, Regular);
        return stemmed ? Spelled(word) : word;
    }

    private void Measure()
    {
        r1 = RegionFrom(word, 0) ?? word.Length;
        r2 = r1 < word.Length ? RegionFrom(word, r1) ?? word.Length : word.Length;
    }

    private bool Take(Ending[] table, Func<Ending, int, bool> rule) =>
        Ending.Longest(table, word) is { } ending && rule(ending, word.Length - ending.Letters.Length);

    private bool Holds(Where where, int at) =>
        (!where.HasFlag(Where.InR1) || r1 <= at) && (!where.HasFlag(Where.InR2) || r2 <= at)
        && (!where.HasFlag(Where.AfterConsonant) || ConsonantBefore(word, at)) && (!where.HasFlag(Where.AfterVowel) || VowelBefore(word, at));

    private bool Regular(Ending ending, int at) => Holds(ending.Where, at) && Becomes(at, ending.Becomes, ending.Lengthen);

    private bool Becomes(int at, string end, bool lengthen = false)
    {
        word = word[..at] + end;
        if (lengthen) word = Lengthen(word);
        return true;
    }

    private bool EndsAt(int at, string letters) => at >= letters.Length && string.CompareOrdinal(word, at - letters.Length, letters, 0, letters.Length) == 0;

    private bool InR1(int at) => Holds(Where.InR1, at);

    private bool ClosedInR1(int at) => Holds(Where.InR1 | Where.AfterConsonant, at);

    private bool Plural(Ending ending, int at) => ending.Letters switch
    {
        "s" => ClosedInR1(at) && !(EndsAt(at, "t") && InR1(at - 1)) && Becomes(at, ""),
        "es" when EndsAt(at, "ar") && ClosedInR1(at - 2) => Becomes(at, "", lengthen: true),
        "es" when EndsAt(at, "er") && ClosedInR1(at - 2) => Becomes(at, ""),
        "es" => ClosedInR1(at) && Becomes(at, "e"),
        "en" => Infinitive(at),
        _ => Regular(ending, at),
    };

    private bool Infinitive(int at)
    {
        if (EndsAt(at, "hed") && InR1(at - 3)) return Becomes(at - 3, "heid");
        if (EndsAt(at, "nd")) return Becomes(at, "");
        if (EndsAt(at, "d") && ClosedInR1(at - 1)) return Becomes(at - 1, "");
        if ((EndsAt(at, "i") || EndsAt(at, "j")) && VowelBefore(word, at - 1)) return Becomes(at, "");
        return ClosedInR1(at) && Becomes(at, "", lengthen: true);
    }

    private bool Diminutive(Ending ending, int at)
    {
        if (ending.Letters != "je") return Regular(ending, at);
        if (EndsAt(at, "'t")) return Becomes(at - 2, "");
        if (EndsAt(at, "et") && ClosedInR1(at - 2)) return Becomes(at - 2, "");
        if (EndsAt(at, "rnt")) return Becomes(at - 3, "rn");
        if (EndsAt(at, "t") && InR1(at - 1) && VowelBefore(word, at - 2)) return Becomes(at - 1, "");
        if (EndsAt(at, "ink")) return Becomes(at - 3, "ing");
        if (EndsAt(at, "mp")) return Becomes(at - 2, "m");
        if (EndsAt(at, "'") && InR1(at - 1)) return Becomes(at - 1, "");
        return ClosedInR1(at) && Becomes(at, "");
    }

    // Schilderij is not a kind of schild.
    private bool Noun(Ending ending, int at) =>
        ending.Letters is "ing" or "isme" or "erij" && EndsAt(at, "ild") ? Becomes(at, "er") : Regular(ending, at);

    private bool NotInnig(Ending ending, int at) => !(at == 3 && EndsAt(at, "inn")) && Regular(ending, at);

    // Geeft is no participle of eft, nor is a geval or gevaar one of vallen or varen; gevalideerd is.
    private bool KeepsGe() =>
        Starts(2, "eft") || Starts(2, "val") && !Starts(2, "vali") || Starts(2, "vaa") || Starts(2, "vare");

    private bool Starts(int at, string letters) => string.CompareOrdinal(word, at, letters, 0, letters.Length) == 0;

    // True when ge- went, also when no -d or -t came off behind it.
    private bool LoseGe(int at)
    {
        if (at < 0 || word.Length < at + 5 || !HasMoreThanAVowel(at + 2)) return false;
        var rest = word[(at + 2)..];
        word = word[..at] + rest[0] switch { 'ë' => $"e{rest[1..]}", 'ï' => $"i{rest[1..]}", _ => rest };
        Measure();
        LoseParticiple();
        return true;
    }

    private bool HasMoreThanAVowel(int at)
    {
        while (at < word.Length && VowelAt(word, at) == 0) at++;
        if (at == word.Length) return false;
        while (VowelAt(word, at) is > 0 and var length) at += length;
        return at < word.Length;
    }

    private void LoseParticiple()
    {
        var at = word.Length - 1;
        if (at < 0 || word[at] is not ('d' or 't') || !ClosedInR1(at)) return;
        if (word == "ind") word = "inn";
        else if (word[at] == 'd' ? !(EndsAt(at, "n") && InR1(at - 1)) : !(EndsAt(at, "h") && InR1(at - 1)) && word != "ent") word = word[..at];
    }

    // A stem ends on one consonant, and on f or s where the whole word had v or z.
    private static string Spelled(string stem) => stem switch
    {
        "inn" => stem,
        [.., 'v', 'v'] or [.., 'z', 'z'] => stem[..^1],
        [.., 'v'] => $"{stem[..^1]}f",
        [.., 'z'] => $"{stem[..^1]}s",
        [.., var one, var other] when one == other && "bcdfghjklmnpqrstwx".Contains(one) => stem[..^1],
        _ => stem,
    };
}
