namespace ElkeDeur.Domain.Tests.Worksheets.Formulas;

public sealed class What_is_no_formula
{
    [Theory]
    [InlineData("onzin + 1", "De naam ‘onzin’ bestaat niet in dit werkblad.")]
    [InlineData("t.onzin", "De naam ‘t.onzin’ bestaat niet in dit werkblad.")]
    [InlineData("norm.onzin", "De naam ‘norm.onzin’ bestaat niet in dit werkblad.")]
    [InlineData("onzin(1)", "De functie ‘onzin’ kennen we niet.")]
    [InlineData("Som(bedrag)", "De functie ‘Som’ kennen we niet.")]
    [InlineData("kleur = \"paars\"", "‘paars’ is geen keuze. Kies uit: rood, blauw, groen.")]
    [InlineData("\"paars\" = kleur", "‘paars’ is geen keuze. Kies uit: rood, blauw, groen.")]
    [InlineData("bevat(kleuren; \"paars\")", "‘paars’ is geen keuze. Kies uit: rood, blauw, groen.")]
    [InlineData("telt(\"paars\"; een)", "‘paars’ is geen keuze. Kies uit: ja, deels, niet.")]
    public void A_word_that_is_not_known(string formula, string sentence) => Says(formula, sentence);

    [Theory]
    [InlineData("bedrag + uren", "Bij ‘+’ staan een getal in euro en een getal in uur. Dat gaat niet samen.")]
    [InlineData("bedrag - 1", "Bij ‘-’ staan een getal in euro en een getal zonder eenheid. Dat gaat niet samen.")]
    [InlineData("bedrag > maandbedrag", "Bij ‘>’ staan een getal in euro en een getal in euro/maand. Dat kun je niet vergelijken.")]
    [InlineData("bedrag = kleur", "Bij ‘=’ staan een getal in euro en een tekst of keuze. Dat kun je niet vergelijken.")]
    [InlineData("kleur < \"rood\"", "Bij een tekst of keuze kun je alleen = of <> gebruiken.")]
    [InlineData("kleuren = kleuren", "Gebruik bij meer keuzes de functie bevat.")]
    [InlineData("dag + bedrag", "Bij een datum kun je alleen dagen, weken, maanden of jaren optellen.")]
    [InlineData("dag + later", "Bij een datum kun je alleen dagen, weken, maanden of jaren optellen.")]
    [InlineData("dag + 3", "Bij een datum kun je alleen dagen, weken, maanden of jaren optellen.")]
    [InlineData("3 dagen + dag", "Bij ‘+’ staan een getal in dag en een datum. Dat gaat niet samen.")]
    [InlineData("dag * 2", "Bij ‘*’ verwachten we een getal zonder eenheid, maar er staat een datum.")]
    [InlineData("-dag", "Bij ‘-’ verwachten we een getal zonder eenheid, maar er staat een datum.")]
    [InlineData("niet bedrag", "Bij ‘niet’ verwachten we ja of nee, maar er staat een getal in euro.")]
    [InlineData("bedrag en een = \"ja\"", "Bij ‘en’ staan een getal in euro en ja of nee. Dat gaat niet samen.")]
    [InlineData("som(bedrag; uren)", "In som staan een getal in euro en een getal in uur. Dat gaat niet samen.")]
    [InlineData("som(dag)", "som werkt met getallen, niet met een datum.")]
    [InlineData("grootste(tekst)", "grootste werkt met getallen, niet met een tekst of keuze.")]
    [InlineData("verschil(dag; later)", "Bij ‘verschil’ staan een datum en een datum. Dat gaat niet samen.")]
    [InlineData("als(een = \"ja\"; bedrag; uren)", "Bij ‘als’ staan een getal in euro en een getal in uur. Dat gaat niet samen.")]
    [InlineData("als(bedrag; 1; 2)", "Bij ‘als’ verwachten we ja of nee, maar er staat een getal in euro.")]
    [InlineData("alle(bedrag)", "Bij ‘alle’ verwachten we ja of nee, maar er staat een getal in euro.")]
    public void Parts_that_do_not_go_together(string formula, string sentence) => Says(formula, sentence);

