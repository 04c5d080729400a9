using ElkeDeur.Domain.Language;

namespace ElkeDeur.Web.Content.Language;

/// <summary>What the program knows when it reads along with a writer.</summary>
public sealed record WritingLists(NameLists Names, ReadabilityWords Words)
{
    /// <summary>Read from the content folder; any mistake is a <see cref="BrokenContent"/>.</summary>
    public static WritingLists Load(string content) => WritingFiles.Load(content);
}
