using System.Globalization;
using System.Text;

namespace ElkeDeur.Web.Editing.Media;

/// <summary>
/// Looks at what a file holds, not at what it is called, and writes it anew without anything but the picture or the sound.
/// </summary>
public static class MediaFile
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>The sentence for a file that is larger than fits; nothing when it fits.</summary>
    public static string? TooLarge(long bytes, bool recording)
    {
        var most = recording ? MediaLimits.RecordingBytes : MediaLimits.DrawingBytes;
        if (bytes <= most) return null;
        var size = (bytes / 1024d / 1024d).ToString("0.#", Dutch);
        return recording
            ? $"Deze opname is {size} MB. Hoogstens 20 MB past. Bewaar haar als mp3 met minder kwaliteit, of knip haar korter."
            : $"Deze tekening is {size} MB. Hoogstens 10 MB past. Maak haar kleiner: 1600 beeldpunten breed is genoeg. Of bewaar haar als JPEG.";
    }

    /// <summary>The drawing or recording, clean; throws <see cref="UnfitMedia"/> with the sentence that says what to do.</summary>
    public static CleanMedia Clean(byte[] file)
    {
        if (file.Length == 0) throw new UnfitMedia("Dit bestand is leeg. Kies een ander bestand.");
        if (TooLarge(file.Length, recording: !IsDrawing(file)) is { } large) throw new UnfitMedia(large);
        if (PngFile.Is(file)) return PngFile.Clean(file);
        if (JpegFile.Is(file)) return JpegFile.Clean(file);
        if (OpusFile.Is(file)) return OpusFile.Clean(file);
        if (Mp3File.Is(file)) return Mp3File.Clean(file);
        throw new UnfitMedia(Refusal(file));
    }

    private static bool IsDrawing(ReadOnlySpan<byte> file) => PngFile.Is(file) || JpegFile.Is(file);

    private static string Refusal(byte[] file)
    {
        var start = Encoding.Latin1.GetString(file, 0, Math.Min(512, file.Length)).TrimStart().ToLowerInvariant();
        if (start.Contains("<svg", StringComparison.Ordinal)) return "Een SVG kan een programma bevatten. Daarom nemen we die niet aan. Bewaar de tekening als PNG of JPEG.";
        if (start.StartsWith("gif8", StringComparison.Ordinal) || start.Contains("webp", StringComparison.Ordinal) || start.Contains("ftyphei", StringComparison.Ordinal) || start.Contains("ftypavif", StringComparison.Ordinal))
            return "Deze soort plaatje nemen we niet aan. Bewaar het als PNG of JPEG.";
        if (start.Contains("wave", StringComparison.Ordinal) || start.Contains("ftyp", StringComparison.Ordinal) || start.StartsWith("flac", StringComparison.Ordinal))
            return "Deze soort geluid nemen we niet aan. Bewaar de opname als mp3, of als Opus in een ogg-bestand.";
        return "Dit is geen tekening (PNG of JPEG) en geen opname (mp3 of Opus). Kies een ander bestand, of bewaar het in een van die soorten.";
    }
}
