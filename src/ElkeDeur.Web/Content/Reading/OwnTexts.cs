using ElkeDeur.Domain.Guide;
using ElkeDeur.Domain.Library;
using ElkeDeur.Domain.Mysteries;

namespace ElkeDeur.Web.Content.Reading;

/// <summary>
/// Reads what people write in a workspace against what there is to read, with the same checks as the content that ships. A text that
/// cannot be read has flaws and nothing to show.
/// </summary>
public sealed class OwnTexts(ReadingRoom room)
{
    public (CaseEntry? Entry, IReadOnlyList<ContentFlaw> Flaws) Case(string file, string yaml)
    {
        var result = ContentFile.Read<PracticeCase>(file, yaml, LibraryChecks.Of);
        if (result.Content is not { } practice) return (null, result.Flaws);
        var texts = new TextReading(room.Glossary);
        var entry = new CaseEntry(file, LibraryCard.Of(practice), practice, CaseReading.Of(file, practice, result.Lines, texts)) { Lines = result.Lines };
        return (entry, [.. result.Flaws, .. texts.Flaws, .. Connections.Dead(texts.Links, room.Places), .. Connections.Of(entry, room.Library, room.Places)]);
    }

    public (AdditionPage? Page, IReadOnlyList<ContentFlaw> Flaws) Addition(string file, string text)
    {
        var head = GuideAdditionFile.Read(file, text, addition => addition.Flaws().Concat(Place(addition)));
        if (head.Content is not { } content) return (null, head.Flaws);
        var texts = new TextReading(room.Glossary);
        var page = new AdditionPage(content, room.Guide.Find(content.Chapter), texts.Read(FrontMatter.Body(file, text), []));
        return (page, [.. head.Flaws, .. texts.Flaws, .. Connections.Dead(texts.Links, room.Places), .. Connections.Names(file, head.Lines, content.See, room.Places)]);
    }

    private IEnumerable<Flaw> Place(GuideAddition addition)
    {
        if (addition.Chapter.Length > 0 && room.Guide.Find(addition.Chapter) is null) yield return new("hoofdstuk", $"De pagina ‘{addition.Chapter}’ staat niet in de handreiking. Neem over wat in haar adres achter /handreiking/ staat.");
    }
}

/// <summary>A page that somebody added to the guide in an own workspace.</summary>
/// <param name="Beside">The page of the guide it stands beside; nothing when that does not exist.</param>
public sealed record AdditionPage(GuideAddition Head, GuidePage? Beside, ReadingText Text);
