using ElkeDeur.Domain.Worksheets.Formulas;

namespace ElkeDeur.Domain.Tests.Worksheets.Formulas;

public sealed class What_a_formula_gives
{
    [Theory]
    [InlineData("bedrag + ander", "bedrag=6.000 | ander=500", "€ 6.500")]
    [InlineData("bedrag - ander", "bedrag=500 | ander=6000", "€ -5.500")]
    [InlineData("bedrag - ander - 1 euro", "bedrag=10 | ander=4", "€ 5")]
    [InlineData("bedrag + ander * 2", "bedrag=1 | ander=3", "€ 7")]
    [InlineData("(bedrag + ander) * 2", "bedrag=1 | ander=3", "€ 8")]
    [InlineData("-bedrag", "bedrag=5", "€ -5")]
    [InlineData("- -bedrag", "bedrag=5", "€ 5")]
    [InlineData("bedrag / 3", "bedrag=10", "€ 3,33")]
    [InlineData("1,5 * bedrag", "bedrag=10", "€ 15")]
    [InlineData("maandbedrag * maanden", "maandbedrag=100 | maanden=6", "€ 600")]
    [InlineData("bedrag / maanden", "bedrag=600 | maanden=6", "€ 100 per maand")]
    [InlineData("uren * norm.uurloon", "uren=4", "€ 200")]
    [InlineData("uren * 2 uren", "uren=4", "8 uur*uur")]
    [InlineData("1 maand", "", "1 maand")]
    [InlineData("maanden + 1 maand", "maanden=1", "2 maanden")]
    public void Numbers_with_their_unit(string formula, string answers, string outcome) => Gives(formula, answers, outcome);

    [Theory]
    [InlineData("kosten", "kosten=100", "€ 100")]
    [InlineData("kosten", "kosten.laag=100 | kosten.hoog=300", "€ 100 tot € 300, waarschijnlijk € 200")]
    [InlineData("kosten", "kosten.laag=100", "€ 100")]
    [InlineData("kosten + bedrag", "kosten=150 | kosten.laag=100 | kosten.hoog=300 | bedrag=10", "€ 110 tot € 310, waarschijnlijk € 160")]
    [InlineData("bedrag - kosten", "kosten=150 | kosten.laag=100 | kosten.hoog=300 | bedrag=400", "€ 100 tot € 300, waarschijnlijk € 250")]
    [InlineData("-kosten", "kosten=150 | kosten.laag=100 | kosten.hoog=300", "€ -300 tot € -100, waarschijnlijk € -150")]
    [InlineData("kosten * 2", "kosten=150 | kosten.laag=100 | kosten.hoog=300", "€ 200 tot € 600, waarschijnlijk € 300")]
    [InlineData("kosten * -2", "kosten=150 | kosten.laag=100 | kosten.hoog=300", "€ -600 tot € -200, waarschijnlijk € -300")]
    [InlineData("bedrag / kosten", "kosten=200 | kosten.laag=100 | kosten.hoog=400 | bedrag=400", "1 tot 4, waarschijnlijk 2")]
    [InlineData("bedrag / kosten", "kosten=0 | kosten.laag=-100 | kosten.hoog=400 | bedrag=400", "onbekend")]
    [InlineData("laag(kosten)", "kosten=150 | kosten.laag=100 | kosten.hoog=300", "€ 100")]
    [InlineData("waarschijnlijk(kosten)", "kosten=150 | kosten.laag=100 | kosten.hoog=300", "€ 150")]
    [InlineData("hoog(kosten)", "kosten=150 | kosten.laag=100 | kosten.hoog=300", "€ 300")]
    [InlineData("kosten > 140 euro", "kosten=150 | kosten.laag=100 | kosten.hoog=300", "ja")]
    [InlineData("som(t.marge)", "t.1.marge.laag=1 | t.1.marge.hoog=3 | t.2.marge=10", "€ 11 tot € 13, waarschijnlijk € 12")]
    [InlineData("kleinste(t.marge)", "t.1.marge.laag=1 | t.1.marge.hoog=9 | t.2.marge=4", "€ 1 tot € 4, waarschijnlijk € 4")]
    public void Ranges(string formula, string answers, string outcome) => Gives(formula, answers, outcome);

