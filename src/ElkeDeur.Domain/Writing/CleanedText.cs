namespace ElkeDeur.Domain.Writing;

/// <summary>What can be cleaned out of a text that came from a word processor.</summary>
public enum Cleaning
{
    /// <summary>Characters that nobody sees: zero width, control, direction.</summary>
    Invisible,
    /// <summary>Spaces of another kind than the ordinary one.</summary>
    Spaces,
    /// <summary>Hyphens that show only at the end of a line.</summary>
    SoftHyphens,
    /// <summary>Marks of a page or a word processor, such as a tag or a comment.</summary>
    Markup,
}

/// <summary>A text without what a word processor left in it, and how often what was cleaned. No word is lost.</summary>
/// <param name="Text">Lines end with a single line feed.</param>
/// <param name="Counts">Only what was really there.</param>
public sealed record CleanedText(string Text, IReadOnlyDictionary<Cleaning, int> Counts)
{
    /// <summary>Cleans a text of this kind; formatting becomes Markdown only where a text is all Markdown.</summary>
    public static CleanedText Of(string text, WrittenKind kind)
    {
        var (plain, markup) = PastedMarkup.ToText(text, asMarkdown: kind == WrittenKind.GuideAddition);
        var (cleaned, counts) = PastedCharacters.Clean(plain);
        if (markup > 0) counts[Cleaning.Markup] = markup;
        return new(cleaned, counts);
    }
}
