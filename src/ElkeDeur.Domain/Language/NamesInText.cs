namespace ElkeDeur.Domain.Language;

/// <summary>Finds names of persons: by lists, by the word before them and by what is said around them.</summary>
internal sealed class NamesInText
{
    private const string ByTitle = "Mogelijk de naam van een persoon: er staat een aanspreekvorm voor.";
    private const string ByInitials = "Mogelijk de naam van een persoon: er staan voorletters voor.";
    private const string ByList = "Mogelijk de naam van een persoon: dit woord komt als naam voor.";
    private const string ByContext = "Mogelijk de naam van een persoon: zo staat het in de zin.";

    private const int MostSmallWords = 6;

    private readonly IReadOnlyList<NameWord> words;
    private readonly bool[] noPerson;
    private readonly HashSet<string> declared;
    private readonly NameLists lists;
    private readonly string text;

    public NamesInText(string text, IReadOnlyList<string> declaredPseudonyms, NameLists lists)
    {
        (this.text, this.lists) = (text, lists);
        words = NameWord.Of(text, lists);
        declared = declaredPseudonyms.SelectMany(one => NameWord.Of(one, lists)).Select(word => word.Text).ToHashSet(StringComparer.OrdinalIgnoreCase);
        noPerson = new bool[words.Count];
        for (var i = 0; i < words.Count; i++)
            for (var length = lists.NoPerson(words, i); length > 0; length--) noPerson[i + length - 1] = true;
    }

    public IEnumerable<PossibleIdentifier> Find()
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (Reason(i) is not { } reason) continue;
            var last = LastOfName(i);
            if (!IsDeclared(i, last)) yield return new(IdentifierKind.Name, text[words[i].Start..words[last].End], words[i].Start, reason);
            i = last;
        }
    }

    /// <summary>Why a name may begin at this word, or null.</summary>
    private string? Reason(int i)
    {
        var core = Core(i);
        if (core < 0) return null;
        if (i > 0 && words[i].Follows && IsTitle(i - 1)) return ByTitle;
        if (words[i].IsInitials) return core > i && (words[i].Text.Length > 2 && !noPerson[core] || IsSurname(core) || core > i + 1) ? ByInitials : null;
        if (core == i ? IsListed(i) : IsFamilyName(i, core)) return ByList;
        return IsPersonByContext(i, core) ? ByContext : null;
    }

    /// <summary>The word with a capital that the name hangs on, after initials and small words; -1 when there is none.</summary>
    private int Core(int i)
    {
        var core = i;
        while (core < Math.Min(words.Count, i + MostSmallWords) && (core == i || words[core].Follows) && (lists.IsParticle(words[core].Text) || words[core].IsInitials)) core++;
        return core < words.Count && (core == i || words[core].Follows) && words[core].IsCapital && !IsAcronym(core) && StartsLikeName(i, core) ? core : -1;
    }

    // Without a title or initials before it, a name does not begin with a small letter.
    private bool StartsLikeName(int i, int core) => words[i].IsCapital || (i < core && i > 0 && words[i].Follows && IsTitle(i - 1));

    private bool IsListed(int i)
    {
        if (noPerson[i] || IsThing(i)) return false;
        if (!IsFirstName(i) && !IsSurname(i)) return false;
        if (!lists.AlsoWords.Contains(words[i].Text)) return true;
        return !words[i].Starts || Acts(i + 1) || FollowedByFamilyName(i);
    }

    private bool IsFamilyName(int i, int core) =>
        !noPerson[core] && !noPerson[i] && !IsThing(i) && (IsSurname(core) ? !words[i].Starts || !lists.AlsoWords.Contains(words[core].Text) || Acts(core + 1) : !words[i].Starts && core > i + 1);

    private bool IsPersonByContext(int i, int core)
    {
        if (noPerson[core] || i == 0 || words[i].Starts || IsThing(i)) return false;
        var before = words[i - 1].Text;
        if (words[i].Follows && lists.Persons.Contains(before)) return true;
        return words[i].Follows && (lists.Acts.Contains(before) || (NameNaming.Leads(words, i) && PersonIsNear(i)));
    }

    private bool PersonIsNear(int i)
    {
        for (var j = i - 1; j >= Math.Max(0, i - 7); j--)
        {
            if (lists.Persons.Contains(words[j].Text) || NameNaming.Pronouns.Contains(words[j].Text)) return true;
            if (words[j].Starts) break;
        }
        return false;
    }

    private bool FollowedByFamilyName(int i)
    {
        var core = i + 1;
        while (core < Math.Min(words.Count, i + MostSmallWords) && words[core].Follows && lists.IsParticle(words[core].Text)) core++;
        return core < words.Count && words[core].Follows && words[core].IsCapital && !noPerson[core];
    }

    /// <summary>The last word of the name that begins here: further names and small words between them belong to it.</summary>
    private int LastOfName(int i)
    {
        var last = Core(i);
        for (var next = last + 1; next < words.Count && next <= last + 4 && words[next].Follows; next++)
        {
            if (lists.IsParticle(words[next].Text) && !words[next].IsCapital) continue;
            if (!words[next].IsCapital || IsAcronym(next) || (noPerson[next] && !IsSurname(next))) break;
            last = next;
        }
        return last;
    }

    private bool IsDeclared(int first, int last)
    {
        for (var i = first; i <= last; i++)
            if (!declared.Contains(words[i].Text) && !(words[i].Text.EndsWith('s') && declared.Contains(words[i].Text[..^1])) && !lists.IsParticle(words[i].Text)) return false;
        return true;
    }

    private bool IsTitle(int i) => lists.Titles.Contains(words[i].Text.ToLowerInvariant());

    private bool IsThing(int i) => i > 0 && words[i].Follows && lists.Things.Contains(words[i - 1].Text.ToLowerInvariant());

    private bool Acts(int i) => i < words.Count && words[i].Follows && lists.Acts.Contains(words[i].Text);

    private bool IsAcronym(int i) => words[i].Text.Length > 1 && !words[i].IsInitials && words[i].Text.All(char.IsUpper);

    private bool IsFirstName(int i) => Listed(lists.FirstNames, words[i].Text);

    private bool IsSurname(int i) => Listed(lists.Surnames, words[i].Text);

    // Ahmeds is of Ahmed; Hendrik-Jan begins with a name.
    private static bool Listed(IReadOnlySet<string> names, string word) =>
        names.Contains(word) || (word.EndsWith('s') && word.Length > 4 && names.Contains(word[..^1])) || (word.Contains('-', StringComparison.Ordinal) && word.Split('-') is [var first, [var capital, ..], ..] && char.IsUpper(capital) && names.Contains(first));
}
