using System.Text.Json;
using System.Text.Json.Serialization;

namespace ElkeDeur.Web.Content;

/// <summary>When each line of a recording is spoken, so that the transcript can follow along. Milliseconds.</summary>
public sealed record SoundTimes(
    [property: JsonPropertyName("duurMs")] int Duration,
    [property: JsonPropertyName("regels")] IReadOnlyList<LineTime> Lines,
    [property: JsonPropertyName("doorMensen")] bool ByPeople = false)
{
    public TimeSpan? Length => Duration > 0 ? TimeSpan.FromMilliseconds(Duration) : null;

    public static readonly SoundTimes None = new(0, []);

    public static SoundTimes Read(string? file) =>
        file is null ? None : JsonSerializer.Deserialize<SoundTimes>(File.ReadAllText(file)) ?? None;
}

/// <summary>Start and end of one spoken line.</summary>
public sealed record LineTime(
    [property: JsonPropertyName("volgorde")] int Order,
    [property: JsonPropertyName("startMs")] int Start,
    [property: JsonPropertyName("eindMs")] int End);
