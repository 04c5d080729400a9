using ElkeDeur.Domain.Guide;
using ElkeDeur.Domain.Mysteries;

namespace ElkeDeur.Web.Content.Reading;

/// <summary>Reads the folder of the guide. A folder is a chapter; the number before a name gives the order and is no part of the address.</summary>
internal sealed class GuideFiles(string content, TextReading texts, List<ContentFlaw> flaws)
{
    private const string Chapter = "hoofdstuk.md", References = "naslag";

    public GuideShelf Read()
    {
        var folders = Folders().ToList();
        var chapters = folders.Where(name => name != References).Select(ReadChapter).OfType<GuideChapter>().ToList();
        var references = Files(References).Select(file => ReadPage(file, _ => Under(References, file.Path))).OfType<GuidePage>().ToList();
        foreach (var block in Enum.GetValues<BuildingBlock>().Except(chapters.Select(c => c.Page.Head.Block).OfType<BuildingBlock>()))
            flaws.Add(new("guide", 1, "bouwsteen", $"De bouwsteen ‘{Words.Of(block)}’ heeft nog geen hoofdstuk. Maak een map met {Chapter}."));
        return new(chapters, references, ReadRoles(), ReadActions(), ReadQuestions());
    }

    private GuideChapter? ReadChapter(string folder)
    {
        var path = Path.Combine(content, "guide", folder, Chapter);
        if (!File.Exists(path))
        {
            flaws.Add(new($"guide/{folder}/{Chapter}", 1, "", "Dit hoofdstuk mist zijn eerste pagina. Maak dit bestand."));
            return null;
        }
        if (ReadPage(($"guide/{folder}/{Chapter}", path), head => head.Block is null ? WithoutNumber(folder) : $"bouwstenen/{WithoutNumber(folder)}") is not { } page) return null;
        var sections = Files(folder).Where(file => Path.GetFileName(file.Path) != Chapter).Select(file => ReadPage(file, _ => Under(page.Path, file.Path))).OfType<GuidePage>();
        return new(page, [.. sections]);
    }

    private GuidePage? ReadPage((string File, string Path) at, Func<GuidePageHead, string> address)
    {
        var (head, body) = FrontMatter.Read<GuidePageHead>(at.File, File.ReadAllText(at.Path), page => page.Flaws());
        flaws.AddRange(head.Flaws);
        var text = texts.Read(body, []);
        return head.Content is { } content ? new(address(content), at.File, content, text) { Lines = head.Lines } : null;
    }

    private static string Under(string chapter, string path) => $"{chapter}/{WithoutNumber(Path.GetFileNameWithoutExtension(path))}";

    private RoleMap ReadRoles()
    {
        var map = Yaml<RoleMap>("roles.yaml", _ => []) ?? new([], []);
        foreach (var role in Enum.GetValues<ProfessionalRole>().Except(map.Roles.Select(r => r.Id))) flaws.Add(new("guide/roles.yaml", 1, "rollen", $"De rol ‘{role}’ ontbreekt."));
        return map;
    }

    private IReadOnlyList<GuideAction> ReadActions() => Yaml<GuideActions>("actions.yaml", file => Twice(file.Actions.Select(a => a.Id), "acties"))?.Actions ?? [];

    private IReadOnlyList<GuideQuestion> ReadQuestions() => Yaml<GuideQuestions>("questions.yaml", file => Twice(file.Questions.Select(q => q.Id), "vragen"))?.Questions ?? [];

    private T? Yaml<T>(string name, Func<T, IEnumerable<Flaw>> check)
    {
        var path = Path.Combine(content, "guide", name);
        if (!File.Exists(path))
        {
            flaws.Add(new($"guide/{name}", 1, "", "Dit bestand ontbreekt. Zet het terug."));
            return default;
        }
        var result = ContentFile.Read($"guide/{name}", File.ReadAllText(path), check);
        flaws.AddRange(result.Flaws);
        return result.Content;
    }

    private static IEnumerable<Flaw> Twice(IEnumerable<string> ids, string field) =>
        ids.GroupBy(id => id).Where(same => same.Count() > 1).Select(same => new Flaw(field, $"Het id ‘{same.Key}’ staat er twee keer."));

    private IEnumerable<string> Folders() =>
        Directory.EnumerateDirectories(Path.Combine(content, "guide")).Select(folder => Path.GetFileName(folder)).Where(name => name != "glossary").Order(StringComparer.Ordinal);

    private IEnumerable<(string File, string Path)> Files(string folder) => ContentFiles.In(content, $"guide/{folder}", "*.md");

    private static string WithoutNumber(string name) => name.Split('-', 2) is [var number, var rest] && number.All(char.IsAsciiDigit) ? rest : name;
}
