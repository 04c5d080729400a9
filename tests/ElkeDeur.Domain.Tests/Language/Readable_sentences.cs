using ElkeDeur.Domain.Language;

namespace ElkeDeur.Domain.Tests.Language;

public sealed class Readable_sentences
{
    private static readonly ReadabilityWords Words = new(
        [new("betreffende", [], "over"), new("verrichten", ["verricht"], "doen"), new("ten behoeve van", [], "voor")], [new("m.b.t.", "over")]);

    [Theory]
    [InlineData("De brief betreffende de huur is kwijt.", ReadabilityKind.HardWord, "betreffende", "over")]
    [InlineData("Wij sparen ten behoeve van de buurt.", ReadabilityKind.HardWord, "ten behoeve van", "voor")]
    [InlineData("De brief m.b.t. de huur is kwijt.", ReadabilityKind.Abbreviation, "m.b.t.", "over")]
    [InlineData("De aanvraag wordt door de gemeente behandeld.", ReadabilityKind.Passive, "wordt … behandeld", "actief")]
    [InlineData("Dat kan niet zonder toestemming.", ReadabilityKind.DoubleNegation, "niet zonder", "wel")]
    [InlineData("Dat is niet onredelijk.", ReadabilityKind.DoubleNegation, "niet onredelijk", "wel")]
    [InlineData("Het openen van de post is moeilijk.", ReadabilityKind.NounStyle, "Het openen van", "werkwoord")]
    public void Say_what_makes_them_hard(string text, ReadabilityKind kind, string quote, string advice)
    {
        var only = Assert.Single(Readability.Of(text, Words).Sentences.Single().Advice);

        Assert.Equal((kind, quote), (only.Kind, only.Quote));
        Assert.Contains(advice, only.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ik bel je morgen.")]
    [InlineData("Het wordt een mooie dag.")]
    [InlineData("Gemeenten worden beter.")]
    [InlineData("Het leven van een kind telt.")]
    [InlineData("Dat is niet waar, en hij heeft geen brief.")]
    public void That_are_plain_get_no_advice(string text) => Assert.Empty(Readability.Of(text, Words).Sentences.Single().Advice);

    [Theory]
    [InlineData(15, null)]
    [InlineData(16, "in hoogstens 15")]
    [InlineData(20, "in hoogstens 15")]
    [InlineData(21, "Maak er twee zinnen van")]
    public void That_are_long_are_named(int words, string? advice) =>
        Assert.Contains(advice ?? "", string.Concat(Readability.Of(string.Join(' ', Enumerable.Repeat("dag", words)), Words).Sentences.Single().Advice.Select(one => one.Text)), StringComparison.Ordinal);

    [Theory]
    [InlineData("Een zin. Nog een zin! En nog een?", 3)]
    [InlineData("Kop zonder punt\nDan een zin.", 2)]
    [InlineData("Dhr. De Vries kent art. 4 van de wet.", 1)]
    [InlineData("Het kost 12.50 euro per dag.", 1)]
    [InlineData("J. Jansen belde.", 1)]
    [InlineData("", 0)]
    [InlineData("...", 0)]
    public void End_where_a_reader_ends_them(string text, int count) => Assert.Equal(count, Sentences.Of(text).Count());

    [Fact]
    public void Know_their_place()
    {
        const string text = "  Een zin.  \n\n Nog een zin. En de laatste";

        Assert.All(Sentences.Of(text), one => Assert.Equal(one.Text, text.Substring(one.Start, one.Text.Length)));
    }

    [Fact]
    public void Score_higher_when_they_are_longer_harder_or_passive()
    {
        string[] order = ["Wij bellen je.", "Wij bellen je morgen over de huur.", "Wij bellen je morgen betreffende de huur van je woning.", "Er wordt door ons morgen gebeld betreffende de huurovereenkomst van je woning."];
        var scores = order.Select(text => Readability.Of(text, Words).Score).ToList();

        Assert.Equal(scores.Order(), scores);
    }
}
