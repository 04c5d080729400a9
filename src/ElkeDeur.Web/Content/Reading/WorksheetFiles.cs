using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Domain.Worksheets;

namespace ElkeDeur.Web.Content.Reading;

/// <summary>Reads the norms and the sheets.</summary>
internal sealed class WorksheetFiles(string content, TextReading texts, List<ContentFlaw> flaws)
{
    private const string NormFile = "norms/norms.yaml";
    private static readonly DateOnly QuestionsChecked = new(2026, 11, 22);

    public WorksheetShelf Read(GuideShelf guide)
    {
        var norms = ReadNorms();
        var files = ContentFiles.In(content, "worksheets", "*.yaml").Select(file => ReadSheet(file, norms)).OfType<WorksheetEntry>();
        var entries = files.Concat(SelfAssessments(guide, norms)).OrderBy(entry => entry.Sheet.Title, StringComparer.Ordinal).ToList();
        foreach (var same in entries.GroupBy(entry => entry.Sheet.Id))
            foreach (var twice in same.Skip(1)) flaws.Add(new(twice.File, twice.Lines.GetValueOrDefault("id", 1), "id", $"Het id {same.Key} staat ook in {same.First().File}. Geef elk werkblad een eigen id."));
        return new(entries, norms);
    }

    private WorksheetEntry? ReadSheet((string File, string Path) at, Norms norms)
    {
        CheckedSheet? sheet = null;
        var result = ContentFile.Read<Worksheet>(at.File, File.ReadAllText(at.Path), one =>
        {
            (sheet, var found) = CheckedSheet.Of(one, norms);
            return found.Concat(Named(at.File, one.Address));
        });
        flaws.AddRange(result.Flaws);
        return sheet is null ? null : new(at.File, sheet, texts.Read(new(at.File, "uitleg", sheet.Sheet.Explanation, result.Lines.GetValueOrDefault("uitleg", 1)), [])) { Lines = result.Lines };
    }

    // The guiding questions are content already: a sheet of them needs no file of its own.
    private IEnumerable<WorksheetEntry> SelfAssessments(GuideShelf guide, Norms norms)
    {
        foreach (var sheet in SelfAssessment.Of(guide.Questions, guide.Actions, QuestionsChecked))
        {
            var (ready, found) = CheckedSheet.Of(sheet, norms);
            flaws.AddRange(found.Select(flaw => new ContentFlaw("guide/questions.yaml", 1, flaw.Field, flaw.Sentence)));
            if (ready is not null) yield return new("guide/questions.yaml", ready, texts.Read(new("guide/questions.yaml", "uitleg", sheet.Explanation, 1), []));
        }
    }

    private Norms ReadNorms()
    {
        var path = Path.Combine(content, NormFile);
        if (!File.Exists(path)) return Norms.None;
        var result = ContentFile.Read<Norms>(NormFile, File.ReadAllText(path), NormChecks.Of);
        flaws.AddRange(result.Flaws);
        return result.Content ?? Norms.None;
    }

    private static IEnumerable<Flaw> Named(string file, string address)
    {
        if (Path.GetFileNameWithoutExtension(file) != address) yield return new("adres", "Het adres is gelijk aan de naam van het bestand.");
    }
}
