using ElkeDeur.Domain.Language;

namespace ElkeDeur.Domain.Tests.Language;

public sealed class Words_of_a_text
{
    [Theory]
    [InlineData("Cliënten, één of TWEE!", "clienten een of twee")]
    [InlineData("foto's en thema’s", "fotos en themas")]
    [InlineData("€ 6.000 of 1.250.000, niet 1.5", "6000 of 1250000 niet 1 5")]
    [InlineData("18-jaargrens", "18 jaargrens 18jaargrens")]
    [InlineData("sociaal‑juridisch - en meer", "sociaal juridisch sociaaljuridisch en meer")]
    [InlineData("’s-Hertogenbosch", "s hertogenbosch shertogenbosch")]
    [InlineData("ĳs en ﬁets", "ijs en fiets")]
    [InlineData("مرحبا Şeker naïef", "مرحبا seker naief")]
    [InlineData("", "")]
    [InlineData("--- ... '", "")]
    public void Are_lower_case_without_accents(string text, string words) =>
        Assert.Equal(words, string.Join(' ', FoundWord.In(text).Select(word => word.Plain)));

    [Fact]
    public void Know_where_they_stand()
    {
        const string Text = "Hulp bij één e-mail.";

        Assert.Equal(["Hulp", "bij", "één", "e", "mail", "e-mail"], FoundWord.In(Text).Select(word => Text[word.Start..word.End]));
    }

    [Fact]
    public void Of_endless_length_are_cut() => Assert.Equal(40, Assert.Single(FoundWord.In(new string('a', 5000))).Plain.Length);
}
