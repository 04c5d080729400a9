using ElkeDeur.Domain.Language;
using ElkeDeur.Web.Content;

namespace ElkeDeur.Web.Search;

/// <summary>A file with words, divided by spaces; what follows # is for people.</summary>
public static class WordList
{
    public static ContentResult<IReadOnlyList<string>> Read(string content, string name)
    {
        var lines = File.ReadAllLines(Path.Combine(content, "language", name));
        var words = lines.SelectMany((line, at) => line.Split('#')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => (Word: word, Line: at + 1))).ToList();
        var seen = new HashSet<string>();
        var flaws = words.Where(one => one.Word != FoundWord.Fold(one.Word)).Select(one => new ContentFlaw($"language/{name}", one.Line, "", $"Schrijf ‘{one.Word}’ met alleen kleine letters, zonder accenten of streepjes."))
            .Concat(words.Where(one => !seen.Add(one.Word)).Select(one => new ContentFlaw($"language/{name}", one.Line, "", $"Het woord ‘{one.Word}’ staat er twee keer. Haal er één weg.")));
        return new([.. words.Select(one => one.Word)], [.. flaws]);
    }
}
