using System.Collections.Concurrent;
using ElkeDeur.Domain.Mysteries;
using Microsoft.Extensions.Logging.Abstractions;

namespace ElkeDeur.Web.Content;

/// <summary>All cases: the shipped ones from the content folder, and own cases once they were asked for.</summary>
public sealed class MysteryShelf(MysteryModule module, IReadOnlyList<Mystery> shipped, string folder, ILogger? log = null)
{
    private readonly ConcurrentDictionary<string, (Mystery Mystery, MysteryFiles Files)> own = [];
    private readonly ConcurrentDictionary<string, Lazy<SoundTimes>> times = [];

    public MysteryModule Module => module;
    public IReadOnlyList<Mystery> Shipped => shipped;

    public Mystery? Find(string id) => shipped.FirstOrDefault(m => m.Id == id) ?? own.GetValueOrDefault(id).Mystery;

    /// <summary>Puts an own case on the shelf; its id names the row, so it can never be taken for a shipped one.</summary>
    public void Add(string ownId, Mystery mystery, MysteryFiles? files = null) => own[ownId] = (mystery with { Id = ownId }, files ?? MysteryFiles.None);

    /// <summary>Where browsers get the drawing and the recording of a case, and when its lines are spoken.</summary>
    public MysteryFiles FilesOf(Mystery mystery)
    {
        if (own.TryGetValue(mystery.Id, out var found)) return found.Files;
        var heard = SoundFile(mystery, "mp3") is not null;
        return new(Drawing(mystery) is null ? null : $"/tekening/{mystery.Id}.svg", heard ? $"/geluid/{mystery.Id}.opus" : null, heard ? $"/geluid/{mystery.Id}.mp3" : null, Times(mystery));
    }

    public string? Drawing(Mystery mystery) =>
        mystery.Drawing is { } d && shipped.Any(m => m.Id == mystery.Id) ? Existing("drawings", d.File) : null;

    public string? SoundFile(Mystery mystery, string extension) =>
        mystery.Audio.File is { } name && shipped.Any(m => m.Id == mystery.Id) ? Existing("sound", $"{name}.{extension}") : null;

    /// <summary>What is known of the recording; nothing when it is missing or broken, which never stops a session.</summary>
    public SoundTimes Times(Mystery mystery) =>
        own.TryGetValue(mystery.Id, out var found) ? found.Files.Times : times.GetOrAdd(mystery.Id, _ => new(() => SoundTimes.Read(SoundFile(mystery, "json"), log ?? NullLogger.Instance))).Value;

    /// <summary>The same shelf, that tells about broken recordings; content is read before there is a log.</summary>
    public MysteryShelf LoggingTo(ILogger to) => new(module, shipped, folder, to);

    /// <summary>Reads and checks the whole folder; any mistake stops the start.</summary>
    public static MysteryShelf Load(string content)
    {
        var folder = Path.Combine(content, "mysteries");
        var module = ContentFile.Read<MysteryModule>("mysteries/module.yaml", File.ReadAllText(Path.Combine(folder, "module.yaml")), PublishedModule.Flaws);
        var cases = CaseFiles(folder).Select(f => ContentFile.Read<Mystery>($"mysteries/{Path.GetFileName(f)}", File.ReadAllText(f), m => MysteryChecks.Of(m).Concat(NameFlaws(f, m)))).ToList();
        var flaws = module.Flaws.Concat(cases.SelectMany(c => c.Flaws)).ToList();
        var read = cases.Where(c => c.Content is not null).Select(c => c.Content!).OrderBy(m => m.Number).ToList();
        flaws.AddRange(SetFlaws(folder, read));
        return flaws.Count == 0 ? new(module.Content!, read, folder) : throw new BrokenContent(flaws);
    }

    // A file that cannot be read is not missing: its own mistakes are told already.
    private static IEnumerable<ContentFlaw> SetFlaws(string folder, IReadOnlyList<Mystery> read)
    {
        foreach (var (id, flaw) in PublishedModule.Flaws(read)) yield return new($"mysteries/{id}.yaml", 1, flaw.Field, flaw.Sentence);
        foreach (var id in PublishedModule.Missing(CaseFiles(folder).Select(f => Path.GetFileNameWithoutExtension(f))))
            yield return new($"mysteries/{id}.yaml", 1, "", "Dit mysterie van de module ontbreekt. Zet het bestand terug.");
    }

    private static IEnumerable<string> CaseFiles(string folder) =>
        Directory.EnumerateFiles(folder, "*.yaml").Where(f => Path.GetFileName(f) != "module.yaml").Order(StringComparer.Ordinal);

    private static IEnumerable<Flaw> NameFlaws(string file, Mystery m)
    {
        if (Path.GetFileNameWithoutExtension(file) != m.Id) yield return new("id", "Het id is gelijk aan de naam van het bestand.");
    }

    private string? Existing(string kind, string name)
    {
        var path = Path.Combine(folder, kind, Path.GetFileName(name));
        return File.Exists(path) ? path : null;
    }
}

/// <summary>Content that cannot be used, with every mistake.</summary>
public sealed class BrokenContent(IReadOnlyList<ContentFlaw> flaws) : Exception(string.Join(Environment.NewLine, flaws))
{
    public IReadOnlyList<ContentFlaw> Flaws => flaws;
}
