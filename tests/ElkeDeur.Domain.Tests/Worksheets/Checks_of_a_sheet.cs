using ElkeDeur.Domain.Worksheets;
using static ElkeDeur.Domain.Tests.Worksheets.Made;

namespace ElkeDeur.Domain.Tests.Worksheets;

public sealed class Checks_of_a_sheet
{
    private static readonly Worksheet Good = Sheet(Money("bedrag"), Number("uren", "uur"));

    public static TheoryData<string, Worksheet, string, string> Mistakes => new()
    {
        { "unknown field in a rule", Good.With(new SheetRule("bedrag > 0 euro", "Vul in.", ["onzin"])), "regels[0].velden", "Het veld ‘onzin’ bestaat niet in dit werkblad." },
        { "unknown name in a rule", Good.With(new SheetRule("onzin > 0 euro", "Vul in.", ["bedrag"])), "regels[0].moet", "De naam ‘onzin’ bestaat niet in dit werkblad." },
        { "a rule that is no condition", Good.With(new SheetRule("bedrag", "Vul in.", ["bedrag"])), "regels[0].moet", "Hier moet ja of nee uit komen, maar dit geeft een getal in euro." },
        { "a rule without a sentence", Good.With(new SheetRule("bedrag > 0 euro", " ", ["bedrag"])), "regels[0].zeg", "Schrijf wat iemand moet doen." },
        { "number without a unit", Sheet(Field(FieldKind.Number, "a")), "stappen[0].velden[0].eenheid", "Zeg wat het getal telt, bijvoorbeeld uur, maand of persoon." },
        { "figure with another unit", Good.With(Figure("uit", "bedrag * uren", "euro")), "berekend[0].eenheid", "De formule geeft een getal in euro*uur. Zet dat bij ‘eenheid’, of verander de formule." },
        { "figure without its unit", Good.With(Figure("uit", "bedrag", null)), "berekend[0].eenheid", "De formule geeft een getal in euro. Zet dat bij ‘eenheid’, of verander de formule." },
        { "figure that is a column", Sheet(Table("t", Money("a"))).With(Figure("uit", "t.a", "euro")), "berekend[0].formule", "Hier komt een hele kolom uit. Gebruik som, aantal, kleinste of grootste." },
        { "two fields with one name", Sheet(Short("a"), Money("a")), "stappen[0].velden[1].id", "De naam ‘a’ bestaat al. Kies een andere." },
        { "a figure with the name of a field", Good.With(Figure("bedrag", "uren", "uur")), "berekend[0].id", "De naam ‘bedrag’ bestaat al. Kies een andere." },
        { "a name that is a word", Sheet(Short("niet")), "stappen[0].velden[0].id", "‘niet’ is een woord van de rekentaal. Kies een andere naam." },
        { "a name with a capital", Sheet(Short("Doel")), "stappen[0].velden[0].id", "Gebruik kleine letters, cijfers en liggende streepjes, en begin met een letter." },
        { "table without columns", Sheet(Field(FieldKind.Table, "t")), "stappen[0].velden[0].kolommen", "Geef minstens één kolom." },
        { "matrix without rows", Sheet(Matrix("m", Short("a")) with { Rows = null }), "stappen[0].velden[0].rijen", "Geef de vaste rijen." },
        { "columns without a table", Sheet(Short("a") with { Columns = [Short("b")] }), "stappen[0].velden[0].kolommen", "Alleen een tabel of matrix heeft kolommen." },
        { "a table in a table", Sheet(Table("t", Table("u", Short("a")))), "stappen[0].velden[0].kolommen[0].soort", "Deze soort past niet in een tabel." },
        { "one choice", Sheet(Choice("a") with { Choices = [new("een", "Een")] }), "stappen[0].velden[0].keuzes", "Geef minstens twee keuzes." },
        { "the same choice twice", Sheet(Choice("a") with { Choices = [new("een", "Een"), new("een", "Een")] }), "stappen[0].velden[0].keuzes", "‘een’ staat er twee keer." },
        { "more least than most", Sheet(Money("a") with { Least = 2, Most = 1 }), "stappen[0].velden[0].minstens", "‘minstens’ is groter dan ‘hoogstens’." },
        { "a range of text", Sheet(Short("a") with { Range = true }), "stappen[0].velden[0].marge", "Alleen een getal of bedrag heeft een marge." },
        { "unknown name in an outcome", Good.Saying(new OutcomeText("Dit is {onzin}.")), "uitkomst.teksten[0].tekst", "‘onzin’ kan niet in een zin: noem een veld, een cel of een berekening." },
        { "unknown cell in an outcome", Sheet(Matrix("m", State("stand"))).Saying(new OutcomeText("Dit is {m.links.onzin}.")), "uitkomst.teksten[0].tekst", "‘m.links.onzin’ kan niet in een zin: noem een veld, een cel of een berekening." },
        { "a whole matrix in an outcome", Sheet(Matrix("m", State("stand"))).Saying(new OutcomeText("Dit is {m}.")), "uitkomst.teksten[0].tekst", "‘m’ kan niet in een zin: noem een veld, een cel of een berekening." },
        { "a whole column in an outcome", Sheet(Table("t", Short("a"))).Saying(new OutcomeText("Dit is {t.a}.")), "uitkomst.teksten[0].tekst", "‘t.a’ kan niet in een zin: noem een veld, een cel of een berekening." },
        { "unknown name in a condition", Good.Saying(new OutcomeText("Dit is het.", "gevuld(onzin)")), "uitkomst.teksten[0].als", "De naam ‘onzin’ bestaat niet in dit werkblad." },
        { "unknown field of the outcome", Good with { Outcome = Good.Outcome with { Fields = ["onzin"] } }, "uitkomst.velden", "‘onzin’ bestaat niet in dit werkblad." },
        { "unknown name for a hidden field", Sheet(Short("a") with { ShownWhen = "gevuld(onzin)" }), "stappen[0].velden[0].toon_als", "De naam ‘onzin’ bestaat niet in dit werkblad." },
        { "locked without a sentence", Good with { Steps = [Good.Steps[0] with { OpenWhen = "bedrag > 0 euro" }] }, "stappen[0].dicht", "Zeg wat iemand eerst moet doen." },
        { "a triangle without parts", Drawn(new(PictureKind.Triangle, "Beeld")), "uitkomst.beeld.delen", "Een driehoek heeft precies drie delen." },
        { "a quadrant without axes", Drawn(new(PictureKind.Quadrant, "Beeld", X: "bedrag", Y: "uren")), "uitkomst.beeld", "Een kwadrant heeft x, y en vier woorden bij ‘assen’." },
        { "a ladder without parts", Drawn(new(PictureKind.Ladder, "Beeld")), "uitkomst.beeld.delen", "Geef minstens twee delen." },
        { "bars without parts", Drawn(new(PictureKind.Bars, "Beeld")), "uitkomst.beeld", "Geef delen of een tabel." },
        { "a bar of a cell that is not there", Drawn(new(PictureKind.Bars, "Beeld", [new("Een", "bedrag.onzin")])), "uitkomst.beeld.delen", "‘bedrag.onzin’ bestaat niet in dit werkblad." },
        { "bars of nothing", Drawn(new(PictureKind.Bars, "Beeld", [new("Een", "onzin")])), "uitkomst.beeld.delen", "‘onzin’ bestaat niet in dit werkblad." },
        { "a timeline without a table", Drawn(new(PictureKind.Timeline, "Beeld")), "uitkomst.beeld.tabel", "Noem de tabel met de momenten." },
        { "a timeline of no table", Drawn(new(PictureKind.Timeline, "Beeld", Table: "bedrag")), "uitkomst.beeld.tabel", "De tabel ‘bedrag’ bestaat niet in dit werkblad." },
        { "an example of nowhere", Example(Good, "onzin"), "voorbeeld.antwoorden", "De plaats ‘onzin’ bestaat niet in dit werkblad." },
        { "an example in no column", Example(Sheet(Table("t", Short("a"))), "t.1.b"), "voorbeeld.antwoorden", "De plaats ‘t.1.b’ bestaat niet in dit werkblad." },
        { "an example in no row", Example(Sheet(Table("t", Short("a"))), "t.41.a"), "voorbeeld.antwoorden", "De plaats ‘t.41.a’ bestaat niet in dit werkblad." },
        { "an example of a low end without a range", Example(Good, "bedrag.laag"), "voorbeeld.antwoorden", "De plaats ‘bedrag.laag’ bestaat niet in dit werkblad." },
        { "an address with capitals", Good with { Address = "Proef" }, "adres", "Gebruik alleen kleine letters, cijfers en streepjes." },
        { "no steps", Good with { Steps = [] }, "stappen", "Geef minstens één stap." },
    };

