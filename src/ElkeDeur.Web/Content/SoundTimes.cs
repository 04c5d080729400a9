using System.Text.Json;
using System.Text.Json.Serialization;
using ElkeDeur.Domain.Mysteries;

namespace ElkeDeur.Web.Content;

/// <summary>When each line of a recording is spoken, so that the transcript can follow along. Milliseconds.</summary>
public sealed record SoundTimes(
    [property: JsonPropertyName("duurMs")] int Duration,
    [property: JsonPropertyName("regels")] IReadOnlyList<LineTime> Lines,
    [property: JsonPropertyName("doorMensen")] bool ByPeople = false)
{
    public TimeSpan? Length => Duration > 0 ? TimeSpan.FromMilliseconds(Duration) : null;

    public static readonly SoundTimes None = new(0, []);

    /// <summary>The times in a recording of an own case: each line gets a share of it by its words, for nobody noted when it is spoken.</summary>
    public static SoundTimes Estimate(Story story, int duration)
    {
        var lines = story.Lines.OrderBy(line => line.Order).Select(line => (line.Order, Words: 1 + line.Text.Count(letter => letter == ' '))).ToList();
        var all = Math.Max(1, lines.Sum(line => line.Words));
        var said = 0;
        return new(duration, [.. lines.Select(line => new LineTime(line.Order, At(said), At(said += line.Words)))], ByPeople: true);

        int At(int words) => (int)((long)duration * words / all);
    }

    /// <summary>The times in a file; none when it is missing or broken, for that never stops a session.</summary>
    public static SoundTimes Read(string? file, ILogger log)
    {
        if (file is null) return None;
        try
        {
            if (JsonSerializer.Deserialize<SoundTimes>(File.ReadAllText(file), ContentFile.Options) is { } times && !times.Lines.Contains(null!)) return times;
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            // Told below, the same as for a file that holds nothing.
        }
        log.LogWarning("The times in {File} cannot be read: the transcript does not follow along.", $"mysteries/sound/{Path.GetFileName(file)}");
        return None;
    }
}

/// <summary>Start and end of one spoken line.</summary>
public sealed record LineTime(
    [property: JsonPropertyName("volgorde")] int Order,
    [property: JsonPropertyName("startMs")] int Start,
    [property: JsonPropertyName("eindMs")] int End);
