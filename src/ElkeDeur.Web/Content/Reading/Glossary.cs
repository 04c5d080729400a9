using ElkeDeur.Domain.Guide;

namespace ElkeDeur.Web.Content.Reading;

/// <summary>All rare words and their explanations.</summary>
public sealed class Glossary
{
    private readonly Dictionary<string, GlossaryTerm> byWord = new(StringComparer.CurrentCultureIgnoreCase);

    private Glossary(IReadOnlyList<GlossaryTerm> terms)
    {
        Terms = terms;
        foreach (var term in terms)
            foreach (var word in term.Forms.Prepend(term.Term)) byWord.TryAdd(word, term);
    }

    /// <summary>In the order of the alphabet.</summary>
    public IReadOnlyList<GlossaryTerm> Terms { get; }

    public GlossaryTerm? Find(string word) => byWord.GetValueOrDefault(word);

    internal static Glossary Load(string content, List<ContentFlaw> flaws)
    {
        var read = new List<(string File, GlossaryTerm Term)>();
        foreach (var (file, path) in ContentFiles.In(content, "guide/glossary", "*.yaml"))
        {
            var result = ContentFile.Read<GlossaryTerms>(file, File.ReadAllText(path), terms => Flaws(terms));
            flaws.AddRange(result.Flaws);
            read.AddRange((result.Content?.Terms ?? []).Select(term => (file, term)));
        }
        foreach (var twice in read.GroupBy(one => one.Term.Term, StringComparer.CurrentCultureIgnoreCase).Where(same => same.Count() > 1))
            flaws.Add(new(twice.Last().File, 1, "begrippen", $"Het begrip ‘{twice.Key}’ staat twee keer in de lijst, ook in {twice.First().File}."));
        return new([.. read.Select(one => one.Term).OrderBy(term => term.Term, StringComparer.Create(new("nl-NL"), ignoreCase: true))]);
    }

    private static IEnumerable<Domain.Mysteries.Flaw> Flaws(GlossaryTerms terms)
    {
        for (var i = 0; i < terms.Terms.Count; i++)
            if (terms.Terms[i].Meaning.Length is < 10 or > 240) yield return new($"begrippen[{i}].uitleg", "Leg het uit in een of twee zinnen, hoogstens 240 tekens.");
    }
}
