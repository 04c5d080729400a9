namespace ElkeDeur.Domain.Language.Search;

/// <summary>Something that can be found: a page at an address.</summary>
/// <param name="Address">Path on this site.</param>
/// <param name="Kind">What it is, in one or two Dutch words for the screen.</param>
/// <param name="Summary">One sentence for the list of results.</param>
/// <param name="Text">All other words, plain, without markup. Never anything secret.</param>
public sealed record SearchDocument(string Address, string Kind, string Title, string Summary, IReadOnlyList<string> Keywords, string Text);

/// <summary>Where in a document a word stands.</summary>
public enum SearchField
{
    /// <summary>The title.</summary>
    Title,
    /// <summary>The words that its writer chose for finding it.</summary>
    Keywords,
    /// <summary>The sentence for lists.</summary>
    Summary,
    /// <summary>The text itself.</summary>
    Text,
    /// <summary>The text, three times or more.</summary>
    Often,
}
