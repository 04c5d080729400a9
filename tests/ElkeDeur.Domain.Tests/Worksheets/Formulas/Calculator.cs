using ElkeDeur.Domain.Worksheets;
using ElkeDeur.Domain.Worksheets.Formulas;
using static ElkeDeur.Domain.Tests.Worksheets.Made;

namespace ElkeDeur.Domain.Tests.Worksheets.Formulas;

/// <summary>A sheet with a field of every kind, and any formula as its one figure.</summary>
internal static class Calculator
{
    public static readonly Norms Norms = new([new("uurloon", "Uurloon", 50, "euro/uur", new(2026, 1, 1), null, "Bedacht")]);

    public static readonly Worksheet Sheet = Made.Sheet(
        Money("bedrag"), Money("ander"), Money("kosten") with { Range = true }, Money("maandbedrag") with { Per = "maand" }, Number("uren", "uur"), Number("maanden", "maand"),
        Number("weken", "week"), Date("dag"), Date("later"), Short("tekst"), Choice("kleur"), State("een"), State("twee"), State("drie"), Choices("kleuren"),
        Field(FieldKind.Period, "plan"), Ranking("volgorde"),
        Table("t", Short("naam"), Money("prijs"), Money("marge") with { Range = true }, Date("datum"), Number("duur", "week"), State("stand")),
        Table("vol", Money("prijs")) with { Required = true }, Matrix("m", State("stand"), Number("uren", "uur")));

    public static readonly IReadOnlyDictionary<string, Kind> Kinds = SheetNames.Of(Sheet, Norms);

    /// <summary>What it gives with these answers, in words.</summary>
    public static string Gives(string formula, string answers) => With(formula).Filled(answers).Said("uit");

    /// <summary>The sentence that says what is wrong in it; nothing when it may be used.</summary>
    public static string? Mistake(string formula)
    {
        var (read, problem) = Formula.Read(formula);
        return problem ?? read!.Check(Kinds).Problem;
    }

    private static CheckedSheet With(string formula)
    {
        var kind = Formula.Read(formula).Formula?.Check(Kinds).Formula?.Kind;
        return Sheet.With(new SheetFigure("uit", "Uit", formula, kind?.Unit.Name)).Checked(Norms);
    }
}
