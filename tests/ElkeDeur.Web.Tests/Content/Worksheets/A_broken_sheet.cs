using ElkeDeur.Web.Content;
using ElkeDeur.Web.Content.Reading;

namespace ElkeDeur.Web.Tests.Content.Worksheets;

/// <summary>Mistakes in sheets and norms stop the start, with file, line and sentence.</summary>
public sealed class A_broken_sheet : IDisposable
{
    private const string Sheet = "worksheets/waardendriehoek.yaml";

    private readonly ContentCopy copy = ContentCopy.OfTexts();

    [Theory]
    [InlineData("        soort: lang", "        soort: tekening", "stappen[0].velden[0].soort", "past hier niet")]
    [InlineData("    formule: som(partijen.betaalt)", "    formule: som(partijen.betaalt) + 3 uur", "berekend[0].formule", "gaat niet samen")]
    [InlineData("    formule: som(partijen.betaalt)", "    formule: niets_kost * keer", "berekend[0].formule", "hangt van zichzelf af")]
    [InlineData("    formule: niets_kost / plan_kost", "    formule: niets_kost / aantal(partijen; gevuld(partijen.nu))", "berekend[2].formule", "gedeeld door een aantal dat nul kan zijn")]
    [InlineData("    formule: som(partijen.betaalt)", "    formule: som(partijen.betalt)", "berekend[0].formule", "bestaat niet in dit werkblad")]
    [InlineData("    eenheid: euro", "    eenheid: uur", "berekend[0].eenheid", "een getal in euro")]
    [InlineData("    velden: [legitimiteit]", "    velden: [legitiem]", "regels[0].velden", "‘legitiem’ bestaat niet")]
    [InlineData("  velden: [situatie", "  velden: [toestand]", "uitkomst.velden", "‘toestand’ bestaat niet")]
    [InlineData("adres:", "adres: driehoek", "adres", "gelijk aan de naam van het bestand")]
    [InlineData("zie:", "zie: [e99]", "zie[0]", "‘e99’ bestaat niet")]
    public void A_mistake_is_named_with_file_line_and_sentence(string line, string mistake, string field, string sentence)
    {
        var number = copy.ChangeFile(Sheet, line, mistake);

        var flaws = Flaws();
        Assert.True(flaws.Any(flaw => (flaw.File, flaw.Line, flaw.Field) == (Sheet, (long)number, field) && flaw.Sentence.Contains(sentence, StringComparison.Ordinal)), $"Expected {Sheet}, regel {number}, veld {field}: {sentence}\nFound: {string.Join('\n', flaws)}");
        Assert.All(flaws, flaw => Assert.Equal(Sheet, flaw.File));
    }

    [Fact]
    public void Two_sheets_with_one_id_are_named_with_the_other_file()
    {
        copy.ChangeFile(Sheet, "id: M05", "id: M06");

        var flaw = Assert.Single(Flaws());
        Assert.Equal((Sheet, 1L, "id", "Het id M06 staat ook in worksheets/kosten-en-baten.yaml. Geef elk werkblad een eigen id."), (flaw.File, flaw.Line, flaw.Field, flaw.Sentence));
    }

    [Fact]
    public void A_number_without_a_unit_is_named()
    {
        copy.ChangeFile(Sheet, "        soort: functie", "        soort: getal");

        Assert.Contains(Flaws(), flaw => flaw.Field == "stappen[0].velden[2].eenheid" && flaw.Line > 10 && flaw.Sentence.Contains("Zeg wat het getal telt", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_norms_for_the_same_days_are_named()
    {
        File.AppendAllText(copy.InRoot("norms/norms.yaml"), "  - {id: bezwaartermijn, naam: Nog een, waarde: 7, eenheid: week, vanaf: 2020-01-01, tot: null, bron: Wet}\n");

        Assert.Contains(Flaws(), flaw => flaw.File == "norms/norms.yaml" && flaw.Line > 5 && flaw.Sentence.Contains("twee keer voor dezelfde dagen", StringComparison.Ordinal));
    }

    public void Dispose() => copy.Dispose();

    private IReadOnlyList<ContentFlaw> Flaws() => Assert.Throws<BrokenContent>(() => ReadingRoom.Load(copy.Root, MysteryShelf.Load(copy.Root))).Flaws;
}
