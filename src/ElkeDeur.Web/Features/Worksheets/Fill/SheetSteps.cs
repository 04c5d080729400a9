namespace ElkeDeur.Web.Features.Worksheets.Fill;

/// <summary>Where one is in a sheet.</summary>
/// <param name="Current">The step, from 1; zero on another part.</param>
/// <param name="Part">The other part one is on.</param>
public sealed record SheetSteps(string Address, IReadOnlyList<string> Titles, int Current, string? Part = null)
{
    public static readonly IReadOnlyList<(string Part, string Title)> Others = [("samen", "Samen invullen"), ("uitkomst", "Uitkomst"), ("afspraken", "Afspraken en terugkijken"), ("versies", "Versies")];
}