    [Theory]
    [InlineData("dag + 3 dagen", "dag=30-12-2026", "2 januari 2027")]
    [InlineData("dag + 2 weken", "dag=3-12-2026", "17 december 2026")]
    [InlineData("dag + 1 maand", "dag=31-1-2027", "28 februari 2027")]
    [InlineData("dag - 1 jaar", "dag=29-2-2028", "28 februari 2027")]
    [InlineData("dag + weken", "dag=3-12-2026 | weken=1", "10 december 2026")]
    [InlineData("dag - maanden * 2", "dag=3-12-2026 | maanden=6", "3 december 2025")]
    [InlineData("dag + 90 jaren * 200", "dag=3-12-2026", "onbekend")]
    [InlineData("later - dag", "dag=3-12-2026 | later=10-12-2026", "7 dagen")]
    [InlineData("plan.tot - plan.van", "plan.van=1-1-2026 | plan.tot=2-1-2026", "1 dag")]
    [InlineData("dag < vandaag", "dag=22-11-2026", "ja")]
    [InlineData("dag <= later en dag = later", "dag=22-11-2026 | later=2026-11-22", "ja")]
    [InlineData("kleinste(t.datum)", "t.1.datum=3-12-2026 | t.2.datum=2-12-2026", "2 december 2026")]
    [InlineData("grootste(t.datum)", "t.1.datum=3-12-2026 | t.2.datum=2-12-2026", "3 december 2026")]
    public void Dates(string formula, string answers, string outcome) => Gives(formula, answers, outcome);

    // The unit of what is added is known where it stands: behind a condition, or in the row of a table.
    [Theory]
    [InlineData("als(aantal(t) > 0; dag + 10 weken / aantal(t); dag)", "dag=3-12-2026 | t.1.naam=a | t.2.naam=b", "7 januari 2027")]
    [InlineData("als(aantal(t) > 0; dag + 10 weken / aantal(t); dag)", "dag=3-12-2026", "3 december 2026")]
    [InlineData("aantal(t; t.datum + t.duur * 2 > vandaag)", "t.1.datum=1-11-2026 | t.1.duur=2 | t.2.datum=1-11-2026 | t.2.duur=1", "1")]
    [InlineData("elke(t; t.datum + t.duur <= later)", "later=3-12-2026 | t.1.datum=3-12-2026 | t.1.duur=0", "ja")]
    public void Dates_that_move_by_what_was_computed(string formula, string answers, string outcome) => Gives(formula, answers, outcome);

    [Theory]
    [InlineData("bedrag + ander", "bedrag=1")]
    [InlineData("-bedrag", "")]
    [InlineData("bedrag > 0 euro", "")]
    [InlineData("bedrag = ander", "bedrag=niets te lezen | ander=1")]
    [InlineData("kleur = \"rood\"", "")]
    [InlineData("niet (kleur = \"rood\")", "")]
    [InlineData("dag + weken", "dag=3-12-2026")]
    [InlineData("laag(kosten)", "")]
    [InlineData("waarschijnlijk(kosten)", "")]
    [InlineData("hoog(kosten)", "")]
    [InlineData("verschil(bedrag; ander)", "bedrag=1")]
    [InlineData("som(t.prijs)", "")]
    [InlineData("som(t.prijs)", "t.1.prijs=1 | t.2.naam=b")]
    [InlineData("som_bekend(t.prijs)", "")]
    [InlineData("som_bekend(t.prijs)", "t.1.naam=a")]
    [InlineData("kleinste(t.prijs)", "")]
    [InlineData("grootste(t.datum)", "t.1.datum=3-12-2026 | t.2.naam=b")]
    [InlineData("bedrag / ander", "bedrag=1 | ander=0")]
    [InlineData("verhouding(bedrag; ander)", "bedrag=1 | ander=0")]
    [InlineData("bedrag / (ander - ander)", "bedrag=1 | ander=1")]
    [InlineData("bedrag * bedrag * bedrag", "bedrag=1000000000000")]
    [InlineData("als(bedrag > 0 euro; 1; 2)", "")]
    [InlineData("elke(t; t.prijs > 0 euro)", "t.1.prijs=1 | t.2.naam=b")]
    [InlineData("bedrag / aantal(vol)", "bedrag=1")]
    public void Unknown_stays_unknown(string formula, string answers) => Gives(formula, answers, "onbekend");

