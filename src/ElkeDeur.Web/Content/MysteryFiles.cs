namespace ElkeDeur.Web.Content;

/// <summary>Where browsers get what belongs to a case; nothing where there is none.</summary>
public sealed record MysteryFiles(string? Drawing, string? Opus, string? Mp3, SoundTimes Times)
{
    public static readonly MysteryFiles None = new(null, null, null, SoundTimes.None);

    public bool HasRecording => Opus is not null || Mp3 is not null;
}
