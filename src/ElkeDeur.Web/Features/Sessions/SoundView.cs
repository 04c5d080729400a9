using System.Text.Json;
using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Domain.Mysteries.Play;
using ElkeDeur.Web.Content;
using ElkeDeur.Web.Features.Shared;

namespace ElkeDeur.Web.Features.Sessions;

/// <summary>The story with what a page needs to play it and to follow along.</summary>
public sealed record SoundView(Story Story, IReadOnlyDictionary<string, string> Speakers, MysteryFiles Files, string Sources, Sound Sound)
{
    public bool ReadAloud => Sources.Length == 0;
    public bool Started => Sound != new Sound();
    public string State => Sound.PlayingSince is null ? "paused" : "playing";
    public long? StartedAt => Sound.PlayingSince is { } since ? Dates.Unix(since) : null;
    public long PositionMs => (long)Sound.Position.TotalMilliseconds;
    public string Lines => JsonSerializer.Serialize(Times.Lines.Select(l => new { id = $"r{l.Order}", ms = l.Start }));
    public SoundTimes Times => Files.Times;
    public bool HasRecording => Files.HasRecording;
    public string? Opus => Files.Opus;
    public string? Mp3 => Files.Mp3;

    public static SoundView Of(MysteryFiles files, Mystery mystery, Sound sound, SoundChoice choice) => new(
        mystery.Audio,
        mystery.Characters.ToDictionary(c => c.Id, c => c.Name),
        files,
        SourcesOf(choice, files.Times.ByPeople),
        sound);

    // What the board tries, in this order; when nothing works it asks people to read.
    private static string SourcesOf(SoundChoice choice, bool byPeople) => choice switch
    {
        SoundChoice.ReadAloud => "",
        SoundChoice.Recording => "file voice",
        SoundChoice.Automatic when byPeople => "file voice",
        _ => "voice file",
    };
}