    [Theory]
    [InlineData("t.prijs + bedrag", "Bij ‘+’ staat een hele kolom. Gebruik eerst som, aantal, kleinste of grootste.")]
    [InlineData("bedrag > t.prijs", "Bij ‘>’ staat een hele kolom. Gebruik eerst som, aantal, kleinste of grootste.")]
    [InlineData("t * 2", "Bij ‘*’ staat een hele kolom. Gebruik eerst som, aantal, kleinste of grootste.")]
    [InlineData("t.prijs", "Hier komt een hele kolom uit. Gebruik som, aantal, kleinste of grootste.")]
    [InlineData("-t.prijs", "Bij ‘-’ verwachten we een getal zonder eenheid, maar er staat een kolom met een getal in euro.")]
    [InlineData("als(een = \"ja\"; t.prijs; t.prijs)", "Bij ‘als’ staan een kolom met een getal in euro en een kolom met een getal in euro. Dat gaat niet samen.")]
    [InlineData("verhouding(t.prijs; bedrag)", "verhouding krijgt hier iets anders dan verwacht. Kijk in de uitleg van de rekentaal.")]
    [InlineData("aantal(t; vol.prijs > 0 euro)", "Bij ‘>’ staat een hele kolom. Gebruik eerst som, aantal, kleinste of grootste.")]
    public void A_column_where_one_value_belongs(string formula, string sentence) => Says(formula, sentence);

    [Theory]
    [InlineData("bedrag / aantal(t)")]
    [InlineData("bedrag / (1 * aantal(t))")]
    [InlineData("bedrag / aantal(t; t.prijs > 0 euro)")]
    [InlineData("bedrag / aantal(vol; vol.prijs > 0 euro)")]
    [InlineData("bedrag / aantal_bekend(t.prijs)")]
    [InlineData("bedrag / telt(\"ja\"; een; twee)")]
    [InlineData("verhouding(bedrag; som(bedrag) * aantal(t))")]
    [InlineData("als(aantal(t) > 0; 0 euro; bedrag / aantal(t))")]
    [InlineData("als(aantal(vol) > 0; bedrag / aantal(t); 0 euro)")]
    [InlineData("als(aantal(t) > 0 of een = \"ja\"; bedrag / aantal(t); 0 euro)")]
    [InlineData("als(aantal(t) >= 0; bedrag / aantal(t); 0 euro)")]
    public void A_division_by_a_count_that_can_be_zero(string formula) =>
        Says(formula, "Hier wordt gedeeld door een aantal dat nul kan zijn. Zet er ‘als(… > 0; … ; …)’ omheen.");

    [Theory]
    [InlineData("als(een = \"ja\"; 1)", "Geef als drie delen: een voorwaarde, wat dan, en wat anders.")]
    [InlineData("som()", "Geef som minstens één getal of kolom.")]
    [InlineData("aantal(bedrag)", "Geef aantal de naam van een tabel, en eventueel een voorwaarde.")]
    [InlineData("aantal()", "Geef aantal de naam van een tabel, en eventueel een voorwaarde.")]
    [InlineData("aantal(bedrag; een = \"ja\")", "Geef aantal eerst de naam van een tabel, en dan een voorwaarde.")]
    [InlineData("elke(t.prijs; een = \"ja\")", "Geef elke eerst de naam van een tabel, en dan een voorwaarde.")]
    [InlineData("elke(t; elke(vol; vol.prijs > 0 euro))", "Geef elke eerst de naam van een tabel, en dan een voorwaarde.")]
    [InlineData("elke(t)", "elke krijgt hier iets anders dan verwacht. Kijk in de uitleg van de rekentaal.")]
    [InlineData("telt(een; \"ja\")", "Geef telt eerst de keuze tussen aanhalingstekens, en dan de velden.")]
    [InlineData("telt(\"ja\"; bedrag)", "telt werkt met velden waarin iets gekozen is.")]
    [InlineData("bevat(kleur; \"rood\")", "Geef bevat een veld met meer keuzes, en dan de keuze tussen aanhalingstekens.")]
    [InlineData("bevat(kleuren; t.stand)", "Geef bevat een veld met meer keuzes, en dan de keuze tussen aanhalingstekens.")]
    [InlineData("laag(dag)", "laag krijgt hier iets anders dan verwacht. Kijk in de uitleg van de rekentaal.")]
    [InlineData("gevuld(dag; later)", "gevuld krijgt hier iets anders dan verwacht. Kijk in de uitleg van de rekentaal.")]
    [InlineData("alle()", "alle krijgt hier iets anders dan verwacht. Kijk in de uitleg van de rekentaal.")]
    [InlineData("verschil(bedrag)", "verschil krijgt hier iets anders dan verwacht. Kijk in de uitleg van de rekentaal.")]
    [InlineData("aantal_bekend(bedrag; ander)", "aantal_bekend krijgt hier iets anders dan verwacht. Kijk in de uitleg van de rekentaal.")]
    public void A_function_that_is_given_something_else(string formula, string sentence) => Says(formula, sentence);

