using ElkeDeur.Domain.Language;
using ElkeDeur.Domain.Language.Search;
using static ElkeDeur.Domain.Tests.Language.Small_index;

namespace ElkeDeur.Domain.Tests.Language;

public sealed class What_comes_first
{
    private static readonly Lexicon Lexicon = new(
        [], [new(["huurachterstand"], ["huurschuld"]), new(["advocaat"], ["eigen bijdrage"])], ["de", "een", "van"], ["huur", "schuld", "wijk", "team", "overleg"]);

    [Theory]
    [InlineData("A title before a text", "bezwaar", "Bezwaar maken|", "Iets anders|Over bezwaar")]
    [InlineData("A summary before a text", "bezwaar", "Een||bezwaar", "Twee|bezwaar")]
    [InlineData("The word before another form of it", "uitkeringen", "Een|uitkeringen", "Twee|uitkering")]
    [InlineData("A whole word before a part", "schuld", "Een|schuld", "Twee|huurschuld")]
    [InlineData("A short title before a long one", "bezwaar", "Bezwaar|", "Bezwaar tegen besluiten|")]
    [InlineData("All words before one, however often", "kind school", "Een|kind op school", "Kind|kind kind kind")]
    [InlineData("The word before its meaning", "huurachterstand", "Een|huurachterstand", "Twee|huurschuld")]
    public void Is_better(string why, string typed, string better, string worse)
    {
        var index = new Small_index(Lexicon, Of("/b", worse), Of("/a", better), Of("/c", "Niets|hiermee te maken"));

        Assert.True(index.Find(typed) == "/a /b", $"{why}: {index.Find(typed)}");
    }

    [Theory]
    [InlineData("huurschuldoverleg", "/huur /overleg")]
    [InlineData("wijk team", "/wijkteam")]
    [InlineData("huurachterstand", "/huur")]
    [InlineData("advocaat", "/bijdrage")]
    [InlineData("overlegh", "/overleg")]
    [InlineData("de van een", "")]
    [InlineData("?!", "")]
    [InlineData("xyzzyxyzzy", "")]
    public void Is_found(string typed, string addresses)
    {
        var index = new Small_index(Lexicon,
            Page("/huur", "Huurschuld van een gezin"), Page("/overleg", "Overleg"), Page("/wijkteam", "Het wijkteam"),
            Page("/bijdrage", "Wat je betaalt", "Een eigen bijdrage."), Page("/eigen", "Eigen kracht"));

        Assert.Equal(addresses, index.Find(typed));
    }

    [Fact]
    public void A_word_that_is_there_is_never_taken_for_a_typing_error()
    {
        var index = new Small_index(Lexicon, Page("/a", "Muizen"), Page("/b", "Huizen"));

        Assert.Equal("/b", index.Find("huizen"));
        Assert.False(index.Read("huizen").HasTypos);
    }

    [Fact]
    public void What_is_equally_good_is_ordered_by_address() =>
        Assert.Equal("/a /b /c", new Small_index(Lexicon, Page("/c", "Zorg"), Page("/a", "Zorg"), Page("/b", "Zorg")).Find("zorg"));

    [Fact]
    public void Endless_input_asks_for_a_bounded_number_of_terms() =>
        Assert.True(new Small_index(Lexicon, Page("/a", "Zorg")).Read(string.Join(' ', Enumerable.Range(0, 1000).Select(i => $"woord{i} zorg"))).Words.Count <= 12);

    private static SearchDocument Of(string address, string parts) =>
        parts.Split('|') is [var title, var text, .. var rest] ? Page(address, title, text, rest.Length > 0 ? rest[0] : "") : throw new ArgumentException(parts);
}
