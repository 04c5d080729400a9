using ElkeDeur.Web.Content;

namespace ElkeDeur.Web.Tests.Content;

/// <summary>A copy of the real mysteries in which a test makes mistakes.</summary>
public sealed class ContentCopy : IDisposable
{
    public const string Case1 = "uitkering-onverwacht-gekort.yaml";
    public const string Module = "module.yaml";

    public static readonly string Real = ContentFolder.From(new Microsoft.Extensions.Configuration.ConfigurationManager(), AppContext.BaseDirectory).Root;

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("elkedeur-content-");

    public ContentCopy()
    {
        Directory.CreateDirectory(Path.Combine(root.FullName, "mysteries"));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Real, "mysteries"), "*.yaml")) File.Copy(file, At(Path.GetFileName(file)));
    }

    /// <summary>Everything a program needs to start, recordings too.</summary>
    public static ContentCopy OfAll() => Of(_ => true);

    /// <summary>Mysteries, guide and library, without recordings.</summary>
    public static ContentCopy OfTexts() => Of(file => Path.GetExtension(file) is ".yaml" or ".md");

    private static ContentCopy Of(Func<string, bool> wanted)
    {
        var copy = new ContentCopy();
        foreach (var file in Directory.EnumerateFiles(Real, "*", SearchOption.AllDirectories).Where(wanted))
        {
            var to = Path.Combine(copy.Root, Path.GetRelativePath(Real, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to, overwrite: true);
        }
        return copy;
    }

    public string Root => root.FullName;

    public string At(string file) => Path.Combine(root.FullName, "mysteries", file);

    public string InRoot(string file) => Path.Combine(root.FullName, file);

    /// <summary>Replaces the first line of a mystery that starts like this and gives its number, counted from 1.</summary>
    public int Change(string file, string line, params string[] lines) => ChangeFile($"mysteries/{file}", line, lines);

    /// <summary>The same for any file of the content.</summary>
    public int ChangeFile(string file, string line, params string[] lines)
    {
        var all = File.ReadAllLines(InRoot(file)).ToList();
        var place = all.FindIndex(l => l.StartsWith(line, StringComparison.Ordinal));
        Assert.True(place >= 0, $"{file} has no line that starts with ‘{line}’.");
        all.RemoveAt(place);
        all.InsertRange(place, lines);
        File.WriteAllLines(InRoot(file), all);
        return place + 1;
    }

    public IReadOnlyList<ContentFlaw> Flaws() => Assert.Throws<BrokenContent>(() => MysteryShelf.Load(Root)).Flaws;

    public void Dispose() => root.Delete(recursive: true);
}
