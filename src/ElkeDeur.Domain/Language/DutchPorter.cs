namespace ElkeDeur.Domain.Language;

/// <summary>
/// The stem of a Dutch word in lower case, after Martin Porter: only takes off endings. Source: the description of the Snowball stemmer
/// "dutch_porter" at snowballstem.org, whose vocabulary it reproduces.
/// </summary>
public sealed class DutchPorter
{
    private string word;
    private readonly int r1, r2;
    private bool lostE;

    private DutchPorter(string plain)
    {
        word = plain;
        r1 = r2 = word.Length;
        if (word.Length < 3 || RegionFrom(0) is not { } first) return;
        r1 = Math.Max(first, 3);
        r2 = RegionFrom(first) ?? word.Length;
    }

    /// <summary>The stem; not always a word.</summary>
    public static string Stem(string word) => new DutchPorter(MarkConsonants(WithoutAccents(word))).Stem().Replace('I', 'i').Replace('Y', 'y');

    private string Stem()
    {
        PluralOrInfinitive();
        LoseE();
        if (Ends("heid", r2) && !Before(4, "c") && Take(4)) LoseEn("en");
        MadeOfAnother();
        SingleVowel();
        return word;
    }

    private void PluralOrInfinitive()
    {
        if (Is("heden")) { if (Ends("heden", r1)) word = $"{word[..^5]}heid"; }
        else if (Is("ene")) LoseEn("ene");
        else if (Is("en")) LoseEn("en");
        else if (Is("se")) LoseS(2);
        else if (Is("s")) LoseS(1);
    }

    private void LoseEn(string ending)
    {
        if (Ends(ending, r1) && ConsonantBefore(ending.Length) && !Before(ending.Length, "gem") && Take(ending.Length)) Undouble();
    }

    private void LoseS(int letters)
    {
        var at = word.Length - letters;
        if (at >= r1 && ConsonantBefore(letters) && word[at - 1] != 'j') Take(letters);
    }

    private void LoseE()
    {
        lostE = Ends("e", r1) && ConsonantBefore(1) && Take(1);
        if (lostE) Undouble();
    }

    private void MadeOfAnother()
    {
        if (Is("end") || Is("ing")) LoseEndOrIng();
        else if (Is("ig")) LoseIg();
        else if (Is("lijk")) { if (Ends("lijk", r2) && Take(4)) LoseE(); }
        else if (Is("baar")) { if (Ends("baar", r2)) Take(4); }
        else if (Ends("bar", r2) && lostE) Take(3);
    }

    private void LoseEndOrIng()
    {
        if (word.Length - 3 < r2) return;
        Take(3);
        if (!LoseIg()) Undouble();
    }

    private bool LoseIg() => Ends("ig", r2) && !Before(2, "e") && Take(2);

    private void SingleVowel()
    {
        if (word is [.., var before, 'a' or 'e' or 'o' or 'u', var second, var last] && second == word[^3] && !IsVowel(before) && !IsVowel(last) && last != 'I')
            word = word.Remove(word.Length - 2, 1);
    }

    private void Undouble()
    {
        if (Is("kk") || Is("dd") || Is("tt")) Take(1);
    }

    private bool Is(string ending) => word.EndsWith(ending, StringComparison.Ordinal);

    private bool Ends(string ending, int region) => Is(ending) && word.Length - ending.Length >= region;

    private bool Before(int letters, string what) => word[..^letters].EndsWith(what, StringComparison.Ordinal);

    private bool ConsonantBefore(int letters) => word.Length > letters && !IsVowel(word[^(letters + 1)]);

    private bool Take(int letters)
    {
        word = word[..^letters];
        return true;
    }

    private int? RegionFrom(int at)
    {
        while (at < word.Length && !IsVowel(word[at])) at++;
        while (at < word.Length && IsVowel(word[at])) at++;
        return at < word.Length ? at + 1 : null;
    }

    private static bool IsVowel(char c) => "aeiouyè".Contains(c);

    private static string WithoutAccents(string word) => string.Create(word.Length, word, (plain, from) =>
    {
        for (var i = 0; i < from.Length; i++)
            plain[i] = from[i] switch { 'ä' or 'á' => 'a', 'ë' or 'é' => 'e', 'ï' or 'í' => 'i', 'ö' or 'ó' => 'o', 'ü' or 'ú' => 'u', var c => c };
    });

    // Capitals mark an i between vowels and a y after one: they sound as consonants.
    private static string MarkConsonants(string word)
    {
        var letters = word.ToCharArray();
        if (letters is ['y', ..]) letters[0] = 'Y';
        for (var i = 0; i < letters.Length - 1; i++)
        {
            if (!IsVowel(letters[i])) continue;
            i++;
            if (letters[i] == 'y') letters[i] = 'Y';
            else if (letters[i] != 'i') i--;
            else if (i + 1 < letters.Length && IsVowel(letters[i + 1])) letters[i] = 'I';
        }
        return new(letters);
    }
}
