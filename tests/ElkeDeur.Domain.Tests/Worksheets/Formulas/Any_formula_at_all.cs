using ElkeDeur.Domain.Worksheets.Filling;
using ElkeDeur.Domain.Worksheets.Formulas;
using Words = ElkeDeur.Domain.Worksheets.Formulas.Words;

namespace ElkeDeur.Domain.Tests.Worksheets.Formulas;

public sealed class Any_formula_at_all
{
    private static readonly string[] Pieces =
    [
        "bedrag", "kosten", "uren", "dag", "kleur", "kleuren", "een", "t", "t.prijs", "t.datum", "t.duur", "m.links.stand", "norm.uurloon", "vandaag", "onzin", "\"ja\"", "\"rood\"",
        "0", "1,5", "3 weken", "2 euro", "(", ")", ";", "+", "-", "*", "/", "=", "<>", "<", ">=", "en", "of", "niet", "als(", "som(", "aantal(t; ", "elke(t; ", "telt(\"ja\"; ",
        "gevuld(", "bevat(kleuren; ", "laag(", "kleinste(", "verhouding(", "precies_een(", "é", "\u0663", "“", "\0", " ", "\n", "\ud800",
    ];

    private static readonly string[] Typed =
        ["", "0", "1", "6.000", "-2,5", "0,0001", "1000000000000", "-1 000 000 000 000", "geen getal", "3-12-2026", "31-2", "1-1-1900", "31 december 2100", "ja", "niet", "rood", "rood\nblauw", "٣-١٢-٢٠٢٦", "9e9", "\0"];

    [Fact]
    public void Any_text_is_read_or_refused_with_a_sentence() => Law.Holds(2000, row =>
    {
        var dice = new Dice(row);
        var text = string.Join(dice.Roll(2) == 0 ? " " : "", Enumerable.Range(0, dice.Roll(30)).Select(_ => dice.Pick(Pieces)));

        var (formula, problem) = Formula.Read(text);
        Assert.True(formula is null != problem is null);
        if (formula is not null) Runs(formula, dice);
    }, throws: 60);

    [Fact]
    public void Any_formula_that_may_be_used_gives_what_was_promised() => Law.Holds(2000, row =>
    {
        var dice = new Dice(row);
        var text = new Sayings(dice).Any();

        if (text.Length > Formula.Longest) return;
        var (formula, problem) = Formula.Read(text);
        Assert.True(problem is null, $"{text}: {problem}");
        Assert.True(Runs(formula!, dice), $"{text}: {formula!.Check(Calculator.Kinds).Problem}");
    }, throws: 200);

    // Whether it may be used; when it may, it gives what was promised or nothing.
    private static bool Runs(Formula formula, Dice dice)
    {
        var (good, problem) = formula.Check(Calculator.Kinds);
        Assert.True(good is null != problem is null);
        if (good is null) return false;
        var filled = new FilledSheet(Calculator.Sheet.Checked(Calculator.Norms), Answers(dice), Made.Today);
        Assert.True(IsPromised(good.Kind, good.Run(name => name == "norm.uurloon" ? Value.Of(50) : filled[name])), formula.Text);
        return true;
    }

    private static bool IsPromised(Kind kind, Value value) => value switch
    {
        UnknownValue => true,
        Quantity q => kind.Shape == Shape.Quantity && q.Low <= q.Likely && q.Likely <= q.High,
        Day => kind.Shape == Shape.Day,
        Truth => kind.Shape == Shape.Truth,
        Word => kind.Shape == Shape.Word,
        Words => kind.Shape == Shape.Words,
        _ => false,
    };

    private static SheetAnswers Answers(Dice dice) => SheetAnswers.Of(Places.Select(place => KeyValuePair.Create(place, dice.Pick(Typed))));

