namespace ElkeDeur.Web.Editing.Media;

/// <summary>What a file turned out to be, after it was written anew. The word is kept with it.</summary>
public enum MediaKind
{
    Png,
    Jpeg,
    Mp3,
    Opus,
}

/// <summary>A drawing or recording that holds nothing but the picture or the sound.</summary>
/// <param name="Width">In pixels; 0 for a recording.</param>
/// <param name="Length">Of a recording; nothing for a drawing.</param>
public sealed record CleanMedia(MediaKind Kind, byte[] Bytes, int Width, int Height, TimeSpan Length);

/// <summary>A file that cannot be taken, with the sentence that says what to do.</summary>
public sealed class UnfitMedia(string sentence) : Exception(sentence);

/// <summary>The limits of what can be added, and the sentences when something is over them.</summary>
public static class MediaLimits
{
    public const int DrawingBytes = 10 * 1024 * 1024, RecordingBytes = 20 * 1024 * 1024;

    /// <summary>Twelve million: four bytes each while a picture is read is as much memory as one upload may take.</summary>
    public const long Pixels = 12_000_000;

    public static readonly TimeSpan Length = TimeSpan.FromMinutes(10);

    /// <summary>The largest upload that is still answered with a sentence of its own.</summary>
    public const long Upload = 64 * 1024 * 1024;

    public static UnfitMedia TooManyPixels(long width, long height) =>
        new($"Deze tekening is {width} bij {height} beeldpunten. Dat is te groot om te tonen. Maak haar kleiner: 1600 beeldpunten breed is genoeg.");

    public static UnfitMedia TooLong(TimeSpan length) =>
        new($"Deze opname duurt {(int)length.TotalMinutes} minuten en {length.Seconds} seconden. Hoogstens 10 minuten past. Knip de opname korter.");

    public static UnfitMedia Damaged(string what) => new($"{what} is niet heel. Bewaar of exporteer het bestand opnieuw, en kies het dan nog eens.");
}
