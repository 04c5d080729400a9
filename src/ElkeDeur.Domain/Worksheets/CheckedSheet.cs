using ElkeDeur.Domain.Worksheets.Formulas;

namespace ElkeDeur.Domain.Worksheets;

/// <summary>A sheet of which all formulas were read and checked, so that filling it in cannot go wrong.</summary>
/// <param name="Kinds">What every name stands for, figures too.</param>
/// <param name="Formulas">Every formula by its text.</param>
/// <param name="Order">The figures, each after those it uses.</param>
public sealed record CheckedSheet(Worksheet Sheet, Norms Norms, IReadOnlyDictionary<string, Kind> Kinds, IReadOnlyDictionary<string, CheckedFormula> Formulas, IReadOnlyList<SheetFigure> Order)
{
    /// <summary>The sheet ready for use, or every mistake in its rules and computations.</summary>
    public static (CheckedSheet? Sheet, IReadOnlyList<Mysteries.Flaw> Flaws) Of(Worksheet sheet, Norms norms)
    {
        var check = new SheetFormulas(sheet, norms);
        var flaws = WorksheetChecks.Of(sheet).Concat(check.Flaws()).ToList();
        return flaws.Count > 0 ? (null, flaws) : (new(sheet, norms, check.Kinds, check.Formulas, check.Order), flaws);
    }

    /// <summary>The norms that this sheet computes with.</summary>
    public IEnumerable<string> NormNames => Formulas.Values.SelectMany(formula => formula.Names).Where(name => name.StartsWith("norm.", StringComparison.Ordinal)).Select(name => name[5..]).Distinct();
}
