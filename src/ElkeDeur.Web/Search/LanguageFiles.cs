using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using ElkeDeur.Domain.Language;
using ElkeDeur.Domain.Language.Search;
using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Web.Content;

namespace ElkeDeur.Web.Search;

/// <summary>Reads and checks the files of <c>content/language</c>; any mistake stops the start.</summary>
public static class LanguageFiles
{
    // To be raised when terms are made differently: every index is then built anew.
    private const int Terms = 1;

    public static Language Load(string content)
    {
        var exceptions = Yaml<ExceptionsFile>(content, "exceptions.yaml", Flaws);
        var everyday = Yaml<EverydayFile>(content, "everyday.yaml", Flaws);
        var (small, parts) = (WordList.Read(content, "small-words.txt"), WordList.Read(content, "compound-parts.txt"));
        List<ContentFlaw> flaws = [.. exceptions.Flaws, .. everyday.Flaws, .. small.Flaws, .. parts.Flaws];
        if (flaws.Count > 0) throw new BrokenContent(flaws);
        var lexicon = new Lexicon(
            exceptions.Content!.Words.Select(one => new WordForms(one.Word, one.Forms)), everyday.Content!.Words.Select(one => new Everyday(one.Say, one.Mean)),
            small.Content!, parts.Content!);
        return new(lexicon, new Terms(lexicon), HashOf(content));
    }

    private static ContentResult<T> Yaml<T>(string content, string name, Func<T, IEnumerable<Flaw>> check) =>
        ContentFile.Read($"language/{name}", File.ReadAllText(Path.Combine(content, "language", name)), check);

    private static byte[] HashOf(string content) => SHA256.HashData(
        [.. BitConverter.GetBytes(Terms), .. Directory.EnumerateFiles(Path.Combine(content, "language")).Order(StringComparer.Ordinal).SelectMany(file => Encoding.UTF8.GetBytes(File.ReadAllText(file)))]);

    private static IEnumerable<Flaw> Flaws(ExceptionsFile file) =>
        file.Words.SelectMany((one, i) => one.Forms.Select((form, j) => (Form: form, Field: $"woorden[{i}].vormen[{j}]")))
            .GroupBy(one => FoundWord.Fold(one.Form)).Where(same => same.Count() > 1)
            .Select(same => new Flaw(same.Last().Field, $"De vorm ‘{same.Key}’ staat er al. Laat één van de twee weg."));

    private static IEnumerable<Flaw> Flaws(EverydayFile file) =>
        from one in file.Words.Select((word, i) => (word, i))
        where one.word.Say.Count == 0 || one.word.Mean.Count == 0
        select new Flaw($"woorden[{one.i}]", "Geef minstens één woord dat mensen zeggen, en één dat daarbij hoort.");
}

/// <summary>content/language/exceptions.yaml</summary>
public sealed record ExceptionsFile([property: JsonPropertyName("woorden")] IReadOnlyList<ExceptionEntry> Words);

/// <summary>A word and its forms.</summary>
public sealed record ExceptionEntry([property: JsonPropertyName("woord")] string Word, [property: JsonPropertyName("vormen")] IReadOnlyList<string> Forms);

/// <summary>content/language/everyday.yaml</summary>
public sealed record EverydayFile([property: JsonPropertyName("woorden")] IReadOnlyList<EverydayEntry> Words);

/// <summary>What people say, and what professionals write.</summary>
public sealed record EverydayEntry([property: JsonPropertyName("zeg")] IReadOnlyList<string> Say, [property: JsonPropertyName("bedoel")] IReadOnlyList<string> Mean);