    [Theory]
    [InlineData("ja", "ja", "ja", "ja")]
    [InlineData("ja", "niet", "nee", "ja")]
    [InlineData("niet", "niet", "nee", "nee")]
    [InlineData("", "ja", "onbekend", "ja")]
    [InlineData("", "niet", "nee", "onbekend")]
    [InlineData("", "", "onbekend", "onbekend")]
    public void And_and_or_with_unknown(string one, string two, string both, string either)
    {
        const string One = "een = \"ja\"", Two = "twee = \"ja\"";
        foreach (var answers in new[] { $"een={one} | twee={two}", $"een={two} | twee={one}" })
        {
            Gives($"{One} en {Two}", answers, both);
            Gives($"alle({One}; {Two})", answers, both);
            Gives($"{One} of {Two}", answers, either);
            Gives($"een_van({One}; {Two})", answers, either);
        }
    }

    [Theory]
    [InlineData("niet een = \"ja\" of twee = \"ja\"", "een=ja | twee=ja", "ja")]
    [InlineData("niet (een = \"ja\" of twee = \"ja\")", "een=ja | twee=ja", "nee")]
    [InlineData("een = \"ja\" of twee = \"ja\" en drie = \"ja\"", "een=ja | twee=niet | drie=niet", "ja")]
    [InlineData("niet niet een = \"ja\"", "een=ja", "ja")]
    [InlineData("(een = \"ja\") <> (twee = \"ja\")", "een=ja | twee=niet", "ja")]
    [InlineData("een = twee", "een=deels | twee=deels", "ja")]
    [InlineData("precies_een(een = \"ja\"; twee = \"ja\"; drie = \"ja\")", "een=ja | twee=niet | drie=deels", "ja")]
    [InlineData("precies_een(een = \"ja\"; twee = \"ja\"; drie = \"ja\")", "een=ja | twee=ja | drie=niet", "nee")]
    [InlineData("precies_een(een = \"ja\"; twee = \"ja\"; drie = \"ja\")", "een=niet | twee=niet | drie=niet", "nee")]
    [InlineData("precies_een(een = \"ja\"; twee = \"ja\"; drie = \"ja\")", "een=ja | twee=niet", "onbekend")]
    [InlineData("precies_een(een = \"ja\"; twee = \"ja\"; drie = \"ja\")", "een=ja | twee=ja", "nee")]
    [InlineData("als(een = \"ja\"; bedrag; ander)", "een=ja | bedrag=1", "€ 1")]
    [InlineData("als(een = \"ja\"; bedrag; ander)", "een=niet | ander=2", "€ 2")]
    [InlineData("als(een = \"ja\"; dag; later)", "een=ja | dag=3-12-2026", "3 december 2026")]
    [InlineData("bedrag >= ander en bedrag <= ander", "bedrag=1,00 | ander=1", "ja")]
    [InlineData("bedrag <> ander", "bedrag=1 | ander=2", "ja")]
    public void Conditions(string formula, string answers, string outcome) => Gives(formula, answers, outcome);