    [Fact]
    public void A_good_sheet_has_none() => Assert.Empty(Good.Flaws());

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Every_mistake_has_a_place_and_a_sentence(string mistake, Worksheet sheet, string place, string sentence) =>
        Assert.True(sheet.Flaws().Contains(new(place, sentence)), $"{mistake}: {string.Join(" | ", sheet.Flaws())}");

    [Fact]
    public void A_circle_names_what_is_in_it_and_nothing_that_only_follows_from_it()
    {
        var flaws = Good.With(Figure("een", "twee + 1 euro", "euro"), Figure("twee", "een + bedrag", "euro"), Figure("drie", "een * 2", "euro"), Figure("los", "bedrag", "euro")).Flaws();

        Assert.Equal(
            [new("berekend[0].formule", "‘een’ hangt van zichzelf af. Haal de kring uit de berekeningen: een, twee."), new("berekend[1].formule", "‘twee’ hangt van zichzelf af. Haal de kring uit de berekeningen: een, twee.")],
            flaws);
        Assert.Contains("kring uit de berekeningen: een.", Assert.Single(Good.With(Figure("een", "een", null)).Flaws()).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_may_stand_in_any_order() =>
        Assert.Equal("€ 12", Good.With(Figure("uit", "dubbel * 2", "euro"), Figure("dubbel", "bedrag * 2", "euro")).Filled("bedrag=3").Said("uit"));

    // Whatever else is wrong, all mistakes are told at once.
    [Fact]
    public void A_sheet_with_everything_wrong_is_told_and_not_thrown()
    {
        var sheet = Example(Sheet(Field(FieldKind.Table, "t"), Field(FieldKind.Matrix, "m"), Short("t")), "t.1.a", "m.links.a", "t.")
            .With(new SheetRule("som(t.a) / aantal(m) > (", "", ["x"])).With(Figure("t", "", "euro"));
        sheet = sheet with { Outcome = sheet.Outcome with { Picture = new(PictureKind.Timeline, "Beeld", Table: "t") } };

        Assert.All(sheet.Flaws(), flaw => Assert.NotEmpty(flaw.Sentence));
    }

    [Theory]
    [InlineData("Uurloon", "Wet", "euro", "normen[0].id")]
    [InlineData("uurloon", " ", "euro", "normen[0].bron")]
    [InlineData("uurloon", "Wet", "uur", "normen[0].eenheid")]
    public void A_norm_has_a_name_a_source_and_one_unit(string id, string source, string unit, string place) =>
        Assert.Contains(place, NormChecks.Of(new([new(id, "Uurloon", 1, unit, new(2026, 1, 1), new(2026, 6, 30), source), new("uurloon", "Uurloon", 1, "euro", new(2026, 7, 1), null, "Wet")])).Select(flaw => flaw.Field));

    [Theory]
    [InlineData("2026-06-30", false)]
    [InlineData("2026-07-01", true)]
    [InlineData(null, true)]
    public void Two_norms_of_one_name_do_not_overlap(string? until, bool overlap)
    {
        var first = new Norm("loon", "Loon", 1, "euro", new(2026, 1, 1), until is null ? null : DateOnly.ParseExact(until, "yyyy-MM-dd"), "Wet");

        Assert.Equal(overlap ? ["normen[1].vanaf"] : [], NormChecks.Of(new([first, first with { From = new(2026, 7, 1), Until = null }])).Select(flaw => flaw.Field));
    }

    private static SheetFigure Figure(string id, string formula, string? unit) => new(id, "Uit", formula, unit);

    private static Worksheet Drawn(SheetPicture picture) => Good with { Outcome = Good.Outcome with { Picture = picture } };

    private static Worksheet Example(Worksheet sheet, params string[] places) => sheet with { Example = sheet.Example with { Answers = places.ToDictionary(place => place, _ => "iets") } };
}
