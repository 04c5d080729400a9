using ElkeDeur.Domain.Guide;

namespace ElkeDeur.Web.Content.Reading;

/// <summary>A page of the guide: a chapter, a section or a reference page.</summary>
/// <param name="Path">The address after /handreiking/.</param>
public sealed record GuidePage(string Path, string File, GuidePageHead Head, ReadingText Text)
{
    public string Address => $"/handreiking/{Path}";
    public string Title => Head.Title;

    /// <summary>The line of every field in its file.</summary>
    internal IReadOnlyDictionary<string, long> Lines { get; init; } = new Dictionary<string, long>();

    /// <summary>The title with its number, when it has one.</summary>
    public string Numbered => Head.Number is { } number ? $"{number} {Head.Title}" : Head.Title;
}

/// <summary>A chapter with its sections in order.</summary>
public sealed record GuideChapter(GuidePage Page, IReadOnlyList<GuidePage> Sections)
{
    public IEnumerable<GuidePage> Pages => Sections.Prepend(Page);
}