    private static readonly string[] Places =
    [
        "bedrag", "ander", "kosten", "kosten.laag", "kosten.hoog", "maandbedrag", "uren", "maanden", "weken", "dag", "later", "tekst", "kleur", "een", "twee", "drie", "kleuren", "plan.van", "plan.tot",
        "volgorde.rood", "t.1.naam", "t.1.prijs", "t.1.marge.laag", "t.1.datum", "t.1.duur", "t.3.prijs", "t.3.datum", "t.3.stand", "vol.1.prijs", "m.links.stand", "m.links.uren", "m.rechts.uren",
    ];

    /// <summary>Formulas in which everything goes together, as far as the throws last.</summary>
    private sealed class Sayings(Dice dice)
    {
        private int depth;

        public string Any() => dice.Pick<Func<string>>([Euros, Count, When, Yes])();

        private string Euros() => Deep("bedrag",
            () => dice.Pick(["bedrag", "ander", "kosten", "som(t.prijs)", "som_bekend(t.marge)", "kleinste(vol.prijs)", "2,5 euro", "0 euro"]),
            () => $"({Euros()} {dice.Pick(["+", "-"])} {Euros()})", () => $"({Euros()} * {Count()})", () => $"({Euros()} / {Ratio()})", () => $"-{Euros()}",
            () => $"{dice.Pick(["som", "som_bekend", "kleinste", "grootste", "verschil"])}({Euros()}; {Euros()})", () => $"{dice.Pick(["laag", "waarschijnlijk", "hoog"])}({Euros()})",
            () => $"als({Yes()}; {Euros()}; {Euros()})", () => $"als(aantal(t) > 0; {Euros()} / aantal(t); {Euros()})", () => $"(maandbedrag * {Months()})");

        private string Ratio() => Deep("2", () => dice.Pick(["2", "0,5", "volgorde.rood", "volgorde.blauw"]), () => $"({dice.Pick(["bedrag", "kosten", "ander"])} / som(t.prijs; kosten))");

        private string Count() => Deep("aantal(t)", () => dice.Pick(["aantal(t)", "aantal(m)", "aantal_bekend(t.prijs)", "volgorde.rood", "3"]),
            () => $"aantal(t; {InRow()})", () => $"telt({dice.Pick(["\"ja\"", "\"niet\""])}; een; twee; m.stand)", () => $"({Count()} - {Count()})", () => $"verhouding({Euros()}; bedrag)");

        private string Months() => dice.Pick(["maanden", "(maanden * 2)", "1 maand"]);

        private string When() => Deep("dag", () => dice.Pick(["dag", "later", "vandaag", "plan.van", "kleinste(t.datum)"]),
            () => $"({When()} {dice.Pick(["+", "-"])} {Time()})", () => $"als({Yes()}; {When()}; {When()})", () => $"grootste({When()}; t.datum)");

        private string Time() => dice.Pick(["weken", "3 dagen", "2 jaar", Months(), "(weken * -3)", $"({When()} - {When()})", $"als(aantal(t) > 0; 9 weken / aantal(t); weken)"]);

        private string Yes() => Deep("gevuld(dag)", () => dice.Pick(["(een = \"ja\")", "(een <> twee)", "gevuld(tekst)", "gevuld(t)", "bevat(kleuren; \"rood\")", "(kleur = \"groen\")"]),
            () => $"({Euros()} {Sign()} {Euros()})", () => $"({When()} {Sign()} {When()})", () => $"({Yes()} {dice.Pick(["en", "of", "=", "<>"])} {Yes()})", () => $"(niet {Yes()})",
            () => $"{dice.Pick(["alle", "een_van", "precies_een"])}({Yes()}; {Yes()})", () => $"elke(t; {InRow()})");

        private string InRow() => dice.Pick(["t.prijs > 1 euro", "t.datum + t.duur * 2 < vandaag", "t.stand = \"ja\"", "gevuld(t.naam) of t.marge <= bedrag", "t.prijs = som(vol.prijs)", "t.datum - t.duur = dag"]);

        private string Sign() => dice.Pick(["=", "<>", "<", ">", "<=", ">="]);

        private string Deep(string end, params Func<string>[] choices)
        {
            if (dice.Empty || depth > 5) return end;
            depth++;
            var said = dice.Pick(choices)();
            depth--;
            return said;
        }
    }
}
