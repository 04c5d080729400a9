using System.Globalization;
using System.Text;
using ElkeDeur.Domain.Writing;
using ElkeDeur.Web.Features.Shared;

namespace ElkeDeur.Web.Features.Workspaces.Writing;

/// <summary>How large a text may be, and what the writer hears about it.</summary>
public static class WrittenText
{
    /// <summary>Bytes in UTF-8.</summary>
    public const int Largest = 512 * 1024;

    /// <summary>Bytes of a form: more than a text of that size, so that one that is too large comes back with everything in it.</summary>
    public const long LargestRequest = 8 * 1024 * 1024;

    public static string? TooLarge(string text) => Encoding.UTF8.GetByteCount(text) is > Largest and var size ? TooLargeSentence(size) : null;

    public static string TooLargeSentence(long bytes) =>
        $"Deze tekst is te groot: {bytes / 1024} kB, en er past hoogstens {Largest / 1024} kB. Verdeel hem over twee teksten.";

    /// <summary>What was cleaned, as the end of an address.</summary>
    public static string Told(CleanedText cleaned) => cleaned.Counts.Count == 0
        ? ""
        : "?" + string.Join('&', cleaned.Counts.Select(one => string.Create(CultureInfo.InvariantCulture, $"schoon={one.Key}.{one.Value}")));

    /// <summary>The sentences for what <see cref="Told"/> put in an address.</summary>
    public static IEnumerable<string> Read(Texts texts, IEnumerable<string?> told) =>
        from one in told
        let parts = one?.Split('.') ?? []
        where parts.Length == 2 && Enum.TryParse<Cleaning>(parts[0], out var cleaning) && Enum.IsDefined(cleaning) && int.TryParse(parts[1], CultureInfo.InvariantCulture, out _)
        select $"{int.Parse(parts[1], CultureInfo.InvariantCulture)} {texts[WritingWords.Of(Enum.Parse<Cleaning>(parts[0]))]}";
}
