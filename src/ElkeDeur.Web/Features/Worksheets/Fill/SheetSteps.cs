using ElkeDeur.Domain.Worksheets;

namespace ElkeDeur.Web.Features.Worksheets.Fill;

/// <summary>Where one is in a sheet.</summary>
/// <param name="Current">The step, from 1; zero on another part.</param>
/// <param name="Parts">The other parts that one may open here.</param>
/// <param name="Part">The other part one is on.</param>
public sealed record SheetSteps(string Address, IReadOnlyList<string> Titles, int Current, IReadOnlyList<(string Part, string Title)> Parts, string? Part = null)
{
    private static readonly IReadOnlyList<(string Part, string Title)> Others = [("samen", "Samen invullen"), ("uitkomst", "Uitkomst"), ("afspraken", "Afspraken en terugkijken"), ("versies", "Versies")];

    /// <summary>For who leads the sheet. Of a mirror nothing is kept: it has no steps here, and no versions.</summary>
    public static SheetSteps OfLeader(string address, Worksheet sheet, int current, string? part = null) =>
        sheet.Kept ? new(address, TitlesOf(sheet), current, Others, part) : new(address, [], 0, [.. Others.Where(one => one.Part != "versies")], part);

    /// <summary>For who takes part: the steps alone.</summary>
    public static SheetSteps OfParticipant(string address, Worksheet sheet, int current) => new(address, TitlesOf(sheet), current, []);

    private static IReadOnlyList<string> TitlesOf(Worksheet sheet) => [.. sheet.Steps.Select(step => step.Title)];
}
