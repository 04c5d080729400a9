using ElkeDeur.Domain.Language;

namespace ElkeDeur.Domain.Tests.Language;

public sealed class What_the_lexicon_knows
{
    private static readonly Lexicon Lexicon = new(
        [new("kind", ["kinderen", "kindje"]), new("scheiden", ["gescheiden", "scheiding"]), new("stad", ["steden"]), new("helpen", ["geholpen"]), new("betalen", ["betaald"]), new("huur", ["huren"])],
        [new(["huur niet betaald", "huurachterstand"], ["huurschuld"]), new(["traplift"], ["wet maatschappelijke ondersteuning"])],
        ["de", "niet"],
        ["huur", "schuld", "hulp", "verlening", "wijk", "team", "overleg", "kind", "opvang", "toeslag", "recht", "bescherming", "zorg"]);

    [Theory]
    [InlineData("kinderen", "kind")]
    [InlineData("kindje", "kind")]
    [InlineData("gescheiden", "scheiden")]
    [InlineData("scheidingen", "scheiden")]
    [InlineData("steden", "stad")]
    [InlineData("geholpen", "helpen")]
    [InlineData("themas", "thema")]
    [InlineData("ideeen", "idee")]
    [InlineData("categorieen", "categorie")]
    public void An_exception_shares_a_stem_with_its_word(string form, string word) =>
        Assert.NotEmpty(Lexicon.Stems(form).Intersect(Lexicon.Stems(word)));

    [Theory]
    [InlineData("huurschuld", "huur schuld")]
    [InlineData("huurschulden", "huur schulden")]
    [InlineData("schuldhulpverlening", "schuld hulp verlening")]
    [InlineData("wijkteamoverleg", "wijk team overleg")]
    [InlineData("kinderopvangtoeslag", "kind opvang toeslag")]
    [InlineData("rechtsbescherming", "recht bescherming")]
    [InlineData("zorgen", "")]
    [InlineData("hulp", "")]
    [InlineData("huurhuis", "")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "")]
    public void A_compound_comes_apart_in_parts_it_knows(string word, string parts) =>
        Assert.Equal(parts, string.Join(' ', Lexicon.Compounds.Split(word)));

    [Fact]
    public void An_everyday_expression_is_found_in_any_form_and_in_its_place() =>
        Assert.Equal([(1, 2, "huurschuld")], Lexicon.Meanings.In(["mijn", "huren", "betalen"]).Select(found => (found.At, found.Words, string.Join(' ', found.Mean))));

    [Fact]
    public void A_meaning_of_several_words_stays_whole() =>
        Assert.Equal(["wet", "maatschappelijke", "ondersteuning"], Assert.Single(Lexicon.Meanings.In(["traplift"])).Mean);
}
