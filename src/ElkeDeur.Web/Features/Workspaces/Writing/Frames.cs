using System.Text.RegularExpressions;
using ElkeDeur.Domain.Library;
using ElkeDeur.Domain.Writing;
using ElkeDeur.Web.Content;
using ElkeDeur.Web.Content.Reading;
using ElkeDeur.Web.Features.Shared;

namespace ElkeDeur.Web.Features.Workspaces.Writing;

/// <summary>Something that ships and can be copied to begin with.</summary>
public sealed record Example(string Key, string Title);

/// <summary>What a writer can begin with: an empty frame, or a copy of something that ships.</summary>
public sealed partial class Frames(ContentFolder content, MysteryShelf mysteries, ReadingRoom room)
{
    public string Empty(WrittenKind kind, DateTime now) =>
        File.ReadAllText(Path.Combine(content.Root, "editor", "frames", ContentWords.Of(kind) + WritingWords.Extension(kind)))
            .Replace("{vandaag}", Dates.Local(now).ToString("yyyy-MM-dd", Texts.Dutch), StringComparison.Ordinal);

    public IReadOnlyList<Example> Examples(WrittenKind kind) => kind switch
    {
        WrittenKind.Mystery => [.. mysteries.Shipped.Select(mystery => new Example(mystery.Id, mystery.Title))],
        WrittenKind.PracticeCase => [.. room.Library.Of(LibraryKind.Case).Select(entry => new Example(entry.Card.Id, entry.Card.Title))],
        _ => [.. room.Guide.Chapters.SelectMany(chapter => chapter.Pages).Select(page => new Example(page.Path, page.Numbered))],
    };

    /// <summary>A copy of something that ships; nothing when there is no such thing.</summary>
    public string? Copy(WrittenKind kind, string? key) => kind switch
    {
        _ when Examples(kind).All(example => example.Key != key) => null,
        WrittenKind.Mystery => WithoutMedia(Text($"mysteries/{key}.yaml")),
        WrittenKind.PracticeCase => Text(room.Library.Find(key!)!.File),
        _ => AsAddition(Text(room.Guide.Find(key!)!.File), key!),
    };

    private string Text(string file) => File.ReadAllText(Path.Combine(content.Root, file));

    /// <summary>A mystery as an own case has it: it has no drawing and no recording.</summary>
    public static string WithoutMedia(string yaml) => Recording().Replace(Drawing().Replace(yaml, ""), "  bestand: null");

    // A page of the guide has a place by its file; an addition names the page it stands beside.
    private static string AsAddition(string text, string path)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n').ToList();
        var end = lines.IndexOf("---", 1);
        return string.Join('\n', [.. lines[..end].Where(line => !PlaceLine().IsMatch(line)), $"hoofdstuk: {path}", .. lines[end..]]);
    }

    [GeneratedRegex("^(nummer|bouwsteen):")]
    private static partial Regex PlaceLine();

    [GeneratedRegex(@"^tekening:\r?\n([ ].*\r?\n)+", RegexOptions.Multiline)]
    private static partial Regex Drawing();

    [GeneratedRegex(@"^  bestand: \S+", RegexOptions.Multiline)]
    private static partial Regex Recording();
}
