using ElkeDeur.Domain.Library;
using ElkeDeur.Domain.Mysteries;

namespace ElkeDeur.Web.Content.Reading;

/// <summary>Reads the folders of the library; each holds one kind.</summary>
internal sealed class LibraryFiles(string content, TextReading texts, List<ContentFlaw> flaws)
{
    private static readonly (string Folder, LibraryKind Kind)[] Folders =
    [
        ("examples", LibraryKind.Example), ("pilots", LibraryKind.Pilot), ("indicators", LibraryKind.Indicator),
        ("patterns", LibraryKind.Pattern), ("instruments", LibraryKind.Instrument), ("background", LibraryKind.Background),
    ];

    public LibraryShelf Read()
    {
        var cases = ContentFiles.In(content, "library/cases", "*.yaml").Select(ReadCase).OfType<CaseEntry>().OrderBy(one => one.Case.Number);
        var items = Folders.SelectMany(folder => ContentFiles.In(content, $"library/{folder.Folder}", "*.md").Select(file => ReadItem(folder.Kind, file))
            .OfType<TextEntry>().OrderBy(entry => entry.Item.Number ?? 0));
        return new([.. cases, .. items], ReadQuestions());
    }

    private CaseEntry? ReadCase((string File, string Path) at)
    {
        var result = ContentFile.Read<PracticeCase>(at.File, File.ReadAllText(at.Path), one => LibraryChecks.Of(one).Concat(Named(at.File, one.Id)));
        flaws.AddRange(result.Flaws);
        return result.Content is { } practice ? new(at.File, LibraryCard.Of(practice), practice, CaseReading.Of(at.File, practice, result.Lines, texts)) { Lines = result.Lines } : null;
    }

    private TextEntry? ReadItem(LibraryKind kind, (string File, string Path) at)
    {
        var (head, body) = FrontMatter.Read<LibraryItem>(at.File, File.ReadAllText(at.Path), item => LibraryChecks.Of(kind, item).Concat(Named(at.File, item.Id)));
        flaws.AddRange(head.Flaws);
        var text = texts.Read(body, LibraryChecks.Headings(kind));
        return head.Content is { } item ? new(at.File, LibraryCard.Of(kind, item), item, text) { Lines = head.Lines } : null;
    }

    private StuckQuestions ReadQuestions()
    {
        const string file = "library/stuck.yaml";
        var path = Path.Combine(content, file);
        if (!File.Exists(path))
        {
            flaws.Add(new(file, 1, "", "Dit bestand ontbreekt. Zet het terug."));
            return new("", []);
        }
        var result = ContentFile.Read<StuckQuestions>(file, File.ReadAllText(path), _ => []);
        flaws.AddRange(result.Flaws);
        return result.Content ?? new("", []);
    }

    private static IEnumerable<Flaw> Named(string file, string id)
    {
        if (Path.GetFileNameWithoutExtension(file) != id) yield return new("id", "Het id is gelijk aan de naam van het bestand.");
    }
}

/// <summary>The texts of a practice case, each with ids of its own for the words it explains.</summary>
internal static class CaseReading
{
    public static CaseTexts Of(string file, PracticeCase one, IReadOnlyDictionary<string, long> lines, TextReading texts)
    {
        ReadingText Read(string field, string text) => texts.Read(new(file, field, text, lines.GetValueOrDefault(field, 1)), [], Slugs.Of(field) + "-");
        IReadOnlyList<ReadingText> All(string field, IReadOnlyList<string> parts) => [.. parts.Select((part, i) => Read($"{field}[{i}]", part))];
        return new(All("feiten", one.Facts), Read("vastgelopen", one.Stuck), Read("duiding", one.Interpretation), All("uitwegen", one.WaysOut), Read("afloop", one.Outcome));
    }
}
