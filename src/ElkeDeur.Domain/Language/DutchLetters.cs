namespace ElkeDeur.Domain.Language;

/// <summary>The letters as the Kraaij-Pohlmann stemmer sees them; <c>ij</c> is one vowel.</summary>
internal static class DutchLetters
{
    private const string A = "aäáàâ", E = "eëéèê", I = "iïíìî", O = "oöóòô", U = "uüúùû";

    public static bool IsE(char c) => E.Contains(c);

    public static bool IsAiou(char c) => A.Contains(c) || I.Contains(c) || O.Contains(c) || U.Contains(c);

    public static bool IsVowel(char c) => IsE(c) || IsAiou(c) || c == 'y';

    /// <summary>How many letters the vowel at this place takes: 2 for ij, 1 for another vowel, 0 for none.</summary>
    public static int VowelAt(string word, int at) =>
        at >= word.Length ? 0 : string.CompareOrdinal(word, at, "ij", 0, 2) == 0 ? 2 : IsVowel(word[at]) ? 1 : 0;

    public static bool VowelBefore(string word, int at) => at > 0 && (IsVowel(word[at - 1]) || IjBefore(word, at));

    public static bool ConsonantBefore(string word, int at) => at > 0 && !IsVowel(word[at - 1]) && !IjBefore(word, at);

    /// <summary>Where the region begins that follows the first consonant after a vowel, looking from here; none when there is no such place.</summary>
    public static int? RegionFrom(string word, int start)
    {
        var at = start;
        while (at < word.Length && !IsVowel(word[at])) at++;
        var vowels = at;
        while (VowelAt(word, at) is > 0 and var length) at += length;
        return at > vowels && at < word.Length ? at + 1 : null;
    }

    /// <summary>A long vowel in an open syllable is written once (lo-pen); when the syllable closes it is written twice (loop).</summary>
    public static string Lengthen(string word)
    {
        if (word.Length < 2 || IsVowel(word[^1]) || word[^1] is 'w' or 'x') return word;
        var at = word.Length - 2;
        if (word[at] == 'ë' && at > 0 && word[at - 1] is 'e' or 'i') return $"{word[..(at - 1)]}{(word[at - 1] == 'e' ? "eëe" : "iee")}{word[^1]}";
        var one = A.Contains(word[at]) || O.Contains(word[at]) || U.Contains(word[at]) ? OpenBefore(word, at) : word[at] != 'ë' && IsE(word[at]) && StressedE(word, at);
        return one ? word.Insert(at, word[at].ToString()) : word;
    }

    private static bool OpenBefore(string word, int at) => at == 0 || !IsE(word[at - 1]) && !IsAiou(word[at - 1]);

    // An e is only long where it can have the stress: not in lu-che-ren.
    private static bool StressedE(string word, int at)
    {
        if (!OpenBefore(word, at)) return false;
        var left = Math.Max(0, at - 1);
        if (left > 0 && (IsAiou(word[left - 1]) || left == 1 && IsE(word[0]))) return false;
        return left < 3 || !IsAiou(word[left - 2]) || IsAiou(word[left - 3]) || IsE(word[left - 3]);
    }

    private static bool IjBefore(string word, int at) => at > 1 && word[at - 2] == 'i' && word[at - 1] == 'j';
}
