using System.Text.Encodings.Web;
using System.Text.Json;
using ElkeDeur.Domain.Worksheets;
using ElkeDeur.Domain.Worksheets.Mirrors;
using static ElkeDeur.Domain.Tests.Worksheets.Made;

namespace ElkeDeur.Domain.Tests.Worksheets.Mirrors;

/// <summary>What a mirror uses is turned into trees, or named in a sentence.</summary>
public sealed class What_a_browser_can_compute
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [InlineData("als(kleur = \"rood\"; 1; 0) > 0", """[">",["als",["=",["naam","kleur"],["tekst","rood"]],["getal",1],["getal",0]],["getal",0]]""")]
    [InlineData("niet gevuld(kleur) en -1 < 2", """["en",["niet",["gevuld",["naam","kleur"]]],["<",["min",["getal",1]],["getal",2]]]""")]
    [InlineData("dag - 6 week <= vandaag", """["<=",["verschuif","week","-",["naam","dag"],["getal",6]],["naam","vandaag"]]""")]
    public void A_formula_becomes_a_tree(string formula, string tree)
    {
        var (program, unsupported) = Of(Sheet(Choice("kleur"), Date("dag")).Saying(new OutcomeText("Zo.", formula)));

        Assert.Empty(unsupported);
        Assert.Equal(tree, JsonSerializer.Serialize(Assert.Single(program!.Texts), Plain));
    }

    [Theory]
    [InlineData("telt(\"rood\"; kleur) = 1", "gebruikt ‘telt’")]
    [InlineData("2 * 3 > 1", "gebruikt ‘*’")]
    [InlineData("0,5 > 1", "alleen met hele getallen")]
    [InlineData("dag + 1 maand > vandaag", "gebruikt ‘maand’")]
    public void What_it_does_not_know_is_said_with_the_formula(string formula, string sentence)
    {
        var (program, unsupported) = Of(Sheet(Choice("kleur"), Date("dag")).Saying(new OutcomeText("Zo.", formula)));

        Assert.Null(program);
        Assert.Contains(unsupported, one => one.Contains(sentence, StringComparison.Ordinal) && one.Contains(formula, StringComparison.Ordinal));
    }

    [Fact]
    public void Fields_figures_pictures_and_names_it_does_not_know_are_said()
    {
        var sheet = Sheet(Money("kosten"), Made.Table("rijen", Short("wat")), Matrix("vlak", State("stand")), Choice("kleur")).With(new SheetFigure("dubbel", "Dubbel", "kosten + kosten", "euro"));
        var (_, unsupported) = Of(sheet with { Outcome = new("Uitkomst", [new("Zie {vlak.links.stand}.")], [], new SheetPicture(PictureKind.Bars, "Staven", [new("Kosten", "kosten")])) });

        foreach (var part in new[] { "‘kosten’ is van de soort", "‘rijen’ is van de soort", "‘dubbel’ wordt een bedrag", "‘Staven’ is van de soort", "‘vlak.links.stand’" })
            Assert.Contains(unsupported, one => one.Contains(part, StringComparison.Ordinal));
    }

    private static (MirrorProgram? Program, IReadOnlyList<string> Unsupported) Of(Worksheet sheet) => MirrorProgram.Of(sheet.Checked(), Today);
}
