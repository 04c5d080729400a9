using System.Text.RegularExpressions;
using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Domain.Writing;
using ElkeDeur.Web.Content;
using ElkeDeur.Web.Content.Reading;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Editing.Media;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Features.Workspaces.Writing;

/// <summary>A text read as what it is, as far as that goes, and everything that is wrong with it.</summary>
public sealed record WrittenContent(
    WrittenKind Kind, IReadOnlyList<ContentFlaw> Flaws, Mystery? Mystery = null, CaseEntry? Case = null, AdditionPage? Addition = null)
{
    public const string Untitled = "Zonder titel";

    /// <summary>The words that people read.</summary>
    public string Prose { get; init; } = "";

    public bool CanBeShown => Mystery is not null || Case is not null || Addition is not null;

    /// <summary>The invented names in it, which are no finding.</summary>
    public IReadOnlyList<string> Pseudonyms =>
        [.. Mystery?.Characters.Select(person => person.Name) ?? [], .. Case?.Case.People.Select(person => person.Name) ?? []];
}

/// <summary>Reads a text with the checks of its kind. Any text at all can be read: what is wrong is told, never thrown.</summary>
public sealed partial class ContentReader(OwnTexts texts, IDbContextFactory<AppDb> data)
{
    public async Task<WrittenContent> ReadAsync(string workspaceId, WrittenKind kind, string file, string text) =>
        await AsAsync(workspaceId, kind, file, text) with { Prose = Prose.Of(kind, text) };

    private async Task<WrittenContent> AsAsync(string workspaceId, WrittenKind kind, string file, string text)
    {
        switch (kind)
        {
            case WrittenKind.Mystery:
                var mystery = ContentFile.Read<Mystery>(file, text, OwnCaseChecks.With(await MediaAsync(workspaceId)));
                return new(kind, mystery.Flaws, Mystery: mystery.Content);
            case WrittenKind.PracticeCase:
                var (entry, caseFlaws) = texts.Case(file, text);
                return new(kind, caseFlaws, Case: entry);
            default:
                var (page, flaws) = texts.Addition(file, text);
                return new(kind, flaws, Addition: page);
        }
    }

    private async Task<IReadOnlyList<MediaCard>> MediaAsync(string workspaceId)
    {
        await using var db = await data.CreateDbContextAsync();
        return await new MediaShelf(db).OfAsync(workspaceId);
    }

    /// <summary>What a text is called in a list, also when it cannot be read.</summary>
    public static string TitleOf(string text)
    {
        var title = TitleLine().Match(text) is { Success: true } found ? WithoutNote(found.Groups[1].Value).Trim(' ', '"', '\'') : "";
        return title.Length == 0 ? WrittenContent.Untitled : title[..Math.Min(200, title.Length)];
    }

    private static string WithoutNote(string line) => line.StartsWith('"') ? line : line.Split(" #")[0];

    // In a file that is JSON, which is YAML too, the fields stand in quotes on one line.
    [GeneratedRegex("""(?:^|[{,]\s*)"?titel"?:[ \t]*("(?:[^"\\]|\\.)*"|[^\r\n]*)""", RegexOptions.Multiline, 1000)]
    private static partial Regex TitleLine();
}
