using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Domain.Worksheets;

namespace ElkeDeur.Web.Content.Reading;

/// <summary>A sheet as it was read, before its explanation is shown.</summary>
internal sealed record SheetFileRead(string File, CheckedSheet Checked, IReadOnlyDictionary<string, long> Lines);

/// <summary>Reads the norms and the sheets. They lead to nothing while they are read, so that happens beside other content.</summary>
internal sealed class WorksheetFiles
{
    private const string NormFile = "norms/norms.yaml", AssessmentFile = "guide/self-assessment.yaml";

    private readonly List<ContentFlaw> flaws = [];
    private readonly Norms norms;
    private readonly IReadOnlyList<SheetFileRead> sheets;
    private readonly IReadOnlyList<string> broken;
    private readonly SelfAssessmentWords? assessment;

    private WorksheetFiles(string content)
    {
        norms = ReadOne<Norms>(content, NormFile, NormChecks.Of) ?? Norms.None;
        assessment = ReadOne<SelfAssessmentWords>(content, AssessmentFile, _ => []);
        var read = ContentFiles.In(content, "worksheets", "*.yaml").Select(at => (at.File, Sheet: ReadSheet(at))).ToList();
        sheets = [.. read.Select(one => one.Sheet).OfType<SheetFileRead>()];
        broken = [.. read.Select(one => (Name: Path.GetFileNameWithoutExtension(one.File), one.Sheet?.Checked.Sheet.Address)).Where(one => one.Name != one.Address).Select(one => one.Name)];
    }

    public static Task<WorksheetFiles> ReadAsync(string content) => Task.Run(() => new WorksheetFiles(content));

    /// <summary>The shelf, with texts that lead to other content.</summary>
    public WorksheetShelf Shelf(GuideShelf guide, TextReading texts, List<ContentFlaw> all)
    {
        var assessments = SelfAssessments(guide).ToList();
        var entries = sheets.Concat(assessments).Select(one => Entry(one, texts)).OrderBy(entry => entry.Sheet.Title, StringComparer.Ordinal).ToList();
        foreach (var same in entries.GroupBy(entry => entry.Sheet.Id))
            foreach (var twice in same.Skip(1)) flaws.Add(new(twice.File, twice.Lines.GetValueOrDefault("id", 1), "id", $"Het id {same.Key} staat ook in {same.First().File}. Geef elk werkblad een eigen id."));
        all.AddRange(flaws);
        return new(entries, norms, broken);
    }

    private static WorksheetEntry Entry(SheetFileRead one, TextReading texts) =>
        new(one.File, one.Checked, texts.Read(new(one.File, "uitleg", one.Checked.Sheet.Explanation, one.Lines.GetValueOrDefault("uitleg", 1)), [])) { Lines = one.Lines };

    private SheetFileRead? ReadSheet((string File, string Path) at)
    {
        CheckedSheet? sheet = null;
        var result = ContentFile.Read<Worksheet>(at.File, File.ReadAllText(at.Path), one =>
        {
            (sheet, var found) = CheckedSheet.Of(one, norms);
            return found.Concat(Named(at.File, one.Address));
        });
        flaws.AddRange(result.Flaws);
        return sheet is null ? null : new(at.File, sheet, result.Lines);
    }

    // The guiding questions are content already: a sheet of them needs no file of its own.
    private IEnumerable<SheetFileRead> SelfAssessments(GuideShelf guide)
    {
        foreach (var sheet in assessment is null ? [] : SelfAssessment.Of(assessment, guide.Questions, guide.Actions))
        {
            var (ready, found) = CheckedSheet.Of(sheet, norms);
            flaws.AddRange(found.Select(flaw => new ContentFlaw(AssessmentFile, 1, flaw.Field, flaw.Sentence)));
            if (ready is not null) yield return new(AssessmentFile, ready, new Dictionary<string, long>());
        }
    }

    private T? ReadOne<T>(string content, string file, Func<T, IEnumerable<Flaw>> check) where T : class
    {
        var path = Path.Combine(content, file);
        if (!File.Exists(path)) return null;
        var result = ContentFile.Read(file, File.ReadAllText(path), check);
        flaws.AddRange(result.Flaws);
        return result.Content;
    }

    private static IEnumerable<Flaw> Named(string file, string address)
    {
        if (Path.GetFileNameWithoutExtension(file) != address) yield return new("adres", "Het adres is gelijk aan de naam van het bestand.");
    }
}
