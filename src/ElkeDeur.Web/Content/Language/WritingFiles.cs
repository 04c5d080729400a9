using System.Text.Json.Serialization;
using ElkeDeur.Domain.Language;
using ElkeDeur.Domain.Mysteries;

namespace ElkeDeur.Web.Content.Language;

/// <summary>Reads and checks the lists that help a writer: names and simpler words. A mistake stops the start.</summary>
internal static class WritingFiles
{
    private static readonly string[] Lists = ["first-names", "surnames", "particles", "municipalities", "places", "organisations", "also-words", "titles", "persons", "acts", "things"];

    public static WritingLists Load(string content)
    {
        var texts = Lists.ToDictionary(list => list, list => Text(content, FileOf(list)));
        var words = ContentFile.Read<SimplerWordsFile>("language/simpler-words.yaml", Text(content, "language/simpler-words.yaml") ?? "", Flaws);
        List<ContentFlaw> flaws = [.. Lists.SelectMany(list => Flaws(FileOf(list), texts[list])), .. words.Flaws];
        if (flaws.Count > 0) throw new BrokenContent(flaws);
        return new(NameLists.From(list => texts[list]!), new(words.Content!.Words.Select(one => new SimplerWord(one.Hard, one.Forms, one.Simpler)),
            words.Content.ShortForms.Select(one => KeyValuePair.Create(one.Short, one.Full))));
    }

    private static string FileOf(string list) => $"language/names/{list}.txt";

    private static string? Text(string content, string file) => File.Exists(Path.Combine(content, file)) ? File.ReadAllText(Path.Combine(content, file)) : null;

    private static IEnumerable<ContentFlaw> Flaws(string file, string? text)
    {
        if (text is null) return [new(file, 1, "", "Deze lijst ontbreekt. Zet het bestand terug.")];
        var entries = NameLists.Entries(text).ToList();
        if (entries.Count == 0) return [new(file, 1, "", ContentFile.Empty)];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. entries.Where(one => !seen.Add(one.Entry)).Select(one => new ContentFlaw(file, one.Line, "", $"‘{one.Entry}’ staat er twee keer. Haal er één weg.")),
            .. entries.Where(one => one.Entry.Length > 40).Select(one => new ContentFlaw(file, one.Line, "", $"‘{one.Entry[..40]}’ is te lang. Staat er een komma tussen alle woorden?"))];
    }

    private static IEnumerable<Flaw> Flaws(SimplerWordsFile file)
    {
        var forms = file.Words.Index().SelectMany(one => one.Item.Forms.Prepend(one.Item.Hard).Select(form => (Form: form, Field: $"woorden[{one.Index}]"))).ToList();
        return [.. forms.GroupBy(one => one.Form).Where(same => same.Count() > 1).Select(same => new Flaw(same.Last().Field, $"‘{same.Key}’ staat er twee keer. Haal er één weg.")),
            .. forms.Where(one => one.Form.Trim().Length == 0 || one.Form.Any(char.IsUpper)).Select(one => new Flaw(one.Field, $"Schrijf ‘{one.Form}’ met kleine letters.")),
            .. file.Words.Index().Where(one => one.Item.Simpler.Trim().Length == 0).Select(one => new Flaw($"woorden[{one.Index}].makkelijker", "Schrijf hier het makkelijkere woord."))];
    }
}

/// <summary>content/language/simpler-words.yaml</summary>
internal sealed record SimplerWordsFile(
    [property: JsonPropertyName("woorden")] IReadOnlyList<SimplerWordEntry> Words, [property: JsonPropertyName("afkortingen")] IReadOnlyList<ShortFormEntry> ShortForms);

/// <summary>A hard word, its forms and what is simpler.</summary>
internal sealed record SimplerWordEntry(
    [property: JsonPropertyName("moeilijk")] string Hard, [property: JsonPropertyName("vormen")] IReadOnlyList<string> Forms, [property: JsonPropertyName("makkelijker")] string Simpler);

/// <summary>A short form and what to write instead.</summary>
internal sealed record ShortFormEntry([property: JsonPropertyName("afkorting")] string Short, [property: JsonPropertyName("voluit")] string Full);