    [Theory]
    [InlineData("som(bedrag; ander)", "bedrag=1 | ander=2", "€ 3")]
    [InlineData("som(t.prijs; bedrag)", "bedrag=1 | t.1.prijs=10 | t.7.prijs=100", "€ 111")]
    [InlineData("som_bekend(t.prijs)", "t.1.prijs=10 | t.2.naam=b", "€ 10")]
    [InlineData("kleinste(bedrag; ander; 5 euro)", "bedrag=7 | ander=9", "€ 5")]
    [InlineData("grootste(t.prijs)", "t.1.prijs=7 | t.2.prijs=9", "€ 9")]
    [InlineData("verschil(bedrag; ander)", "bedrag=7 | ander=9", "€ -2")]
    [InlineData("verhouding(bedrag; ander)", "bedrag=6 | ander=4", "1,5")]
    [InlineData("aantal(t)", "", "0")]
    [InlineData("aantal(t)", "t.1.naam=a | t.9.prijs=2", "2")]
    [InlineData("aantal(m)", "", "2")]
    [InlineData("aantal(t; t.prijs > 5 euro)", "t.1.prijs=6 | t.2.prijs=5 | t.3.naam=c", "1")]
    [InlineData("aantal(t; t.prijs = grootste(t.prijs))", "t.1.prijs=6 | t.2.prijs=5", "2")]
    [InlineData("aantal(t; som(vol.prijs) > t.prijs)", "t.1.prijs=6 | t.2.prijs=50 | vol.1.prijs=10 | vol.2.prijs=10", "1")]
    [InlineData("elke(t; t.prijs > 5 euro)", "", "ja")]
    [InlineData("elke(t; t.prijs > 5 euro)", "t.1.prijs=6 | t.2.prijs=7", "ja")]
    [InlineData("elke(t; t.prijs > 5 euro)", "t.1.prijs=5 | t.2.naam=b", "nee")]
    [InlineData("elke(t; gevuld(t.naam))", "t.1.prijs=5 | t.2.naam=b", "nee")]
    [InlineData("elke(m; m.stand = \"ja\")", "m.links.stand=ja | m.rechts.stand=ja", "ja")]
    [InlineData("m.links.uren + m.rechts.uren", "m.links.uren=1 | m.rechts.uren=2", "3 uur")]
    [InlineData("aantal_bekend(t.prijs)", "t.1.prijs=6 | t.2.naam=b", "1")]
    [InlineData("aantal_bekend(bedrag)", "", "0")]
    [InlineData("telt(\"ja\"; een; twee; drie)", "een=ja | twee=ja | drie=deels", "2")]
    [InlineData("telt(\"ja\"; m.stand)", "m.links.stand=ja", "1")]
    [InlineData("gevuld(tekst)", "tekst=iets", "ja")]
    [InlineData("gevuld(tekst)", "", "nee")]
    [InlineData("gevuld(t)", "t.1.naam=a", "ja")]
    [InlineData("gevuld(t)", "", "nee")]
    [InlineData("bevat(kleuren; \"rood\")", "kleuren=rood\nblauw", "ja")]
    [InlineData("bevat(kleuren; \"groen\")", "kleuren=rood\nblauw", "nee")]
    [InlineData("bevat(kleuren; \"groen\")", "", "nee")]
    [InlineData("bevat(kleuren; kleur)", "kleuren=rood | kleur=rood", "ja")]
    [InlineData("volgorde.rood < volgorde.blauw", "volgorde.rood=1 | volgorde.blauw=2", "ja")]
    public void Functions(string formula, string answers, string outcome) => Gives(formula, answers, outcome);

    [Theory]
    [InlineData("bedrag / aantal(vol)", "bedrag=9 | vol.1.prijs=1 | vol.2.prijs=1 | vol.3.prijs=1", "€ 3")]
    [InlineData("bedrag / aantal(m)", "bedrag=9", "€ 4,50")]
    [InlineData("als(aantal(t) > 0; bedrag / aantal(t); 0 euro)", "bedrag=9 | t.1.naam=a", "€ 9")]
    [InlineData("als(aantal(t) > 0; bedrag / aantal(t); 0 euro)", "bedrag=9", "€ 0")]
    [InlineData("als(aantal(t) >= 1 en bedrag > 0 euro; bedrag / aantal(t); 0 euro)", "bedrag=9", "€ 0")]
    [InlineData("als(aantal(t) <> 0; verhouding(bedrag; ander * aantal(t)); 0)", "bedrag=9 | ander=3", "0", false)]
    public void Division_by_a_count_that_is_not_zero(string formula, string answers, string outcome, bool allowed = true)
    {
        if (allowed) Gives(formula, answers, outcome);
        else Assert.Contains("een aantal dat nul kan zijn", Calculator.Mistake(formula), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(250000, 6000, "ongeveer 1 op 42")]
    [InlineData(6000, 250000, "ongeveer 42 op 1")]
    [InlineData(6000, 6000, "ongeveer 1 op 1")]
    [InlineData(5, 2, "ongeveer 1 op 3")]
    [InlineData(2, 5, "ongeveer 3 op 1")]
    [InlineData(0, 6000, "onbekend")]
    [InlineData(6000, 0, "onbekend")]
    public void Ratios_as_people_say_them(int one, int other, string said)
    {
        var sheet = Calculator.Sheet.With(new ElkeDeur.Domain.Worksheets.SheetFigure("uit", "Uit", "verhouding(bedrag; ander)", Style: ElkeDeur.Domain.Worksheets.FigureStyle.Ratio));

        Assert.Equal(said, sheet.Filled($"bedrag={one} | ander={other}").Said("uit"));
    }

    [Theory]
    [InlineData("euro")]
    [InlineData("euro/maand")]
    [InlineData("/uur")]
    [InlineData("euro*uur")]
    [InlineData("euro*uur/maand/maand")]
    [InlineData("")]
    public void Units_are_read_as_they_are_written(string unit) => Assert.Equal(unit, Unit.Of(unit).Name);

    private static void Gives(string formula, string answers, string outcome) => Assert.Equal(outcome, Calculator.Gives(formula, answers));
}
