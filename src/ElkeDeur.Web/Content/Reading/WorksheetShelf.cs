using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Domain.Worksheets;
using ElkeDeur.Domain.Worksheets.Filling;

namespace ElkeDeur.Web.Content.Reading;

/// <summary>All sheets that ship, ready for use, and the norms they compute with.</summary>
public sealed class WorksheetShelf
{
    private readonly Dictionary<string, WorksheetEntry> byAddress;

    internal WorksheetShelf(IReadOnlyList<WorksheetEntry> entries, Norms norms, IReadOnlyList<string> broken)
    {
        (Entries, Norms, Broken) = (entries, norms, broken);
        byAddress = entries.GroupBy(entry => entry.Sheet.Address).ToDictionary(same => same.Key, same => same.First());
    }

    public IReadOnlyList<WorksheetEntry> Entries { get; }
    public Norms Norms { get; }

    /// <summary>Addresses of sheets that could not be read: a link to one is not wrong too.</summary>
    internal IReadOnlyList<string> Broken { get; }

    public WorksheetEntry? Find(string address) => byAddress.GetValueOrDefault(address);
}

/// <summary>A sheet with its explanation ready to show.</summary>
public sealed record WorksheetEntry(string File, CheckedSheet Checked, ReadingText Explanation)
{
    public Worksheet Sheet => Checked.Sheet;

    /// <summary>Where it is told what the sheet is for.</summary>
    public string Address => $"/werkbladen/{Sheet.Address}";

    /// <summary>The example that came with it, as somebody would have filled it in.</summary>
    public SheetAnswers Example => SheetAnswers.Of(Sheet.Example.Answers);

    /// <summary>Whether this sheet holds the guiding questions of a building block.</summary>
    public bool IsSelfAssessmentOf(BuildingBlock block) => Sheet.Address == SelfAssessment.AddressOf(block);

    internal IReadOnlyDictionary<string, long> Lines { get; init; } = new Dictionary<string, long>();
}
