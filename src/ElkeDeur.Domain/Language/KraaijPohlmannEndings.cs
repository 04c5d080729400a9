using static ElkeDeur.Domain.Language.Where;

namespace ElkeDeur.Domain.Language;

/// <summary>The tables of <see cref="KraaijPohlmann"/>: plurals and verbs, small words and adjectives, nouns made of other words, adjectives made of other words.</summary>
internal static class KraaijPohlmannEndings
{
    // The endings s, es and en have rules of their own, as has je below.
    public static readonly Ending[] Plurals =
    [
        new("'s"), new("s"), new("ies", InR1, "ie"), new("es"), new("és", InR1, "é"), new("aus", InR1 | AfterVowel, "au"), new("en"), new("nde", Becomes: "nd"),
    ];

    public static readonly Ending[] Diminutives =
    [
        new("je"), new("ge", InR1, "g"), new("lijke", InR1, "lijk"), new("ische", InR1, "isch"), new("de", InR1 | AfterConsonant), new("te", InR1, "t"),
        new("se", InR1, "s"), new("re", InR1, "r"), new("le", InR1, "l", Lengthen: true), new("ene", InR1 | AfterConsonant, "en", Lengthen: true),
        new("ieve", InR1 | AfterConsonant, "ief"),
    ];

    public static readonly Ending[] Nouns =
    [
        new("atie", InR1, "eer"), new("iteit", InR1, Lengthen: true), new("heid", InR1), new("sel", InR1), new("ster", InR1), new("rder", Becomes: "r"),
        new("ing", InR1, Lengthen: true), new("isme", InR1, Lengthen: true), new("erij", InR1, Lengthen: true), new("arij", InR1 | AfterConsonant, "aar"),
        new("fie", InR2, "f", Lengthen: true), new("gie", InR2, "g", Lengthen: true), new("tst", InR1 | AfterConsonant, "t"), new("dst", InR1 | AfterConsonant, "d"),
    ];

    public static readonly Ending[] Adjectives =
    [
        new("ioneel", InR1, "ie"), new("atief", InR1, "eer"), new("baar", InR1), new("naar", InR1 | AfterVowel, "n"), new("laar", InR1 | AfterVowel, "l"),
        new("raar", InR1 | AfterVowel, "r"), new("tant", InR1, "teer"), new("lijker", InR1, "lijk"), new("lijkst", InR1, "lijk"),
        new("achtig", InR1), new("achtiger", InR1), new("achtigst", InR1), new("eriger", InR1 | AfterConsonant, Lengthen: true),
        new("erigst", InR1 | AfterConsonant, Lengthen: true), new("erig", InR1 | AfterConsonant, Lengthen: true), new("end", InR1 | AfterConsonant, Lengthen: true),
    ];

    public static readonly Ending[] ShortAdjectives =
    [
        new("iger", InR1 | AfterConsonant, Lengthen: true), new("igst", InR1 | AfterConsonant, Lengthen: true), new("ig", InR1 | AfterConsonant, Lengthen: true),
    ];

    public static readonly Ending[] ExtraT = [new("kt", Becomes: "k"), new("ft", Becomes: "f"), new("pt", Becomes: "p")];
}