    [Theory]
    [InlineData("", "De formule is leeg. Vul haar in.")]
    [InlineData("  ", "De formule is leeg. Vul haar in.")]
    [InlineData("(1 + 2", "Er ontbreekt een haakje: sluit wat je opent.")]
    [InlineData("som(bedrag", "Er ontbreekt een haakje: sluit wat je opent.")]
    [InlineData("1 + 2)", "Na dit stuk verwachten we niets meer, maar er staat ‘)’.")]
    [InlineData("1 2", "Na dit stuk verwachten we niets meer, maar er staat ‘2’.")]
    [InlineData("1 < 2 < 3", "Na dit stuk verwachten we niets meer, maar er staat ‘<’.")]
    [InlineData("1 +", "De formule houdt te vroeg op.")]
    [InlineData("som(", "De formule houdt te vroeg op.")]
    [InlineData("1 + * 2", "Op de plaats van ‘*’ verwachten we een getal, een naam of een functie.")]
    [InlineData("som(;)", "Op de plaats van ‘;’ verwachten we een getal, een naam of een functie.")]
    [InlineData("som(bedrag ander)", "Zet tussen de delen van ‘som’ een puntkomma.")]
    [InlineData("som(bedrag, ander)", "Het teken ‘,’ kennen we niet in een formule.")]
    [InlineData("1.5", "Het teken ‘.’ kennen we niet in een formule.")]
    [InlineData("bedrag % 2", "Het teken ‘%’ kennen we niet in een formule.")]
    [InlineData("bedrag == ander", "Op de plaats van ‘=’ verwachten we een getal, een naam of een functie.")]
    [InlineData("kleur = \"rood", "Het teken ‘\"’ kennen we niet in een formule.")]
    [InlineData("kleur = ‘rood’", "Het teken ‘‘’ kennen we niet in een formule.")]
    [InlineData("99999999999999999999999999999999", "Het getal ‘99999999999999999999999999999999’ kunnen we niet lezen.")]
    [InlineData("1\u0663", "Het getal ‘1\u0663’ kunnen we niet lezen.")]
    public void A_text_that_cannot_be_read(string formula, string sentence) => Says(formula, sentence);

    [Fact]
    public void A_text_that_is_too_long() => Says(new string('1', 1001), "De formule is te lang. Gebruik hoogstens 1000 tekens.");

    [Theory]
    [InlineData("(", "1", ")")]
    [InlineData("niet ", "een = \"ja\"", "")]
    [InlineData("-", "bedrag", "")]
    [InlineData("som(", "bedrag", ")")]
    public void A_text_that_is_too_deep(string open, string middle, string close)
    {
        Says(Nested(40), null);
        Says(Nested(41), "De formule heeft te veel haakjes in elkaar. Maak er twee berekeningen van.");

        string Nested(int deep) => string.Concat(Enumerable.Repeat(open, deep)) + middle + string.Concat(Enumerable.Repeat(close, deep));
    }

    private static void Says(string formula, string? sentence) => Assert.Equal(sentence, Calculator.Mistake(formula));
}
