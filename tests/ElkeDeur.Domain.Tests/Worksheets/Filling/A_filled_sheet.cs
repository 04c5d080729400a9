using ElkeDeur.Domain.Worksheets;
using ElkeDeur.Domain.Worksheets.Filling;
using static ElkeDeur.Domain.Tests.Worksheets.Made;

namespace ElkeDeur.Domain.Tests.Worksheets.Filling;

public sealed class A_filled_sheet
{
    [Theory]
    [InlineData(FieldKind.Short, "", false)]
    [InlineData(FieldKind.Short, "v=iets", true)]
    [InlineData(FieldKind.Money, "v=niets", false)]
    [InlineData(FieldKind.Money, "v=0", true)]
    [InlineData(FieldKind.Date, "v=3-12-2026", true)]
    [InlineData(FieldKind.State, "v=deels", true)]
    [InlineData(FieldKind.Choice, "v=paars", false)]
    [InlineData(FieldKind.Choices, "v=paars", false)]
    [InlineData(FieldKind.Choices, "v=rood\ngroen", true)]
    [InlineData(FieldKind.Period, "v.van=3-12-2026", false)]
    [InlineData(FieldKind.Period, "v.van=3-12-2026 | v.tot=3-12-2026", true)]
    [InlineData(FieldKind.Ranking, "v.rood=1 | v.blauw=2", false)]
    [InlineData(FieldKind.Ranking, "v.rood=1 | v.blauw=1 | v.groen=3", true)]
    [InlineData(FieldKind.Table, "", false)]
    [InlineData(FieldKind.Table, "v.4.a=iets", true)]
    [InlineData(FieldKind.Matrix, "v.links.a=iets", false)]
    [InlineData(FieldKind.Matrix, "v.links.a=iets | v.rechts.a=iets", true)]
    public void Needs_what_is_required(FieldKind kind, string answers, bool complete)
    {
        var field = (kind switch { FieldKind.Table => Table("v", Short("a")), FieldKind.Matrix => Matrix("v", Short("a")), FieldKind.Choice or FieldKind.Choices or FieldKind.Ranking => Choice("v"), _ => Field(kind, "v") }) with { Kind = kind, Required = true };
        var filled = Sheet(field).Filled(answers);

        Assert.Equal(complete, filled.IsComplete);
        Assert.Equal(complete, !filled.ToDo().Contains("Vul nog in: Vraag v?"));
        Assert.DoesNotContain(Sheet(field with { Required = false }).Filled(answers).ToDo(), sentence => sentence.StartsWith("Vul nog in", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "onbekend")]
    [InlineData("t.1.wat=Bellen | t.3.wat=Schrijven", "Bellen; Schrijven")]
    [InlineData("t.1.wie=Ans | t.2.wat=Bellen", "onbekend; Bellen")]
    public void A_table_is_said_by_its_first_column(string answers, string words) =>
        Assert.Equal(words, Sheet(Table("t", Short("wat"), Short("wie"))).Filled(answers).Said("t"));

    [Theory]
    [InlineData("", "")]
    [InlineData("t.1.wie=Team", "t.1.wat")]
    [InlineData("t.1.wat=Bellen", "")]
    [InlineData("t.1.wat=Bellen | t.3.wie=Team | t.7.wie=Team", "t.3.wat")]
    [InlineData("t.1.wat=Bellen | t.2.wat= ", "")]
    [InlineData("m.links.uren=2", "m.links.wat")]
    [InlineData("m.links.uren=2 | m.links.wat=Bellen", "")]
    [InlineData("m.rechts.uren=2 | m.links.wat=Bellen", "m.rechts.wat")]
    public void Needs_a_required_column_in_every_row_that_holds_something(string answers, string place)
    {
        var filled = Sheet(Table("t", Short("wat") with { Required = true }, Short("wie")), Matrix("m", Short("wat") with { Required = true }, Number("uren", "uur"))).Filled(answers);

        Assert.Equal(place.Length > 0 ? ["Vul in elke rij in: Vraag wat?"] : [], filled.ToDo());
        Assert.Equal(place.Length > 0 ? [place] : [], filled.Missing.SelectMany(one => one.Places));
    }

    [Fact]
    public void Asks_nothing_twice_of_a_matrix_that_is_required()
    {
        var filled = Sheet(Matrix("m", Short("wat") with { Required = true }) with { Required = true }).Filled("m.links.wat=iets");

        Assert.Equal(["Vul nog in: Vraag m?"], filled.ToDo());
    }

    [Fact]
    public void Needs_as_many_rows_as_it_says()
    {
        var sheet = Sheet(Table("t", Short("a")) with { Required = true, Least = 2, Most = 3 });

        Assert.Equal(["Vul nog in: Vraag t?"], sheet.Filled("t.1.a=iets").ToDo());
        Assert.Empty(sheet.Filled("t.1.a=iets | t.2.a=iets").ToDo());
        Assert.Equal(["Er passen hoogstens 3 rijen in."], sheet.Filled("t.1.a=i | t.2.a=i | t.3.a=i | t.4.a=i").ToDo());
    }

    [Fact]
    public void Opens_a_step_once_its_condition_holds()
    {
        var later = new SheetStep("Dan", [Short("dan") with { Required = true }], OpenWhen: "een = \"ja\"", LockedText: "Vul eerst de stand in.");
        var sheet = Sheet(State("een"));
        sheet = sheet with { Steps = [.. sheet.Steps, later] };

        Assert.Equal(["Dan: Vul eerst de stand in."], sheet.Filled("").ToDo());
        Assert.Equal(["Dan: Vul eerst de stand in."], sheet.Filled("een=niet | dan=iets").ToDo());
        Assert.Equal(["Vul nog in: Vraag dan?"], sheet.Filled("een=ja").ToDo());
        Assert.True(sheet.Filled("een=ja").IsOpen(later));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("een=niet", "")]
    [InlineData("een=ja", "Vul nog in: Vraag meer?")]
    [InlineData("een=niet | bedrag=geen getal", "")]
    [InlineData("een=ja | meer=iets | t.1.b=iets", "Vul in elke rij in: Vraag a?")]
    [InlineData("een=niet | t.1.b=iets", "")]
    public void Asks_nothing_of_a_hidden_field(string answers, string todo)
    {
        const string When = "een = \"ja\"";
        var sheet = Sheet(State("een"), Short("meer") with { Required = true, ShownWhen = When }, Money("bedrag") with { ShownWhen = When }, Table("t", Short("a") with { Required = true }, Short("b")) with { ShownWhen = When });

        Assert.Equal(todo.Length > 0 ? [todo] : [], sheet.Filled(answers).ToDo());
    }

    [Theory]
    [InlineData("", true, false)]
    [InlineData("bedrag=600", false, false)]
    [InlineData("bedrag=400", true, true)]
    public void Is_held_up_by_a_rule_that_blocks_and_told_by_one_that_warns(string answers, bool blocked, bool warned)
    {
        var rule = new SheetRule("bedrag >= 500 euro", "Maak het bedrag hoger.", ["bedrag"]);

        Assert.Equal(blocked ? ["Maak het bedrag hoger."] : [], Sheet(Money("bedrag")).With(rule).Filled(answers).ToDo());
        var told = Sheet(Money("bedrag")).With(rule with { Blocks = false }).Filled(answers);
        Assert.Equal(warned ? ["Maak het bedrag hoger."] : [], told.Warnings.Select(one => one.Sentence));
        Assert.True(told.IsComplete);
    }

    [Theory]
    [InlineData("", "Het kost onbekend.")]
    [InlineData("bedrag=1500", "Het kost € 1.500.|Dat is veel, voor rood en blauw. Bij Rood, Blauw.")]
    [InlineData("bedrag=15", "Het kost € 15.")]
    public void Says_the_sentences_that_hold(string answers, string said)
    {
        var sheet = Sheet(Money("bedrag"), Short("naam"), Choices("kleuren")).Saying(new("Het kost {bedrag}."), new("Dat is veel, voor {naam}. Bij {kleuren}.", "bedrag > 1000 euro"));

        Assert.Equal(said.Split('|'), sheet.Filled($"{answers} | naam=rood en blauw | kleuren=rood\nblauw").Texts.Select(text => text.Replace('\u00a0', ' ')));
    }

    [Fact]
    public void Does_not_fill_in_what_somebody_typed_between_braces() =>
        Assert.Equal(["Hallo {bedrag}"], Sheet(Money("bedrag"), Short("naam")).Saying(new OutcomeText("Hallo {naam}")).Filled("bedrag=1 | naam={bedrag}").Texts);

    [Theory]
    [InlineData("v.rood=2 | v.blauw=1 | v.groen=3", "1. Blauw, 2. Rood, 3. Groen")]
    [InlineData("v.rood=1 | v.blauw=1 | v.groen=3", "1. Rood, 1. Blauw, 3. Groen")]
    [InlineData("v.groen=1", "1. Groen")]
    [InlineData("", "onbekend")]
    public void Says_a_ranking_in_order(string answers, string said) => Assert.Equal(said, Sheet(Ranking("v")).Filled(answers).Said("v"));

    [Theory]
    [InlineData("v.rood=4", "v.rood", "Geef een plaats van 1 tot en met 3. Dezelfde plaats twee keer mag.")]
    [InlineData("v.rood=1,5", "v.rood", "Geef een plaats van 1 tot en met 3. Dezelfde plaats twee keer mag.")]
    [InlineData("p.van=3-12-2026 | p.tot=2-12-2026", "p.tot", "Het einde ligt voor het begin. Kijk de datums na.")]
    [InlineData("p.van=3-12", "p.van", "Zet het jaar erbij, bijvoorbeeld 3-12-2026.")]
    [InlineData("n=1", "n", "Vul minstens 2 in.")]
    [InlineData("n=1001", "n", "Vul hoogstens 1.000 in.")]
    [InlineData("r=5 | r.laag=6", "r.laag", "Laag is het kleinste getal, hoog het grootste. Kijk de drie getallen na.")]
    [InlineData("r.laag=6 | r.hoog=5", "r.laag", "Laag is het kleinste getal, hoog het grootste. Kijk de drie getallen na.")]
    [InlineData("r=5 | r.hoog=4", "r.hoog", "Laag is het kleinste getal, hoog het grootste. Kijk de drie getallen na.")]
    [InlineData("k=rood", "k", "Kies er minstens 2.")]
    [InlineData("k=rood\nblauw\ngroen", "k", "Kies er hoogstens 2.")]
    [InlineData("c=paars", "c", "Deze keuze bestaat niet meer. Kies opnieuw.")]
    [InlineData("s=abcdef", "s", "Maak de tekst korter: hoogstens 5 tekens. Nu zijn het er 6.")]
    [InlineData("t.2.b=veel", "t.2.b", "Dit kunnen we niet als getal lezen. Schrijf een getal, bijvoorbeeld 6000 of 6000,50.")]
    public void Tells_what_it_does_not_understand_and_keeps_it(string answers, string place, string sentence)
    {
        var filled = Sheet(
            Ranking("v"), Field(FieldKind.Period, "p"), Number("n", "keer") with { Least = 2, Most = 1000 }, Money("r") with { Range = true },
            Choices("k") with { Least = 2, Most = 2 }, Choice("c"), Short("s") with { Most = 5 }, Table("t", Money("b"))).Filled(answers);

        Assert.Equal([KeyValuePair.Create(place, sentence)], filled.Problems);
        Assert.Equal([sentence], filled.ToDo());
        Assert.Equal(Answers(answers), filled.Answers);
    }

    [Fact]
    public void Tells_of_a_text_of_a_hundred_thousand_characters_and_keeps_it()
    {
        var text = new string('a', 100_000);
        var filled = Sheet(Field(FieldKind.Long, "s")).Filled($"s={text}");

        Assert.Equal(["Maak de tekst korter: hoogstens 10000 tekens. Nu zijn het er 100000."], filled.ToDo());
        Assert.Equal(text, filled.Words("s"));
    }

    [Theory]
    [InlineData("2025-06-01", "€ 40 per uur", "tot 2025")]
    [InlineData("2026-06-01", "€ 50 per uur", "tot half 2026")]
    [InlineData("2026-11-23", "€ 50 per uur", "tot half 2026")]
    [InlineData("2027-06-01", "€ 60 per uur", "vanaf 2027")]
    public void Computes_with_the_norm_that_holds_or_the_latest_that_did(string on, string said, string source)
    {
        var norms = new Norms([Norm(40, "2025-01-01", "2025-12-31", "tot 2025"), Norm(60, "2027-01-01", null, "vanaf 2027"), Norm(50, "2026-01-01", "2026-06-30", "tot half 2026")]);
        var sheet = Sheet(Short("a")).With(new SheetFigure("uit", "Uit", "norm.uurloon", "euro/uur")).Checked(norms);
        var filled = new FilledSheet(sheet, SheetAnswers.Empty, Day(on));

        Assert.Equal(said, filled.Said("uit"));
        Assert.Equal([source], filled.NormsUsed.Select(norm => norm.Source));
        Assert.Equal(on != "2026-11-23", filled.NormsUsed.Single().HoldsOn(Day(on)));
    }

    [Theory]
    [InlineData("r.laag=100 | r.hoog=200", "€ 33 tot € 67, waarschijnlijk € 50")]
    [InlineData("r=7,50", "€ 3")]
    public void Says_a_range_and_rounds_an_estimate(string answers, string said)
    {
        var sheet = Sheet(Money("r") with { Range = true }).With(new SheetFigure("uit", "Uit", "r / 3", "euro", Style: FigureStyle.Rounded));

        Assert.Equal(said, sheet.Filled(answers).Said("uit"));
    }

    private static Norm Norm(decimal amount, string from, string? until, string source) => new("uurloon", "Uurloon", amount, "euro/uur", Day(from), until is null ? null : Day(until), source);

    private static DateOnly Day(string written) => DateOnly.ParseExact(written, "yyyy-MM-dd");
}
