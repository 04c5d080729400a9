using ElkeDeur.Domain.Mysteries;

namespace ElkeDeur.Web.Content.Reading;

/// <summary>A text file with fields between two lines of dashes, and Markdown after them.</summary>
internal static class FrontMatter
{
    /// <summary>The fields, the text after them and the line it begins on; nothing but flaws when the fields cannot be read.</summary>
    public static (ContentResult<T> Head, MarkdownSource Body) Read<T>(string file, string text, Func<T, IEnumerable<Flaw>> check)
    {
        var (lines, end) = Split(text);
        if (end < 0) return (new(default, [new(file, 1, "", "Begin met een regel van drie streepjes, dan de velden, dan weer drie streepjes.")]), Body(file, text));
        // The dashes stay, so that the lines keep their numbers.
        return (ContentFile.Read(file, string.Join('\n', lines[..end]), check), Body(file, text));
    }

    /// <summary>The text after the fields; nothing when the fields do not end.</summary>
    public static MarkdownSource Body(string file, string text)
    {
        var (lines, end) = Split(text);
        return end < 0 ? new(file, "tekst", "", 1) : new(file, "tekst", string.Join('\n', lines[(end + 1)..]), end + 2);
    }

    private static (string[] Lines, int End) Split(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        return (lines, lines is ["---", ..] ? Array.IndexOf(lines, "---", 1) : -1);
    }
}

/// <summary>A piece of Markdown, with the place it comes from.</summary>
/// <param name="Line">The line of the file on which the text begins.</param>
internal sealed record MarkdownSource(string File, string Field, string Text, long Line);
