using System.Text.Json;
using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Web.Content;

namespace ElkeDeur.Web.Features.Mysteries;

/// <summary>The story to hear and to read: the recording, when each line is spoken, and the lines with the name of their speaker.</summary>
public sealed record Narration(string Summary, string? Recording, string Times, IReadOnlyList<SpokenLine> Lines)
{
    public static Narration Of(MysteryShelf shelf, Mystery mystery) => new(
        mystery.Audio.Summary,
        shelf.SoundFile(mystery, "mp3") is null ? null : $"/geluid/{mystery.Id}",
        JsonSerializer.Serialize(shelf.Times(mystery).Lines.Select(line => new { id = $"r{line.Order}", ms = line.Start })),
        [.. mystery.Audio.Lines.OrderBy(line => line.Order).Select(line => new SpokenLine($"r{line.Order}", Name(mystery, line.Speaker), line.Direction, line.Text))]);

    private static string Name(Mystery mystery, string id) => mystery.Characters.First(c => c.Id == id).Name;
}

/// <summary>A line of the transcript.</summary>
public sealed record SpokenLine(string Id, string Speaker, string? Direction, string Text);
