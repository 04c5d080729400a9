using System.Collections.Concurrent;

namespace ElkeDeur.Domain.Language.Search;

/// <summary>
/// What is kept of words, so that an engine only has to compare: <c>e:</c> the word itself, <c>k:</c> and <c>p:</c> its two stems,
/// <c>c:</c> the stem of a part of a compound.
/// </summary>
public sealed class Terms(Lexicon lexicon)
{
    private const int Often = 3;
    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> known = [];

    /// <summary>The terms of a plain word of a document; kept, because texts repeat their words.</summary>
    public IReadOnlyList<string> Of(string plain) => known.GetOrAdd(plain, Make);

    /// <summary>The terms of each field that has any.</summary>
    public IReadOnlyDictionary<SearchField, IReadOnlySet<string>> Of(SearchDocument document)
    {
        var text = Words(document.Text).ToList();
        var often = text.GroupBy(lexicon.Stem).Where(same => same.Count() >= Often).SelectMany(same => same);
        var fields = new Dictionary<SearchField, IReadOnlySet<string>>
        {
            [SearchField.Title] = Of(Words(document.Title)),
            [SearchField.Keywords] = Of(document.Keywords.Append(LastPart(document.Address)).SelectMany(Words)),
            [SearchField.Summary] = Of(Words(document.Summary)),
            [SearchField.Text] = Of(text),
            [SearchField.Often] = Of(often),
        };
        return fields.Where(field => field.Value.Count > 0).ToDictionary();
    }

    /// <summary>The number of words in a title that say something.</summary>
    public int WordsOf(string title) => Words(title).Count();

    // An address is made of the words of its subject.
    private static string LastPart(string address) => address[(address.LastIndexOf('/') + 1)..];

    private HashSet<string> Of(IEnumerable<string> words) => [.. words.SelectMany(Of)];

    private IEnumerable<string> Words(string text) => FoundWord.In(text).Select(word => word.Plain).Where(word => !lexicon.IsSmall(word));

    private string[] Make(string plain) =>
        [$"e:{plain}", .. lexicon.Stems(plain).Concat(lexicon.Compounds.Split(plain).SelectMany(lexicon.PartStems)).Distinct()];
}
