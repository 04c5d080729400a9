using ElkeDeur.Domain.Worksheets;

namespace ElkeDeur.Web.Features.Worksheets.Fill;

/// <summary>Where one is in a sheet.</summary>
/// <param name="Current">The step, from 1; zero on another part.</param>
/// <param name="Part">The other part one is on.</param>
public sealed record SheetSteps(string Address, IReadOnlyList<string> Titles, int Current, string? Part = null)
{
    private static readonly IReadOnlyList<(string Part, string Title)> Others = [("samen", "Samen invullen"), ("uitkomst", "Uitkomst"), ("afspraken", "Afspraken en terugkijken"), ("versies", "Versies")];

    /// <summary>The parts beside the steps.</summary>
    public IEnumerable<(string Part, string Title)> Parts => Others.Where(one => Titles.Count > 0 || one.Part != "versies");

    /// <summary>Of a mirror nothing is kept: it has no steps here, and no versions.</summary>
    public static SheetSteps Of(string address, Worksheet sheet, int current, string? part = null) =>
        new(address, sheet.Kept ? [.. sheet.Steps.Select(step => step.Title)] : [], current, part);
}
